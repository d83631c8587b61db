import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addresses, breaches, mounts, visit } from './harness.ts';

/** Pages made like one that is tried: `npm test` leaves them out, `npm run test:pages` tries all. */
const alike = [
  /^consortia\/(?!(?:compare|contra-costa)\/)./,
  /^findings\/(?!regional-momentum)./,
  /^figures\/(?!factor-balance)./,
  /^report\/(accomplishments|challenges|conclusion|introduction|local|supports)\//,
];
const all = process.env['ALL_PAGES'] !== undefined;
const tried = all ? addresses : addresses.filter((address) => !alike.some((kind) => kind.test(address)));

/** Pages of which some part is tried elsewhere: axe takes up to a minute for the whole report, all passages, all facts. */
const long = new Set(['report/', 'evidence/', 'consortia/compare/']);
const isLong = (address: string): boolean => long.has(address);

/** How far the page is wider than the window, and the elements that stand out. */
function tooWide(): { by: number; elements: string[] } {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isOut = (element: Element): boolean => element.getBoundingClientRect().right > clientWidth + 1;
  const elements = [...document.querySelectorAll('body *')]
    .filter(isOut)
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
  const by = Math.max(0, scrollWidth - clientWidth);
  return { by, elements: by === 0 ? [] : elements };
}

/** Sum of the layout shifts of a page since it began to load. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
}

/** Scrolls through the page, so that all that waits to come into view comes. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await nextFrame();
      await nextFrame();
    }
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('report-figure')].every((figure) => figure.classList.contains('is-ready')),
  );
}

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 640 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Milliseconds for one page: the whole report on one page is long. */
const PATIENCE = 180_000;

describe.each(tried)('/%s', (address) => {
  test(
    'on a phone, light: fits, shifts nothing, is accessible and quiet',
    { timeout: PATIENCE },
    async () => {
      await visit({ address, viewport: { width: 360, height: 640 } }, async (page, trouble) => {
        await scrollThrough(page);
        expect(await page.evaluate(layoutShift)).toBe(0);
        expect(await page.evaluate(tooWide)).toEqual({ by: 0, elements: [] });
        if (all || !isLong(address)) expect(await breaches(page)).toEqual([]);
        await resize(page, 320);
        expect(await page.evaluate(tooWide)).toEqual({ by: 0, elements: [] });
        expect(trouble).toEqual([]);
      });
    },
  );

  test(
    'in a wide window, dark, under a path: shifts nothing, is accessible and quiet',
    { timeout: PATIENCE },
    async () => {
      const viewport = { width: 1440, height: 900 };
      await visit({ address, viewport, colorScheme: 'dark', mount: mounts.path }, async (page, trouble) => {
        await scrollThrough(page);
        expect(await page.evaluate(layoutShift)).toBe(0);
        if (all || !isLong(address)) expect(await breaches(page)).toEqual([]);
        expect(trouble).toEqual([]);
      });
    },
  );
});
