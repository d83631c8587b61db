import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addresses, mounts, visit } from './harness.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Breaches of the rules of access, each with the element. */
async function breaches(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

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
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await nextFrame();
      await nextFrame();
    }
  });
  await page.waitForLoadState('networkidle');
}

describe.each(addresses)('/%s', (address) => {
  test.each(['light', 'dark'] as const)('is accessible and quiet, %s', async (colorScheme) => {
    await visit({ address, colorScheme }, async (page, trouble) => {
      await scrollThrough(page);
      expect(await breaches(page)).toEqual([]);
      expect(trouble).toEqual([]);
    });
  });

  test('is quiet under a path', async () => {
    await visit({ address, mount: mounts.path }, async (page, trouble) => {
      await scrollThrough(page);
      expect(trouble).toEqual([]);
    });
  });

  test.each([320, 360])('fits a window of %i px and shifts nothing', async (width) => {
    await visit({ address, viewport: { width, height: 640 } }, async (page) => {
      await scrollThrough(page);
      expect(await page.evaluate(tooWide)).toEqual({ by: 0, elements: [] });
      expect(await page.evaluate(layoutShift)).toBe(0);
    });
  });

  test('shifts nothing in a wide window', async () => {
    await visit({ address, viewport: { width: 1440, height: 900 } }, async (page) => {
      await scrollThrough(page);
      expect(await page.evaluate(layoutShift)).toBe(0);
    });
  });
});
