import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './harness.ts';

const address = 'consortia/tulare/';

/** Runs in the page: what is shown of the line of awards, and how facts and passages stand to each other. */
function layout(): {
  marks: number;
  ringInside: boolean;
  caption: string;
  factsFirst: boolean;
  beside: boolean;
} {
  const line = [...document.querySelectorAll('.profile-line svg')].find(
    (svg) => svg.getClientRects().length > 0,
  );
  const ring = line?.querySelector('.ring')?.getBoundingClientRect();
  const facts = document.querySelector('.facts')?.getBoundingClientRect();
  const told = document.querySelector('.profile-told')?.getBoundingClientRect();
  const caption = document.querySelector<HTMLElement>('.profile-line figcaption');
  return {
    marks: line?.querySelectorAll('[data-k]').length ?? 0,
    ringInside: ring !== undefined && ring.left >= 0 && ring.right <= innerWidth,
    caption: caption?.innerText ?? '',
    factsFirst: (facts?.bottom ?? NaN) <= (told?.top ?? NaN),
    beside: (facts?.left ?? NaN) > (told?.right ?? NaN),
  };
}

/** Names that the row under the masthead, the sources and the passages give to those who listen. */
const roles = async (page: Page): Promise<number[]> => [
  await page.getByRole('link', { name: /^Source \d+$/ }).count(),
  await page.getByRole('img', { name: 'Map of California with Tulare County outlined' }).count(),
  await page.getByText('Place 31 of 39', { exact: true }).count(),
];

test('on a phone: the ten large awards, the facts before the passages', async () => {
  const viewport = { width: 360, height: 640 };
  await visit({ address, viewport }, async (page, trouble) => {
    const shown = await page.evaluate(layout);
    expect(shown).toMatchObject({ marks: 10, ringInside: true, factsFirst: true });
    expect(shown.caption).toMatch(/^The 10 large awards, .* the ninth largest of the 39\.$/);
    expect(trouble).toEqual([]);
  });
});

test('in a wide window: all awards, the facts beside the passages, each source to be reached', async () => {
  await visit({ address, viewport: { width: 1440, height: 900 } }, async (page) => {
    const shown = await page.evaluate(layout);
    expect(shown).toMatchObject({ marks: 39, ringInside: true, beside: true });
    expect(shown.caption).toMatch(/^The 39 awards, /);
    const [signs, map, place] = await roles(page);
    expect(signs).toBeGreaterThan(5);
    expect([map, place]).toEqual([1, 1]);
    await page.getByRole('link', { name: 'Source 4' }).click();
    expect(await page.evaluate(() => document.querySelector(':target')?.textContent)).toContain(
      'Times-Delta',
    );
  });
});
