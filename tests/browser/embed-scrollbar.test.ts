/**
 * Frames on systems whose scrollbars take room (Windows, Linux): a host that follows the heights which embeds tell ends at
 * the exact height, and no bar remains that has nothing to scroll.
 */
import { chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { embedAddress } from '../../src/lib/routes.ts';
import { launch } from '../setup/browser.ts';
import { full } from '../setup/scope.ts';
import { mounts } from './harness.ts';
import { hostPages } from './hosts/pages.ts';
import { serveHosts } from './hosts/server.ts';

const server = await serveHosts(new URL(mounts.path).origin);
// Playwright hides scrollbars unless it is told not to.
const browser = await chromium.launch({
  ...launch,
  args: [...launch.args],
  ignoreDefaultArgs: ['--hide-scrollbars'],
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const widths = full ? [280, 320, 360, 420, 480, 540, 600, 640, 720, 840, 960] : [360, 640];
/** A low one, a map, and the one that was seen to keep its bar; `npm run test:full` tries all. */
const tried = full ? [...figures.keys()] : ['study-reach', 'award-map', 'timeline'];

/** A frame from outside and inside, px: its height, what its content needs without a bar, and how wide the bar is. */
async function frameIn(page: Page): Promise<{ height: number; content: number; bar: number }> {
  const element = await page.waitForSelector('iframe');
  const content = await element.contentFrame();
  if (!content) throw new Error('The frame shows nothing.');
  const height = await element.evaluate(({ clientHeight }) => clientHeight);
  const inside = await content.evaluate(() => ({
    content: Math.ceil(document.documentElement.getBoundingClientRect().height),
    bar: innerWidth - document.documentElement.clientWidth,
  }));
  return { height, ...inside };
}

test('this Chromium shows scrollbars that take room', async () => {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  await page.setContent('<div style="height: 1000px">');
  expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(5);
  await page.close();
});

describe.each(tried)('the frame of %s', (id) => {
  test('ends without a scrollbar at the height of its content', async () => {
    const address = server.show({ ...hostPages.datawrapper, listensFirst: true }, [
      { address: mounts.path + embedAddress(id).slice(1) },
    ]);
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(server.address + address, { waitUntil: 'load' });
      const off = async (): Promise<string> => {
        const { height, content, bar } = await frameIn(page);
        return `${height - content} px off, bar of ${bar} px`;
      };
      await expect.poll(off, { message: `at ${width} px` }).toBe('0 px off, bar of 0 px');
      await page.close();
    }
  });
});
