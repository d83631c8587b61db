/** A grantee's page is one sheet on paper, Letter and A4, with all that the sheet is for. */
import { describe, expect, test } from 'vitest';
import { consortia, release } from '../../src/datasets/site.ts';
import { dollars } from '../../src/lib/format.ts';
import * as words from '../../src/words/profile.ts';
import { full } from '../setup/scope.ts';
import { sheetsIn, visit } from './harness.ts';

/** The one of which the report says most, and the one that has most names and sources. */
const fullest = ['tulare', 'rancho-santiago'];
const tried = consortia.filter(({ id }) => full || fullest.includes(id));

describe.each(tried.map((consortium) => [consortium.id, consortium] as const))('%s', (id, { award }) => {
  test('is one sheet, Letter and A4, with award, statements, similar grantees, sources and release', async () => {
    await visit({ address: `consortia/${id}/` }, async (page) => {
      for (const format of ['Letter', 'A4']) expect(sheetsIn(await page.pdf({ format })), format).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const sheet = await page.locator('body').innerText();
      for (const part of [
        dollars(award),
        words.said,
        words.reached,
        words.similar,
        words.sources,
        release.label,
      ])
        expect(sheet).toContain(part);
    });
  });
});
