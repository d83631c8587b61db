/** A section is mostly its text: what the text rests on waits in drawers, and what is small is less than what is read. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writtenSections } from '../../src/prose/site.ts';
import { full } from '../setup/scope.ts';
import { eventually, visit } from './harness.ts';

const ids = writtenSections.map(({ id }) => id);
const widths = [1440, 360];
/** The pages that are tested each time: the longest, and the one that has everything. */
const some = full ? ids : ['local', 'supports'];
const pages = some.flatMap((id) => widths.map((width) => [id, width] as const));
const viewportOf = (width: number) => ({ width, height: 900 });

/** Characters that can be seen outside drawings, at body size and under it; runs in the page. */
function charactersIn(): { body: number; small: number } {
  const BODY = 16;
  const counts = { body: 0, small: 0 };
  const isShown = (element: Element): boolean => {
    const folded = element.closest('details:not([open])');
    const isFolded = folded !== null && element.closest('summary')?.parentElement !== folded;
    // The letters of a drawing are drawn to its scale: their size in the style sheet is not the one that is seen.
    return (
      !isFolded && !element.closest('svg, .unseen') && element.checkVisibility({ visibilityProperty: true })
    );
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const { length } = (texts.currentNode.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!element || length === 0 || !isShown(element)) continue;
    counts[parseFloat(getComputedStyle(element).fontSize) >= BODY ? 'body' : 'small'] += length;
  }
  return counts;
}

/**
 * Least share of body characters among all: half, but where a phone shows less text than notes and captions (the
 * introduction has six notes and three charts to five paragraphs) or a table in small type (the appendix).
 */
const least: Readonly<Record<string, number>> = {
  'introduction 360': 0.3,
  'appendix 360': 0.15,
};
const leastShare = (id: string, width: number): number => least[`${id} ${width}`] ?? 0.5;

test.each(pages)('%s at %i px has at least as much text at body size as under it', async (id, width) => {
  await visit({ address: `report/${id}/`, viewport: viewportOf(width) }, async (page) => {
    const { body, small } = await page.evaluate(charactersIn);
    expect(body).toBeGreaterThan(200);
    expect(body / (body + small)).toBeGreaterThanOrEqual(leastShare(id, width));
  });
});

test.each(some)('%s is mostly its text', async (id) => {
  await visit({ address: `report/${id}/`, viewport: viewportOf(1440) }, async (page) => {
    const share = await page.evaluate(
      () => (document.querySelector('article')?.offsetHeight ?? 0) / document.documentElement.scrollHeight,
    );
    expect(share).toBeGreaterThan(0.55);
  });
});

const illustrated = some.filter((id) => id !== 'appendix' && id !== 'endnotes');

test.each(illustrated)('%s shows a figure, or leads to one, within 1,200 px', async (id) => {
  await visit({ address: `report/${id}/`, viewport: viewportOf(1440) }, async (page) => {
    const box = await page.locator('.text :is(.drawing, .see-figure):visible').first().boundingBox();
    expect(box?.y ?? Infinity).toBeLessThan(1200);
  });
});

const openDrawers = (page: Page) => page.locator('.drawer[open]').count();

describe('the drawers under a section', () => {
  test.each([true, false])('are closed, and open by their line (script: %s)', async (javaScriptEnabled) => {
    await visit({ address: 'report/local/', javaScriptEnabled }, async (page) => {
      expect(await page.locator('.drawer').count()).toBe(5);
      expect(await openDrawers(page)).toBe(0);
      await page.locator('.drawer summary', { hasText: 'Numbers' }).click();
      expect(await page.locator('#number-district-money-consortia').isVisible()).toBe(true);
    });
  });

  test.each(['number-district-money-consortia', 'passages-iii-1', 'c057', 'term-perkins', 'numbers'])(
    'open for the address of what they hold: #%s',
    async (id) => {
      await visit({ address: `report/local/#${id}` }, async (page, trouble) => {
        await eventually(() => openDrawers(page)).toBe(1);
        await eventually(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
        expect(
          await page.locator(`[id="${id}"]`).evaluate((named) => named.getBoundingClientRect().top),
        ).toBeLessThan(900);
        expect(trouble).toEqual([]);
      });
    },
  );

  test('open for an address that is followed on the page', async () => {
    await visit({ address: 'report/local/' }, async (page) => {
      await page.evaluate(() => (location.hash = '#passages-iii-1'));
      await eventually(() => page.locator('#passages-iii-1').isVisible()).toBe(true);
    });
  });
});
