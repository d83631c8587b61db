import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { embedWidths } from '../../src/embeds/sizes.ts';
import { full } from '../setup/scope.ts';
import { visit } from './harness.ts';

/** Texts and marks of the shown drawing, and words of the page, that a frame would cut at its left or right; halos may be. */
function cut(): string[] {
  return [...document.querySelectorAll('svg :is(text, [data-k]), h1, p, li, summary')]
    .filter((element) => element.checkVisibility() && !element.closest('.unseen, .keys, .table-frame'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -2 || right > innerWidth + 2);
    })
    .map((element) => element.textContent || element.outerHTML.slice(0, 80));
}

/** The narrowest frame and the usual one; `npm run test:full` tries all. */
const widths = full ? embedWidths : [280, 600];

describe.each([...figures.keys()])('the embed of %s', (id) => {
  test('has nothing that its frame would cut, and is quiet', async () => {
    for (const width of widths) {
      await visit({ address: `embed/${id}/`, viewport: { width, height: 600 } }, async (page, trouble) => {
        expect(await page.evaluate(cut), `${width} px`).toEqual([]);
        expect(trouble).toEqual([]);
      });
    }
  });
});
