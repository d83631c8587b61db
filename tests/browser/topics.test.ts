/** A topic page: long parts are folded on screen, and nowhere else; an answer is copied with its statements. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { partsOfTopic, statementsOn } from '../../src/page-texts/topics.ts';
import { topics } from '../../src/prose/site.ts';
import { visit } from './harness.ts';

const id = 'regional-partnerships';
const address = `topics/${id}/`;
const count = statementsOn(id).length;
const last = partsOfTopic(id)
  .find(({ part }) => part === 'helped')
  ?.statements.at(-1)
  ?.id.toLowerCase();

const lines = (page: Page) => page.locator('.topic-lines > li');
const shown = (page: Page): Promise<number> =>
  lines(page).evaluateAll(
    (all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length,
  );

describe('long parts', () => {
  test('are folded after the first statements, and open', async () => {
    await visit({ address }, async (page, trouble) => {
      const folded = await shown(page);
      expect(folded).toBeLessThan(count);
      for (const summary of await page.locator('.topic-more > summary').all()) await summary.click();
      expect(await shown(page)).toBe(count);
      expect(trouble).toEqual([]);
    });
  });

  test('open at the address of a statement in them', async () => {
    await visit({ address: `${address}#${last}` }, async (page) => {
      const target = page.locator(`[id="${last}"]`);
      await target.waitFor({ state: 'visible' });
      await expect.poll(async () => (await target.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    });
  });

  test('are whole where no script runs, and on paper', async () => {
    await visit({ address, javaScriptEnabled: false }, async (page) => {
      expect(await lines(page).last().isVisible()).toBe(true);
      for (const line of await lines(page).all())
        expect((await line.boundingBox())?.height).toBeGreaterThan(20);
      expect(await page.locator('.topic-more > summary').first().isVisible()).toBe(false);
    });
    await visit({ address }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const line of await lines(page).all())
        expect((await line.boundingBox())?.height).toBeGreaterThan(20);
    });
  });
});

test('the answer is copied with its statements and its citation', async () => {
  const topic = topics.find((one) => one.id === id);
  await visit({ address, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.locator('.topic-copy button').first().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(topic?.answer ?? 'no answer');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const passage of topic?.passages ?? []) expect(copied).toContain(passage);
    expect(copied).toContain(address);
  });
});
