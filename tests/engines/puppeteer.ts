import { launch as launchBrowser, type Frame, type LaunchOptions } from 'puppeteer-core';
import type { Engine } from './engine.ts';
import { programs } from './programs.ts';

const options: Readonly<Record<'chromium' | 'firefox', () => LaunchOptions>> = {
  chromium: () => ({
    browser: 'chrome',
    executablePath: programs.chromium(),
    args: ['--no-sandbox', '--disable-gpu'],
    // Scrollbars that take room are what most readers on Windows and Linux have.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  }),
  firefox: () => ({ browser: 'firefox', executablePath: programs.firefox() }),
};

/** Starts Chromium or Firefox. */
export async function startWithPuppeteer(name: 'chromium' | 'firefox'): Promise<Engine> {
  const browser = await launchBrowser({ ...options[name](), headless: true });
  const page = await browser.newPage();
  let errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const frameAt = async (index: number): Promise<Frame> => {
    const [...frames] = await page.$$('iframe');
    const frame = await frames[index]?.contentFrame();
    if (!frame) throw new Error(`The page has no frame ${index}.`);
    return frame;
  };
  return {
    version: await browser.version(),
    async open(address, size) {
      // What a page that is left had asked for fails, which is nobody's error.
      await page.goto('about:blank');
      errors = [];
      await page.setViewport(size);
      await page.goto(address, { waitUntil: 'load' });
    },
    run: (script: (argument?: never) => unknown, argument?: unknown) =>
      page.evaluate(script, argument as never) as Promise<never>,
    runInFrame: async (index, script) => (await frameAt(index)).evaluate(script),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    errors: () => errors,
    close: () => browser.close(),
  };
}
