import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { unknownFilter } from '../../src/words/explorer.ts';
import { mentionsOf, tables } from '../../src/datasets/site.ts';
import { breaches, eventually, visit } from './harness.ts';

const address = 'evidence/';
/** Passages with data gaps as their factor or second factor. */
const dataGaps = tables.evidence
  .filter(({ factor, factor2 }) => factor === 'challenge-data' || factor2 === 'challenge-data')
  .map(({ id }) => id);

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('[data-row]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));
const status = (page: Page): Promise<string | null> => page.locator('[data-part="status"]').textContent();
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

async function choose(page: Page, facet: string, value: string): Promise<void> {
  const box = page.locator(`[data-facet="${facet}"] input[value="${value}"]`);
  if (!(await box.isVisible()))
    await page.locator(`details:has([data-facet="${facet}"]) summary`).press('Enter');
  await box.press(' ');
}

describe('finding passages', () => {
  test('by keyboard: rows, counts, announcement, address, and the way back', async () => {
    await visit({ address }, async (page, trouble) => {
      await choose(page, 'factor', 'challenge-data');
      await eventually(() => status(page)).toBe('6 of 240 statements');
      expect(await shown(page)).toHaveLength(6);
      await eventually(() => query(page)).toBe('?factor=challenge-data');
      expect(await page.locator('[data-only^="factor:challenge-data "]').isVisible()).toBe(true);
      expect(await page.title()).toMatch(/^Data gaps · /);
      expect(await page.locator('[data-only]:visible').count()).toBe(1);
      expect(await page.locator('[data-group]:visible [data-shown]').allTextContents()).toEqual(['4', '2']);

      await choose(page, 'section', 'VI.data');
      await eventually(() => status(page)).toBe('2 of 240 statements');
      const count = page.locator('[data-facet="section"] label:has(input[value="IV"]) [data-count]');
      await eventually(() => count.textContent()).toBe('4');
      expect(await page.locator('label.is-empty:has(input[value="appendix"])').count()).toBe(1);

      await page.locator('[data-part="chosen"] button').first().press('Enter');
      await eventually(() => query(page)).toBe('?section=VI.data');
      await eventually(() => page.locator('[data-part="chosen"] button:focus').count()).toBe(1);
      await page.goBack();
      await page.goBack();
      await eventually(() => status(page)).toBe('6 of 240 statements');
      await page.goBack();
      await eventually(() => status(page)).toBe('240 statements');
      expect(await page.locator('input:checked').count()).toBe(0);
      expect(trouble).toEqual([]);
    });
  });

  test('with a factor as first or second, where the page of the factor leads', async () => {
    await visit({ address: `${address}?factor=challenge-data` }, async (page) => {
      await page.locator('[data-only]:visible a[href*="either="]').click();
      await eventually(() => status(page)).toBe('8 of 240 statements');
      expect(await shown(page)).toEqual(dataGaps);
      expect(await page.locator('[data-only]:visible').count()).toBe(1);
    });
  });

  test('by words, as they are typed, without filling the history', async () => {
    await visit({ address }, async (page) => {
      const before = await page.evaluate(() => history.length);
      await page.locator('input[name="q"]').pressSequentially('DÁTA gaps');
      await eventually(() => status(page)).toMatch(/^\d+ of 240 statements$/);
      expect(await shown(page)).toEqual(expect.arrayContaining(dataGaps));
      await eventually(() => query(page)).toBe('?q=DÁTA+gaps');
      expect(await page.evaluate(() => history.length)).toBe(before);
      await page.locator('input[name="q"]').fill('nothing like it');
      await eventually(() => page.locator('[data-part="none"]').innerText()).toMatch(
        /^No statement matches “nothing like it”\. Try fewer words/,
      );
      await page.getByRole('button', { name: 'Clear all' }).click();
      await eventually(() => status(page)).toBe('240 statements');
      expect(await page.locator('input[name="q"]').inputValue()).toBe('');
    });
  });

  test('an address restores what was asked, keeps what others say, and shows a row that it names', async () => {
    await visit(
      { address: `${address}?utm=1&factor=challenge-data~junk&level=none#c057` },
      async (page, trouble) => {
        await eventually(() => status(page)).toBe('6 of 240 statements');
        await eventually(() => page.locator('row-explorer.is-asking').count()).toBe(0);
        expect(await shown(page)).toHaveLength(7);
        expect(await page.locator('#c057[data-outside]').isVisible()).toBe(true);
        expect(await page.locator('input:checked').count()).toBe(1);
        const asked = page.locator('[data-part="asked"]');
        expect(await asked.innerText()).toBe(
          `${unknownFilter} Showing 6 of 240 statements: Data gaps. Show all`,
        );
        expect(page.url().endsWith('?utm=1&factor=challenge-data#c057')).toBe(true);
        await choose(page, 'level', 'both');
        await eventually(() => asked.innerText()).toMatch(
          /^Showing \d of 240 statements: Data gaps, .*Show all$/,
        );
        expect(await page.locator('#c057').isVisible()).toBe(false);
        await eventually(() => query(page)).toBe('?utm=1&factor=challenge-data&level=both');
        expect(await breaches(page)).toEqual([]);
        expect(trouble).toEqual([]);
      },
    );
  });

  test('by short forms of names and of what is spoken of', async () => {
    await visit({ address: `${address}?q=LACOE` }, async (page) => {
      const { named } = mentionsOf('lacoe');
      expect(named.length).toBeGreaterThan(0);
      await eventually(() => shown(page)).toEqual(named.map(({ id }) => id));
      await page.locator('input[name="q"]').fill('California State University');
      await eventually(() => shown(page)).toEqual(['C155']);
    });
  });

  test('all are shown again from the head; Escape closes what is open and gives the focus back', async () => {
    await visit({ address: `${address}?factor=challenge-data` }, async (page) => {
      const open = page.locator('.facet[open]');
      await choose(page, 'level', 'both');
      expect(await open.count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await open.count()).toBe(0);
      expect(await page.locator('summary:focus').innerText()).toMatch(/^Local, regional or state/);
      await page.getByRole('button', { name: 'Show all', exact: true }).press('Enter');
      await eventually(() => status(page)).toBe('240 statements');
      await eventually(() => page.locator('[data-part="asked"]').innerText()).toBe('');
      await eventually(() => query(page)).toBe('');
    });
  });

  test('a passage and a view are copied, and that is said', async () => {
    await visit({ address, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      await page.locator('[data-cites="C057"]').press('Enter');
      await eventually(copied).toMatch(/Statement C057 \(section III, local, paragraph 5 .*evidence\/#c057$/);
      expect(await page.locator('[data-part="copied"]').textContent()).toBe('Citation of C057 copied.');
      await choose(page, 'direction', 'support');
      for (const button of await page.locator('[data-copies]:not([data-forms])').all()) {
        await page.evaluate(() => navigator.clipboard.writeText(''));
        await button.press('Enter');
        await eventually(copied).toBe(`${page.url()}#passages`);
      }
      const below = page.locator('.explorer-result [data-copies]:not([data-forms])');
      const last = page.locator('.passage:visible').last();
      expect((await below.boundingBox())?.y).toBeGreaterThan((await last.boundingBox())?.y ?? Infinity);
    });
  });

  test('without a script every row is there, and no part of the form', async () => {
    await visit({ address: `${address}?factor=challenge-data`, javaScriptEnabled: false }, async (page) => {
      expect(await shown(page)).toHaveLength(240);
      expect(await page.locator('row-explorer :is(form, button, [data-part="status"]):visible').count()).toBe(
        0,
      );
      expect(await page.locator('.ticks-strip a:visible').count()).toBe(10);
    });
  });
});
