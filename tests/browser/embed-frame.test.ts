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

test('a dark frame is printed in dark ink on white', async () => {
  await visit({ address: 'embed/award-map/?dark=true' }, async (page) => {
    const colors = () =>
      page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        const halo = document.querySelector('svg g[paint-order], svg text[paint-order]');
        return { color, backgroundColor, halo: halo && getComputedStyle(halo).stroke };
      });
    const onScreen = await colors();
    expect(onScreen.backgroundColor).not.toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'print' });
    const onPaper = await colors();
    expect([onPaper.backgroundColor, onPaper.halo]).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    const darkness = onPaper.color.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
    expect(Math.max(...darkness)).toBeLessThan(60);
  });
});
