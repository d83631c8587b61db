/** A section on paper: few sheets with text, figures, tables, notes and citation; the lists are printed with the whole report. */
import { expect, test } from 'vitest';
import { writtenSections } from '../../src/prose/site.ts';
import { printedElsewhere } from '../../src/words/section.ts';
import { full } from '../setup/scope.ts';
import { visit } from './harness.ts';

const SHEETS = 6;
/** A Letter sheet between its margins, in pixels, so that the page is laid out as it is printed. */
const SHEET = { width: 695, height: 930 };
const ids = full ? writtenSections.map(({ id }) => id) : ['conclusion'];
const sheetsIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.each(ids)('%s prints on six Letter sheets at most', async (id) => {
  await visit({ address: `report/${id}/` }, async (page) => {
    const sheets = sheetsIn(await page.pdf({ format: 'Letter', preferCSSPageSize: true }));
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(SHEETS);
  });
});

test.each(ids)('of %s nothing that is printed is wider than the sheet', async (id) => {
  await visit({ address: `report/${id}/`, viewport: SHEET }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const wider = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(p, td, th, svg, h1, h2, h3, li, dd)')]
        .filter((one) => one.checkVisibility() && !one.closest('.unseen, svg svg'))
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 100)),
    );
    expect(wider).toEqual([]);
  });
});

test('a section prints its notes and citation, and says where its lists are printed', async () => {
  await visit({ address: 'report/local/', viewport: SHEET }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const isPrinted = (selector: string) => page.locator(selector).first().isVisible();
    for (const selector of ['.note', 'table', '.citations dd']) expect(await isPrinted(selector)).toBe(true);
    for (const id of ['numbers', 'passages', 'terms']) expect(await isPrinted(`#${id}`)).toBe(false);
    const said = await page
      .locator('.drawer[data-on-paper]')
      .evaluate((drawer) => getComputedStyle(drawer, '::after').content);
    expect(said).toContain(printedElsewhere('').trim());
  });
});

test('the whole report prints what its drawers hold', async () => {
  await visit({ address: 'report/', viewport: SHEET }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const selector of [
      '#number-district-money-consortia',
      '#passages-iii-1',
      '#term-perkins',
      '.citations dd',
    ]) {
      expect(await page.locator(selector).first().isVisible()).toBe(true);
    }
  });
});
