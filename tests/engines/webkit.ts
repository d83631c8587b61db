import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import type { Engine } from './engine.ts';
import { programs } from './programs.ts';

/** A port that is free now. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** WebKitGTK needs a screen: one in memory, whose number the server itself chooses and tells. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(programs.screen(), ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = screen.stdio[3];
  const display = await new Promise<string>((resolve, reject) => {
    told?.once('data', (number: Buffer) => resolve(`:${String(number).trim()}`));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('The screen for WebKitGTK did not start.')));
  });
  return { screen, display };
}

async function connect(port: number): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: programs.miniBrowser(), args: ['--automation'] },
  });
  const builder = new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities);
  for (let tries = 20; ; tries -= 1) {
    try {
      return await builder.build();
    } catch (error) {
      if (tries === 0) throw error;
      await wait(250);
    }
  }
}

const keys = { ArrowRight: Key.ARROW_RIGHT, Enter: Key.ENTER, Escape: Key.ESCAPE } as const;

/** Starts WebKitGTK. */
export async function startWebKit(): Promise<Engine> {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const process_ = spawn(programs.webkitDriver(), [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env,
  });
  const driver = await connect(port);
  const capabilities = await driver.getCapabilities();

  /** The window has a toolbar: it is made larger by what its page lacks. */
  async function resize({ width, height }: { width: number; height: number }): Promise<void> {
    const window = driver.manage().window();
    await window.setRect({ x: 0, y: 0, width, height });
    const [w, h] = await driver.executeScript<[number, number]>(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await window.setRect({ x: 0, y: 0, width: width + w, height: height + h });
  }

  return {
    version: `WebKitGTK/${String(capabilities.get('browserVersion'))}`,
    async open(address, size) {
      await driver.switchTo().defaultContent();
      await driver.get(address);
      await resize(size);
    },
    run: (script: (argument?: never) => unknown, argument?: unknown) =>
      driver.executeScript<never>(script, argument),
    async runInFrame(index, script) {
      const frames = await driver.findElements(By.css('iframe'));
      const frame = frames[index];
      if (!frame) throw new Error(`The page has no frame ${index}.`);
      await driver.switchTo().frame(frame);
      try {
        return await driver.executeScript(script);
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    click: (selector) => driver.findElement(By.css(selector)).click(),
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    errors: () => [],
    async close() {
      await driver.quit();
      process_.kill();
      screen.kill();
    },
  };
}
