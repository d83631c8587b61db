import { expect, test } from 'vitest';
import { visit } from './harness.ts';

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.each(['Letter', 'A4'])('the brief prints on one sheet, %s', async (format) => {
  await visit({ address: 'brief/' }, async (page) => {
    expect(pagesIn(await page.pdf({ format }))).toBe(1);
    expect(pagesIn(await page.pdf({ format, preferCSSPageSize: true }))).toBe(1);
  });
});

test('on paper the brief has the row of thirty-nine, the sources, and no list of numbers', async () => {
  await visit({ address: 'brief/' }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.row-of-thirty-nine').isVisible()).toBe(true);
    expect(await page.locator('.cite dd').count()).toBe(3);
    expect(await page.locator('.apparatus').isVisible()).toBe(false);
  });
});
