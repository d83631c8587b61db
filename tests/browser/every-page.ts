/** Checks for every page, on a phone and in a wide window. */
import type { Page } from 'playwright-core';
import { SMALLEST_TARGET } from '../../src/words/accessibility.ts';
import { full } from '../setup/scope.ts';
import { addresses } from './harness.ts';

/** Pages that are long or made like one that is tried: `npm test` leaves them out, `npm run test:full` tries all. */
const alike = [
  /^404/,
  /^consortia\/./,
  /^data\/(?!grantees)/,
  /^findings\/(?!regional-momentum)/,
  /^figures\/(?!factor-balance)/,
  /^report\/(?!region)/,
  /^(?:about|brief|differences|evidence|glossary|recommendations)\//,
  /^story\/./,
  /^topics\/(?!dual-enrollment)./,
  /^style\//,
  /^embed\/(?!factor-balance\/$)./,
];
/** Addresses of the pages to test. */
export const tried = full
  ? addresses
  : addresses.filter((address) => !alike.some((kind) => kind.test(address)));

/** By how much the page is wider than the window, and which elements stick out. */
export function tooWide(): { by: number; elements: string[] } {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isOut = (element: Element): boolean => element.getBoundingClientRect().right > clientWidth + 1;
  const elements = [...document.querySelectorAll('body *')]
    .filter(isOut)
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
  const by = Math.max(0, scrollWidth - clientWidth);
  return { by, elements: by === 0 ? [] : elements };
}

/** Sum of all layout shifts since the page began to load, including those in the current frame. */
export async function layoutShift(): Promise<number> {
  const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  await nextFrame();
  await nextFrame();
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

/**
 * Links and buttons that are less high or wide than a finger needs, for a page of a browser. Those within a line of text are not included, because
 * they are as high as the line.
 */
function smallerThan(least: number): string[] {
  const isAlone = (target: Element): boolean => {
    const around = target.closest('p, li, td, th, dd, h1, h2, h3, h4');
    const linked = [...(around?.querySelectorAll('a, button') ?? [])].map(({ textContent }) => textContent);
    const others = (around?.textContent.trim().length ?? 0) - linked.join('').length;
    return !getComputedStyle(target).display.startsWith('inline') || others < 12;
  };
  return [...document.querySelectorAll('a[href]:not(svg a, .unseen), button, summary')]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }) && isAlone(target))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return Math.min(width, height) < least - 0.1;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Those of a page that is open. */
export const smallTargets = (page: Page): Promise<string[]> => page.evaluate(smallerThan, SMALLEST_TARGET);

/** Scrolls through the page, so that everything that loads when it comes into view is loaded. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await nextFrame();
    }
  });
  // An embed waits for a reader's touch.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('html:not([data-figure]) report-figure')].every((figure) =>
      figure.classList.contains('is-ready'),
    ),
  );
}

/** Time limit for one page, in milliseconds. The page with the whole report is long. */
export const PATIENCE = 180_000;

/**
 * How often a page is tried again: a busy machine may paint before the preloaded fonts have come, which then move a line
 * by a fraction of a pixel. What a page does each time still fails.
 */
export const RETRIES = 2;
