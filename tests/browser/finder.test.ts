import { describe, expect, test } from 'vitest';
import { noneFor } from '../../src/words/explorer.ts';
import * as words from '../../src/words/finder.ts';
import { copyLink, linkToResults } from '../../src/words/copying.ts';
import { address, desk, phone, shown, status } from './finder-page.ts';
import { breaches, eventually, visit } from './harness.ts';

describe('the finder', () => {
  test('shows one row for “madera” on a phone, in the first window, and the row leads to its page', async () => {
    await visit({ address, viewport: phone, hasTouch: true }, async (page, trouble) => {
      await page.locator('#finder-q').tap();
      await page.keyboard.type('madera');
      await eventually(() => shown(page)).toEqual(['madera']);
      await eventually(() => status(page)).toBe('1 of 39 grantees');
      const row = page.locator('#madera');
      const box = await row.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(phone.height);
      const text = (await row.innerText()).replace(/\s+/g, ' ');
      expect(text).toBe('Madera Unified School District School district $600,000 Madera County');
      expect(await row.locator('a').getAttribute('href')).toBe('madera/');
      await eventually(() => new URL(page.url()).search).toBe('?q=madera');
      expect(trouble).toEqual([]);
    });
  });

  test('finds by short forms, colleges, official names and projects', async () => {
    await visit({ address: `${address}?q=LAUSD`, viewport: phone }, async (page) => {
      await eventually(() => shown(page)).toEqual(['lausd']);
      for (const [words, id] of [
        ['lacoe', 'lacoe'],
        ['cuesta', 'san-luis-obispo'],
        ['campbell union', 'campbell'],
        ['crane', 'sacramento'],
      ] as const) {
        await page.locator('#finder-q').fill(words);
        await eventually(() => shown(page)).toEqual([id]);
      }
    });
  });

  test('takes a choice whose words are pressed with a mouse', async () => {
    await visit({ address, viewport: desk }, async (page, trouble) => {
      const facet = page.locator('.finder-facet').first();
      await facet.locator('summary').click();
      await facet.locator('label span').first().click();
      await eventually(() => facet.locator('input').first().isChecked()).toBe(true);
      expect(trouble).toEqual([]);
    });
  });

  test('offers the nearest name after a slip, and ways on fit for what is asked', async () => {
    await visit({ address, viewport: phone }, async (page, trouble) => {
      await page.locator('#finder-q').fill('Madrea');
      const none = page.locator('[data-part="none"]');
      await eventually(() => none.innerText()).toMatch(
        /^No grantee matches “Madrea”\. Did you mean Madera\?/,
      );
      await eventually(() => status(page)).toBe(
        `${noneFor('grantee', 'Madrea')} Did you mean Madera? ${words.notListed(39)}`,
      );
      expect(await breaches(page)).toEqual([]);
      await page.getByRole('button', { name: 'Madera', exact: true }).press('Enter');
      await eventually(() => shown(page)).toEqual(['madera']);
      expect(await page.locator('#finder-q:focus').inputValue()).toBe('Madera');
      await eventually(() => new URL(page.url()).search).toBe('?q=Madera');
      expect(trouble).toEqual([]);
    });
    await visit({ address: `${address}?q=crane&tier=low`, viewport: desk }, async (page) => {
      const none = page.locator('[data-part="none"]');
      await eventually(() => none.innerText()).toContain(
        'with these filters: Small. 1 matches without the filters.',
      );
      await page.getByRole('button', { name: 'Search “crane” without filters' }).click();
      await eventually(() => shown(page)).toEqual(['sacramento']);
    });
    await visit({ address: `${address}?tier=low&county=Sacramento`, viewport: desk }, async (page) => {
      const none = page.locator('[data-part="none"]');
      await eventually(() => none.innerText()).toContain(
        'No grantee fits all of these filters: Small, Sacramento.',
      );
      await page.getByRole('button', { name: 'Show all 39 grantees' }).click();
      await eventually(() => status(page)).toBe('39 grantees');
      expect(await none.isVisible()).toBe(false);
    });
  });

  test('counts at once while the reader types, and speaks when the typing rests', async () => {
    await visit({ address, viewport: desk }, async (page) => {
      await page.locator('#finder-q').focus();
      await page.waitForLoadState('networkidle');
      // Both are read in the turn of the keystroke itself.
      const [seen, spoken] = await page.evaluate(() => {
        const search = document.querySelector<HTMLInputElement>('#finder-q');
        if (search) search.value = 'madera';
        search?.dispatchEvent(new Event('input', { bubbles: true }));
        return ['count', 'status'].map(
          (part) => document.querySelector(`[data-part="${part}"]`)?.textContent,
        );
      });
      expect([seen, spoken]).toEqual(['1 of 39 grantees', '39 grantees']);
      await eventually(() => status(page)).toBe('1 of 39 grantees');
    });
  });

  test('puts first those whose name begins with what is typed, unless the reader ordered them', async () => {
    await visit({ address: `${address}?q=los`, viewport: desk }, async (page) => {
      await eventually(async () => (await shown(page)).slice(0, 2)).toEqual(['lacoe', 'lausd']);
      await page.locator('select[name="sort"]').selectOption('award-desc');
      await eventually(async () => (await shown(page))[0]).not.toBe('lacoe');
    });
  });

  test('keeps count and way to the list in view on a phone while a long list of choices is open', async () => {
    await visit({ address, viewport: phone, hasTouch: true }, async (page) => {
      await page.locator('.finder-folded > summary').tap();
      await page.locator('.finder-facet:has([data-facet="county"]) > summary').tap();
      const list = page.locator('[data-facet="county"]');
      expect((await list.boundingBox())?.height).toBeGreaterThan(phone.height - 200);
      await page.locator('[data-facet="county"] input').first().tap();
      await eventually(() => page.locator('[data-part="count"]').innerText()).toBe('1 of 39 grantees');
      for (const place of ['[data-part="count"]', '.finder-way']) {
        const box = await page.locator(place).boundingBox();
        expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(phone.height);
      }
      await page.locator('.finder-way').tap();
      const row = page.locator('tbody tr:visible').first();
      await eventually(async () => (await row.boundingBox())?.y).toBeLessThan(phone.height / 2);
    });
  });

  test('gives a grantee two lines on a phone, but for the longest names and statements', async () => {
    await visit({ address, viewport: phone }, async (page) => {
      const heights = await page.evaluate(async () => {
        const found: number[] = [];
        for (const row of document.querySelectorAll('[data-row]')) {
          row.scrollIntoView();
          // Rows are laid out in the frame in which they come near.
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          found.push(row.getBoundingClientRect().height);
        }
        return found;
      });
      expect(heights.filter((height) => height > 64).length).toBeLessThan(7);
      expect(Math.max(...heights)).toBeLessThan(96);
    });
  });

  test('has headings for the list and the map', async () => {
    await visit({ address, viewport: desk }, async (page) => {
      for (const name of [words.list, words.where]) {
        expect(await page.getByRole('heading', { name }).count()).toBe(1);
      }
    });
  });

  test('is filtered by keyboard, announces the count, dims the map, and goes back', async () => {
    await visit({ address, viewport: desk }, async (page) => {
      await page.locator('.finder-facet:has([data-facet="type"]) > summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await eventually(() => status(page)).toBe('5 of 39 grantees');
      expect(await shown(page)).toEqual(['lacoe', 'tulare', 'sonoma', 'orange', 'sacramento']);
      expect(await page.locator('.finder-map-drawing a:not(.is-out)').count()).toBe(5);
      await page.keyboard.press('Escape');
      expect(await page.locator('.finder-facet[open]').count()).toBe(0);
      await page.goBack();
      await eventually(() => status(page)).toBe('39 grantees');
      expect(await page.locator('.finder-map-drawing a.is-out').count()).toBe(0);
    });
  });

  test('rings what the address picks out, and a row and its mark light each other', async () => {
    await visit({ address: `${address}?focus=tulare~nothing`, viewport: desk }, async (page) => {
      const ringed = page.locator('.finder-map-drawing a:has(.map-ring:visible)');
      expect(await ringed.evaluateAll((all) => all.map((one) => one.getAttribute('data-k')))).toEqual([
        'tulare',
      ]);
      await page.locator('#ceres').hover();
      expect(await ringed.count()).toBe(2);
      await page.locator('.finder-map-drawing a[data-k="sonoma"]').hover();
      expect(await page.locator('tr.is-lit').getAttribute('id')).toBe('sonoma');
    });
  });

  test('gathers up to four to compare, refuses a fifth aloud, and leads to the comparison', async () => {
    await visit({ address, viewport: phone }, async (page, trouble) => {
      const check = (id: string): Promise<void> => page.locator(`[data-compare="${id}"]`).click();
      for (const id of ['tulare', 'orange']) await check(id);
      await expect
        .poll(() => page.locator('[data-part="compare-count"]').textContent())
        .toBe(words.countToCompare(2, 4));
      for (const id of ['madera', 'ceres', 'lausd']) await check(id);
      await eventually(() => page.locator('[data-compare="lausd"]').isChecked()).toBe(false);
      expect(await page.locator('[data-part="compare-status"]').textContent()).toContain(
        'Los Angeles Unified was not added',
      );
      for (const name of ['Madera Unified', 'Ceres Unified']) {
        await page.getByRole('button', { name: words.removeFromComparison(name) }).click();
      }
      await page.locator('[data-part="compare-link"]').click();
      await page.locator('.compare-table tbody tr').first().waitFor();
      expect(new URL(page.url()).search).toBe('?of=tulare~orange');
      await page.locator('.compare .kicker a').click();
      const bar = page.locator('[data-part="compare-count"]');
      await eventually(() => bar.textContent()).toBe(words.countToCompare(2, 4));
      expect(await page.locator('[data-compare]:checked').count()).toBe(2);
      await check('madera');
      await eventually(() => new URL(page.url()).search).toBe('?of=tulare~orange~madera');
      await page.reload();
      await eventually(() => bar.textContent()).toBe(words.countToCompare(3, 4));
      expect(trouble).toEqual([]);
    });
  });

  test('copies the link to what is found and compared, above the list and below it, and says so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await visit({ address: `${address}?of=tulare`, viewport: desk, permissions }, async (page) => {
      await page.locator('#finder-q').fill('los');
      await eventually(() => new URL(page.url()).search).toBe('?of=tulare&q=los');
      const buttons = await page.getByRole('button', { name: copyLink }).all();
      expect(buttons).toHaveLength(2);
      for (const button of buttons) {
        await page.evaluate(() => navigator.clipboard.writeText(''));
        await button.press('Enter');
        await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(
          `${page.url()}#list`,
        );
      }
      expect(await page.locator('[data-part="copied"]').textContent()).toBe(`${linkToResults} copied.`);
    });
  });

  test('is a whole table without a script, and shows nothing that needs one', async () => {
    await visit({ address, viewport: desk, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-row]:visible').count()).toBe(39);
      expect(await page.locator('.finder :is(input, select, button):visible').count()).toBe(0);
      expect(await page.locator('.finder-map-drawing:visible').count()).toBe(1);
    });
  });
});
