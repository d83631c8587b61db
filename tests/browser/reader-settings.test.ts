/** Readers who space their text out (WCAG 1.4.12) or have twice the font size: nothing is cut, and no page grows wider. */
import { chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { LARGE_FONT } from '../../src/words/accessibility.ts';
import { launch } from '../setup/browser.ts';
import { full } from '../setup/scope.ts';
import { mounts, visit } from './harness.ts';

/** The four settings of the criterion, as bookmarklets make them. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** The worst case that was seen, a map and a table of words; `npm run test:full` tries all. */
const few = ['factor-balance', 'award-map', 'three-sizes'];
const ids = full ? [...figures.keys()] : few;

const pages = [
  '',
  'report/local/',
  'report/appendix/',
  'figures/award-map/',
  'figures/',
  'consortia/',
  'consortia/tulare/',
  'consortia/compare/?of=ceres~madera',
  'evidence/',
  'findings/',
  'brief/',
  'recommendations/',
  'embed/hosts/',
  'topics/money/',
  'story/',
  'search/',
];

function spaceOut(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Words that are drawn or written beyond the window's edges, or cut by an element around them; runs in the page. */
function lost(): string[] {
  const isScrolled = (one: Element): boolean => {
    const around = one.parentElement;
    return around !== null && (/auto|scroll/.test(getComputedStyle(around).overflowX) || isScrolled(around));
  };
  const words = [
    ...document.querySelectorAll('svg text, h1, h2, h3, p, li, td, th, label, summary, dt, dd, button'),
  ];
  return words
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.textContent.trim())
    .filter((one) => !one.closest('.unseen, .embed-address, .keys, .hero-list') && !isScrolled(one))
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < -2 || right > innerWidth + 2);
    })
    .map((one) => `${one.localName}: ${one.textContent.trim().slice(0, 40)}`);
}

describe.each(ids)('text spacing in the embed of %s', (id) => {
  test.each([600, 312])('loses no words at %i px', async (width) => {
    await visit({ address: `embed/${id}/`, viewport: { width, height: 800 } }, async (page) => {
      const before = await page.evaluate(
        () => document.querySelector('figcaption')?.getBoundingClientRect().height ?? 0,
      );
      await page.evaluate(spaceOut, SPACING);
      const after = await page.evaluate(
        () => document.querySelector('figcaption')?.getBoundingClientRect().height ?? 0,
      );
      expect(after).toBeGreaterThan(before);
      expect(await page.evaluate(lost)).toEqual([]);
    });
  });
});

test.each(full ? pages : pages.slice(0, 4))(
  'text spacing on /%s loses no words at 360 px',
  async (address) => {
    await visit({ address, viewport: { width: 360, height: 800 } }, async (page) => {
      await page.evaluate(spaceOut, SPACING);
      expect(await page.evaluate(lost)).toEqual([]);
    });
  },
);

describe('at twice the font size', async () => {
  const browser = await chromium.launch({
    ...launch,
    args: [...launch.args, `--blink-settings=defaultFontSize=${LARGE_FONT}`],
  });
  afterAll(() => browser.close());

  const visitLarge = async (address: string, look: (page: Page) => Promise<void>): Promise<void> => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(mounts.root + address, { waitUntil: 'load' });
    await look(page);
    await page.close();
  };
  const addresses = [...ids.map((id) => `embed/${id}/`), ...pages];

  test.each(addresses)('/%s is no wider than a phone', async (address) => {
    await visitLarge(address, async (page) => {
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        `${LARGE_FONT}px`,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
});
