/** What a reader may do on the page of a figure beyond the drawing: sort, copy, share. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { consortiumColumns } from '../../src/figures/contract/consortium-columns.ts';
import * as words from '../../src/words/figure-page.ts';
import { visit } from './harness.ts';

const address = 'figures/award-distribution/';

const column = (page: Page, number: number): Promise<string[]> =>
  page
    .locator(`[data-part="table"] tbody tr > :nth-child(${number})`)
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).innerText.trim()));

const head = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const dollarsIn = (amounts: readonly string[]): number[] =>
  amounts.map((amount) => Number(amount.replace(/[$,]/g, '')));

describe('the table of a figure’s page', () => {
  test('is sorted by a head: up, down, and as published again', async () => {
    await visit({ address }, async (page, trouble) => {
      const published = await column(page, 1);
      await head(page, consortiumColumns.agent.label).click();
      await expect
        .poll(() => column(page, 1))
        .toEqual(published.toSorted((a, b) => a.localeCompare(b, 'en')));
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      await head(page, 'Award').click();
      await head(page, 'Award').click();
      await expect
        .poll(async () => dollarsIn(await column(page, 2)))
        .toEqual(dollarsIn(await column(page, 2)).toSorted((a, b) => b - a));
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      await head(page, 'Award').click();
      await expect.poll(() => column(page, 1)).toEqual(published);
      expect(await page.locator('th[aria-sort]').count()).toBe(0);
      expect(trouble).toEqual([]);
    });
  });

  test('stays sorted when a choice brings other rows', async () => {
    await visit({ address }, async (page) => {
      await page.locator('report-figure.is-ready').waitFor();
      await head(page, consortiumColumns.agent.label).click();
      await page.locator('th[aria-sort]').waitFor();
      await page.locator('.choices').evaluate((details: HTMLDetailsElement) => (details.open = true));
      await page.locator('select[name="region"]').selectOption('Central');
      await page.locator('.drawing-live').waitFor();
      await expect.poll(async () => (await column(page, 1)).length).toBe(13);
      const names = await column(page, 1);
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    });
  });

  test('asks for the sorting only when it is first wanted, and is whole without a script', async () => {
    await visit({ address }, async (page) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.locator('report-figure.is-ready').waitFor();
      expect(loaded.filter((url) => /\/sort\./.test(url))).toEqual([]);
      await head(page, 'Size').click();
      await page.locator('th[aria-sort]').waitFor();
      expect(loaded.filter((url) => /\/sort\./.test(url))).toHaveLength(1);
    });
    await visit({ address, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('thead button').count()).toBe(0);
      expect(await page.locator('.copy:visible').count()).toBe(0);
      expect(await column(page, 1)).toHaveLength(39);
    });
  });
});

test('the sentence that may be said goes with its source; the address of a file is copied', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await visit({ address, permissions }, async (page) => {
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: `Copy ${words.copySentence}` }).click();
    await expect
      .poll(clipboard)
      .toMatch(/^Source: .+\n.+ data release .+ https:\S+\/figures\/award-distribution\/$/m);
    const [said] = (await clipboard()).split('\n');
    expect(said).toBe(await page.locator('#can-say').innerText());
    await page.locator('.figure-files .copy').first().click();
    await expect.poll(clipboard).toMatch(/\/figures\/award-distribution\/award-distribution_[\d.]+\.svg$/);
  });
});

/** Distance from the top of the page in a window as wide as given, px. */
async function topOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + scrollY);
}

test.each([
  [1440, 900],
  [360, 1300],
])(
  'on a page %i pixels wide the embed code begins less than %i pixels under the drawing',
  async (width, far) => {
    await visit({ address, viewport: { width, height: 900 } }, async (page) => {
      await page.locator('report-figure.is-ready').waitFor();
      const foot = await topOf(page, '.source');
      const code = await topOf(page, '#code-cms');
      expect(code - foot).toBeLessThan(far);
      expect(code).toBeLessThan(await topOf(page, '#data'));
      expect(await page.locator('#code-cms').isVisible()).toBe(true);
      expect(await page.locator('#code-amp').isVisible()).toBe(false);
    });
  },
);

test.each([
  ['figures/', '.tile a, .gallery-contents a'],
  [address, '.figure-part a, .figure-part button, .figure-part summary, .figure-say button, thead button'],
])('what can be pressed on /%s is 24 pixels high or more on a phone', async (where, selector) => {
  await visit({ address: where, viewport: { width: 360, height: 800 } }, async (page) => {
    const small = await page.locator(selector).evaluateAll((targets) =>
      targets
        .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height < 23.5)
        .map(({ text, box }) => `${text} ${box.height}`),
    );
    expect(small).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)('the gallery has its pictures for a %s page', async (colorScheme) => {
  await visit({ address: 'figures/', colorScheme }, async (page, trouble) => {
    const picture = page.locator('.tile img').first();
    await picture.scrollIntoViewIfNeeded();
    const source = await picture.evaluate((image: HTMLImageElement) =>
      image.decode().then(() => image.currentSrc),
    );
    expect(source).toMatch(colorScheme === 'dark' ? /thumbnail-dark\.svg$/ : /thumbnail\.svg$/);
    expect(trouble).toEqual([]);
  });
});

test('on paper the heads of a table are words: Chromium repeats no button on later sheets', async () => {
  await visit({ address: 'figures/report-strip/' }, async (page) => {
    const buttons = page.locator('[data-part="table"] thead button');
    expect(await buttons.count()).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'print' });
    const boxes = () => buttons.evaluateAll((all) => all.flatMap((one) => [...one.getClientRects()]).length);
    expect(await boxes()).toBe(0);
    const words = await buttons.evaluateAll((all) =>
      all.map(({ firstChild }) => {
        const range = document.createRange();
        range.selectNodeContents(firstChild as Text);
        return range.getBoundingClientRect().width;
      }),
    );
    for (const width of words) expect(width).toBeGreaterThan(0);
  });
});
