/** No window of a page is less than half used: text, drawings and controls cover most of its height. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { full } from '../setup/scope.ts';
import { addresses, visit } from './harness.ts';

const viewport = { width: 1440, height: 900 };

/** Pages of which there are many alike, all but one of each kind. */
const alike = [
  /^consortia\/(?!compare\/|sacramento\/$)./,
  /^embed\/(?!hosts\/)./,
  /^figures\/(?!award-map\/$)./,
  /^findings\/(?!openings-for-the-state\/$)./,
];
/** The story: its picture stays in the window while its texts, a window apart, go by. */
const isStory = (address: string): boolean => address.startsWith('story/');
const kinds = addresses
  .filter((address) => !isStory(address))
  .filter((address) => !alike.some((pattern) => pattern.test(address)));
const some = ['404.html', 'consortia/sacramento/', 'figures/', 'findings/', 'glossary/'];
const tried = [
  ...(full ? kinds : kinds.filter((address) => some.includes(address))),
  ...(full ? ['consortia/compare/?of=sacramento~tulare'] : []),
];

/** A stretch of the page from top to bottom. */
type Stretch = readonly [top: number, bottom: number];

/** Runs in the page: where lines of text, drawings and controls stand. */
function used(): Stretch[] {
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.unseen');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  const range = document.createRange();
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.textContent?.trim() || !text.parentElement || !isShown(text.parentElement)) continue;
    range.selectNodeContents(text);
    boxes.push(...range.getClientRects());
  }
  const others = [...document.querySelectorAll('svg, img, input, button, select, textarea')].filter(isShown);
  boxes.push(...others.map((element) => element.getBoundingClientRect()));
  return boxes
    .filter(({ width, height }) => width > 1 && height > 1)
    .map(({ top, bottom }) => [top + scrollY, bottom + scrollY]);
}

/** What is close enough to be seen as one. */
const GAP = 32;

/** Stretches in their order, those that meet or nearly meet as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  return stretches
    .toSorted(([one], [other]) => one - other)
    .reduce<Stretch[]>((before, [top, bottom]) => {
      const last = before.at(-1);
      if (!last || top > last[1] + GAP) return [...before, [top, bottom]];
      return [...before.slice(0, -1), [last[0], Math.max(last[1], bottom)]];
    }, []);
}

const STEP = 20;

/** The windows of a page that are less than half used, each as `at 640: 0.41`. */
async function wastefulWindows(page: Page): Promise<string[]> {
  const stretches = merged(await page.evaluate(used));
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  const windows = Math.floor((length - viewport.height) / STEP) + 1;
  return Array.from({ length: windows }, (_, index) => index * STEP)
    .map((top) => ({ top, share: shareOf(stretches, top) }))
    .filter(({ share }) => share < 0.5)
    .map(({ top, share }) => `at ${top}: ${share.toFixed(2)}`);
}

function shareOf(stretches: readonly Stretch[], start: number): number {
  const end = start + viewport.height;
  const covered = stretches.map(([top, bottom]) => Math.max(0, Math.min(bottom, end) - Math.max(top, start)));
  return covered.reduce((sum, height) => sum + height, 0) / viewport.height;
}

describe.each(tried)('/%s', (address) => {
  test('in a wide window: no window is less than half used', { timeout: 60_000 }, async () => {
    await visit({ address, viewport }, async (page) => {
      expect(await wastefulWindows(page)).toEqual([]);
    });
  });
});
