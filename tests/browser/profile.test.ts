import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './harness.ts';

const address = 'consortia/tulare/';

/** Runs in the page: what is shown of the line of awards. */
function line(): { marks: number; isRingInside: boolean } {
  const shown = [...document.querySelectorAll('.profile-line svg')].filter(
    (svg) => svg.getClientRects().length > 0,
  );
  const rings = shown.map((svg) => svg.querySelector('.ring')?.getBoundingClientRect());
  return {
    marks: shown.flatMap((svg) => [...svg.querySelectorAll('[data-k]')]).length,
    isRingInside: rings.every((ring) => ring !== undefined && ring.left >= 0 && ring.right <= innerWidth),
  };
}

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
};

/** Names that the row under the masthead, the sources and the passages give to those who listen. */
const roles = async (page: Page): Promise<number[]> => [
  await page.getByRole('link', { name: /^Source \d+$/ }).count(),
  await page.getByRole('img', { name: 'Map of California with Tulare County outlined' }).count(),
  await page.getByText('Number 31 of 39', { exact: true }).count(),
];

test('on a phone: the ten large awards, what is printed, then the passages, then the other facts', async () => {
  const viewport = { width: 360, height: 640 };
  await visit({ address, viewport }, async (page, trouble) => {
    expect(await page.evaluate(line)).toEqual({ marks: 10, isRingInside: true });
    const [printed, told] = [await boxOf(page, '.facts-printed'), await boxOf(page, '.told')];
    expect(printed.bottom).toBeLessThan(told.top);
    expect(told.bottom).toBeLessThan((await boxOf(page, '.facts-more')).top);
    expect((await boxOf(page, '.ticks')).top).toBeGreaterThan((await boxOf(page, '.told-passages')).bottom);
    expect(await page.locator('.profile-line figcaption').innerText()).toMatch(
      /^The 10 large awards\. .* the ninth largest of the 39\.$/,
    );
    expect(trouble).toEqual([]);
  });
});

test('in a wide window: all awards, the facts beside the passages, each source to be reached', async () => {
  await visit({ address, viewport: { width: 1440, height: 900 } }, async (page) => {
    expect(await page.evaluate(line)).toEqual({ marks: 39, isRingInside: true });
    const [printed, told] = [await boxOf(page, '.facts-printed'), await boxOf(page, '.told')];
    const [more, study] = [await boxOf(page, '.facts-more'), await boxOf(page, '.profile-study')];
    for (const facts of [printed, more]) expect(facts.left).toBeGreaterThan(told.right);
    for (const gap of [more.top - printed.bottom, study.top - told.bottom]) expect(gap).toBeLessThan(64);
    expect(await page.locator('.profile-line figcaption').innerText()).toMatch(/^All 39 awards, /);
    expect((await boxOf(page, '.told-passage >> nth=0')).top).toBeLessThan(900);
    const [signs, map, place] = await roles(page);
    expect(signs).toBeGreaterThan(5);
    expect([map, place]).toEqual([1, 1]);
    await page.getByRole('link', { name: 'Source 4' }).click();
    expect(await page.evaluate(() => document.querySelector(':target')?.textContent)).toContain(
      'Times-Delta',
    );
  });
});

test('in a wide window: where little is told, no hole between that and what the study knew', async () => {
  await visit({ address: 'consortia/ceres/', viewport: { width: 1440, height: 900 } }, async (page) => {
    const [told, study] = [await boxOf(page, '.told'), await boxOf(page, '.study >> nth=0')];
    expect(study.top - told.bottom).toBeLessThan(64);
    expect((await boxOf(page, '.facts-more')).left).toBeGreaterThan(told.right);
  });
});

test('on a phone, the first screen answers what is known of a grantee that the report only lists', async () => {
  const viewport = { width: 360, height: 740 };
  await visit({ address: 'consortia/madera/', viewport }, async (page) => {
    const head = await boxOf(page, '.profile-glance');
    expect(head.bottom).toBeLessThan(viewport.height);
    const text = await page.locator('.profile-head').innerText();
    for (const words of ['$600,000', 'does not name the consortium', 'Madera County', 'Plant Science'])
      expect(text).toContain(words);
  });
});
