import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { copyComparison, linkToComparison } from '../../src/words/copying.ts';
import { smallTargets } from './every-page.ts';
import * as words from '../../src/words/compare.ts';
import { origins } from '../../src/words/vocabulary/index.ts';
import { address, desk, phone, status } from './finder-page.ts';
import { breaches, eventually, visit } from './harness.ts';

describe('the comparison', () => {
  const compare = `${address}compare/`;
  const heads = (page: Page): Promise<string[]> => page.locator('.compare-table thead a').allTextContents();

  test('sets two side by side on a phone; taking one out can be undone', async () => {
    await visit({ address: `${compare}?of=tulare~orange`, viewport: phone }, async (page) => {
      const both = ['Tulare County Office of Education', 'Orange County Department of Education'];
      await eventually(() => heads(page)).toEqual(both);
      const cells = page.locator('.compare-table tbody tr').first().locator('td');
      expect((await cells.allInnerTexts()).map((text) => text.trim())).toEqual([
        '$14,790,007',
        '$15,000,000',
      ]);
      const [left, right] = await Promise.all([cells.nth(0).boundingBox(), cells.nth(1).boundingBox()]);
      expect(right?.y).toBe(left?.y);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await smallTargets(page)).toEqual([]);
      expect(await page.title()).toMatch(/^Tulare County Office, Orange County Department · /);
      expect(await breaches(page)).toEqual([]);
      await page.getByRole('button', { name: words.remove('Tulare County Office') }).click();
      expect(await heads(page)).toEqual(both.slice(1));
      await page.goBack();
      await eventually(() => heads(page)).toEqual(both);
    });
  });

  test('is cited and copied as it is shown, offers nothing twice, and says what is taken out', async () => {
    await visit({ address: `${compare}?of=tulare~orange`, viewport: desk }, async (page, trouble) => {
      await eventually(async () => (await heads(page)).length).toBe(2);
      expect(await page.locator('.cite-address').first().textContent()).toMatch(
        /\/consortia\/compare\/\?of=tulare~orange$/,
      );
      const offered = page.locator('.compare-form select').nth(2).locator('option:not(:disabled)');
      expect(
        await offered.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
      ).not.toContain('tulare');
      await page.getByRole('button', { name: copyComparison }).click();
      await eventually(() => page.locator('[data-part="copied"]').textContent()).toContain(linkToComparison);
      for (const slot of [1, 0]) await page.locator('.compare-form select').nth(slot).selectOption('');
      expect(await status(page)).toBe(`${words.removed('Tulare County Office')} ${words.noneLeft}`);
      expect(await page.locator('.compare-one:visible').count()).toBe(39);
      expect(trouble).toEqual([]);
    });
  });

  test('lists a passage of two once, under a heading, and each leads to it', async () => {
    await visit({ address: `${compare}?of=tulare~orange`, viewport: phone }, async (page) => {
      const passage = page.locator('.compare-spoken [data-passage="C156"]');
      await passage.waitFor();
      expect(await passage.count()).toBe(1);
      const levels = page.locator('[data-part="beside"] :is(h2, h3)');
      expect((await levels.allInnerTexts()).map((text) => text.trim())).toEqual([
        'Facts',
        `${words.statements} ${origins.coded.label}`,
        words.aboutSeveral,
        'Tulare County Office',
        'Orange County Department',
      ]);
      await page.locator('.compare-each > div').nth(1).getByRole('link', { name: 'C156' }).first().click();
      expect(await page.evaluate(() => document.querySelector(':target')?.getAttribute('data-passage'))).toBe(
        'C156',
      );
    });
  });

  test('stacks four on a narrow phone, a line each, and breaks no word', async () => {
    const viewport = { width: 320, height: 640 };
    await visit({ address: `${compare}?of=tulare~orange~sacramento~madera`, viewport }, async (page) => {
      await eventually(async () => (await heads(page)).length).toBe(4);
      const cells = await page.locator('.compare-table tbody tr').first().locator('td').all();
      const boxes = await Promise.all(cells.map((cell) => cell.boundingBox()));
      expect(new Set(boxes.map((box) => box?.x)).size).toBe(1);
      expect(new Set(boxes.map((box) => box?.y)).size).toBe(4);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const wrap = await page
        .locator('.compare-table thead a')
        .evaluateAll((links) => links.map((link) => link.scrollWidth > link.clientWidth));
      expect(wrap).not.toContain(true);
    });
  });

  test('heads each with its mark at true scale, all on one line', async () => {
    await visit({ address: `${compare}?of=tulare~madera~lausd`, viewport: desk }, async (page) => {
      await eventually(async () => (await heads(page)).length).toBe(3);
      const marks = await page
        .locator('.compare-table thead svg:not(.strip-in-brief) path')
        .evaluateAll((paths) =>
          paths.map((path) => {
            const { width, bottom } = path.getBoundingClientRect();
            return { width: Math.round(width), bottom: Math.round(bottom) };
          }),
        );
      expect(marks.map(({ width }) => width)).toEqual([57, 10, 48]);
      expect(new Set(marks.map(({ bottom }) => bottom)).size).toBe(1);
    });
  });

  test('leaves out junk and what is beyond the fourth, and says so', async () => {
    const of = 'tulare~%3Cb%3E~orange~madera~lausd~sonoma';
    await visit({ address: `${compare}?of=${of}`, viewport: desk }, async (page, trouble) => {
      await eventually(async () => (await heads(page)).length).toBe(4);
      expect(await status(page)).toMatch(
        /names no grantee we know: <b>\. .*Not shown: Sonoma County Office\./,
      );
      expect(trouble).toEqual([]);
      await page.locator('.compare-form select').nth(3).selectOption('sonoma');
      expect(new URL(page.url()).search).toBe('?of=tulare~orange~madera~sonoma');
    });
  });

  test('tells all without a script', async () => {
    await visit({ address: compare, viewport: phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.compare-one:visible').count()).toBe(39);
      expect(await page.locator('.compare :is(select, button):visible').count()).toBe(0);
    });
  });
});
