/** The codes of a figure's page: they follow what an editor asks of them and the view of the figure above. */
import { parseHTML } from 'linkedom';
import type { Frame, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readAppearance } from '../../src/embeds/parameters.ts';
import * as words from '../../src/words/embed.ts';
import { breaches, eventually, visit } from './harness.ts';

const address = 'figures/award-distribution/';

const codeOf = (page: Page, name: string): Promise<string> => page.locator(`#code-${name}`).innerText();

/** The frame that a code for any system puts into a page. */
async function frameInCode(page: Page): Promise<{ source: URL; style: string }> {
  const { document } = parseHTML(`<!doctype html><body>${await codeOf(page, 'cms')}</body>`);
  const frame = document.querySelector('iframe');
  return { source: new URL(frame?.getAttribute('src') ?? ''), style: frame?.getAttribute('style') ?? '' };
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator('.choices').evaluate((details: HTMLDetailsElement) => (details.open = true));
  await page.locator(`.choices select[name="${name}"]`).selectOption(value);
}

/** What an editor may change is folded. */
const openOptions = (page: Page): Promise<void> => page.getByText(words.options, { exact: true }).click();

/** The embed in the preview, once it is there. */
async function previewed(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('.embed-preview iframe')).contentFrame();
  if (!frame) throw new Error('The preview has no page.');
  return frame;
}

async function openPreview(page: Page): Promise<Frame> {
  await page.getByText(words.preview, { exact: true }).click();
  return previewed(page);
}

describe('the codes of a figure', () => {
  test('read back what was asked, and the preview shows that very view', async () => {
    await visit({ address: `${address}?focus=tulare` }, async (page, trouble) => {
      await page.locator('report-figure.is-ready').waitFor();
      await choose(page, 'region', 'Central');
      await page.locator('.drawing-live').waitFor();
      await openOptions(page);
      await page.getByLabel('Dark').check();
      await page.getByLabel(/^Keep the data of release/).check();
      await page.getByLabel(words.width).selectOption('480');
      await eventually(async () => (await frameInCode(page)).source.pathname).toMatch(
        /\/some\/path\/embed\/award-distribution\/[\d.]+\/$/,
      );
      const { searchParams } = (await frameInCode(page)).source;
      expect(Object.fromEntries(searchParams)).toEqual({ region: 'Central', focus: 'tulare', dark: 'true' });
      expect(readAppearance(searchParams).scheme).toBe('dark');
      expect(await codeOf(page, 'cms')).toContain(`/${address}?region=Central&amp;focus=tulare"`);
      expect(await codeOf(page, 'wordpress-address')).not.toContain('?');
      expect(await page.locator('[data-part="embed-view"]').innerText()).toMatch(/Central.*Selected: Tulare/);
      expect(await page.locator('[data-part="embed-said"]').textContent()).toMatch(
        /Dark.*Keep the data.*480/,
      );

      const frame = await openPreview(page);
      const shown = new URL(frame.url());
      expect(shown.search).toBe(`?${searchParams.toString().replaceAll('%7E', '~')}`);
      expect(shown.pathname).toMatch(/^\/embed\/award-distribution\/[\d.]+\/$/);
      await frame.locator('.drawing-live').waitFor();
      expect(await frame.locator('[data-part="table"] tbody tr').count()).toBe(
        await page.locator('[data-part="table"] tbody tr').count(),
      );
      await frame.locator('.ring-picked').waitFor({ state: 'attached' });
      expect(await frame.evaluate(() => [innerWidth, document.documentElement.dataset['scheme']])).toEqual([
        480,
        'dark',
      ]);
      expect(trouble).toEqual([]);
    });
  });

  test('hold the height that the preview has in this view, not that of the published one', async () => {
    await visit({ address }, async (page) => {
      await page.locator('report-figure.is-ready').waitFor();
      const before = (await frameInCode(page)).style;
      await choose(page, 'region', 'Southern');
      const frame = await openPreview(page);
      await frame.locator('.drawing-live').waitFor();
      const height = await frame.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      await eventually(async () => (await frameInCode(page)).style).toContain(
        `display:block;height:${height}px`,
      );
      expect(before).not.toContain(`display:block;height:${height}px`);
      expect(await page.locator('.embed-preview iframe').evaluate(({ clientHeight }) => clientHeight)).toBe(
        height,
      );
    });
  });

  test('go back with the figure, and a preview adds nothing to the history', async () => {
    await visit({ address }, async (page) => {
      await page.locator('report-figure.is-ready').waitFor();
      await openPreview(page);
      await choose(page, 'region', 'Southern');
      await eventually(async () => (await previewed(page)).url()).toContain('region=Southern');
      await page.goBack();
      await eventually(async () => (await frameInCode(page)).source.search).toBe('?dark=false');
      await eventually(async () => (await previewed(page)).url()).not.toContain('region');
      expect(page.url()).toMatch(new RegExp(`/${address}$`));
    });
  });

  test('leave out what is picked out in other figures', async () => {
    await visit({ address: 'figures/factor-balance/?focus=tulare' }, async (page) => {
      await page.locator('[data-part="embed"]').hover();
      await eventually(() => page.locator('[data-part="embed-view"]').textContent()).toBe(words.asPublished);
      expect(await codeOf(page, 'cms')).not.toContain('focus');
    });
  });

  test('are asked for by keyboard alone, copied, and it is said', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await visit({ address, permissions }, async (page) => {
      await page.getByText(words.options, { exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Light').focus();
      await page.keyboard.press('ArrowDown');
      await eventually(() => codeOf(page, 'cms')).toContain('?dark=true');
      const copy = page.getByRole('button', { name: 'Copy embed code', exact: true });
      await copy.focus();
      await page.keyboard.press('Enter');
      await eventually(() => page.locator('[data-part="copied"]').textContent()).toBe('Embed code copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOf(page, 'cms'));
      expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.getByText(words.otherSystems, { exact: true }).focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#code-amp').isVisible()).toBe(true);
    });
  });

  test('cost nothing before anyone comes near, and no frame before it is asked for', async () => {
    await visit({ address }, async (page) => {
      await page.locator('report-figure.is-ready').waitFor();
      const loaded = (): Promise<string[]> =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect((await loaded()).filter((name) => /embed/i.test(name))).toEqual([]);
      await openOptions(page);
      await eventually(async () => (await loaded()).some((name) => name.includes('embed-panel'))).toBe(true);
      expect(await page.locator('iframe').count()).toBe(0);
    });
  });

  test('stand there without a script, whole, with nothing that would not answer', async () => {
    await visit({ address, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.embed-form, .embed-preview, .embed-panel .copy').count()).toBeGreaterThan(
        2,
      );
      expect(await page.locator(':is(.embed-form, .embed-preview, .embed-panel .copy):visible').count()).toBe(
        0,
      );
      expect(await page.locator('#code-cms').isVisible()).toBe(true);
      expect(await codeOf(page, 'cms')).toContain('/embed/award-distribution/?dark=false');
      await page.getByText(words.otherSystems, { exact: true }).click();
      expect(await page.locator('#code-citation').isVisible()).toBe(true);
    });
  });

  test.each([
    ['cannot be had', (route: Route) => route.abort()],
    ['are of another shape', (route: Route) => route.fulfill({ body: '{"title":1}' })],
  ])('stand as published where the facts %s, and nothing asks for others', async (_, answer) => {
    await visit({ address }, async (page, trouble) => {
      await page.route('**/embed-facts.json', answer);
      const before = await codeOf(page, 'cms');
      await page.locator('.embed-options').evaluate((details: HTMLDetailsElement) => (details.open = true));
      await page.getByLabel('Dark').check();
      await eventually(() => page.locator('[data-part="embed-view"]').innerText()).toBe(words.unavailable);
      expect(await page.getByLabel('Light').isChecked()).toBe(true);
      expect(await page.locator('.embed-form :is(input, select):enabled').count()).toBe(0);
      const troubleBefore = [...trouble];
      await page.evaluate(() => dispatchEvent(new Event('popstate')));
      expect(await codeOf(page, 'cms')).toBe(before);
      expect(trouble).toEqual(troubleBefore);
    });
  });

  test.each(['light', 'dark'] as const)('are within reach of all on a small %s page', async (colorScheme) => {
    await visit({ address, colorScheme, viewport: { width: 320, height: 700 } }, async (page) => {
      await page.locator('.embed-panel details:not(.embed-preview)').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      expect(await breaches(page)).toEqual([]);
      await openPreview(page);
      expect(await page.locator('[data-part="embed-room"]').innerText()).toMatch(
        /^This page has room for only \d+ of the 600 pixels\.$/,
      );
      expect(await page.locator('.embed-preview iframe').getAttribute('title')).toMatch(/^Preview: ./);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });

  test('are left out on paper, where the names of the files stay', async () => {
    await visit({ address }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.embed-panel').isVisible()).toBe(false);
      expect(await page.locator('.figure-files a').first().isVisible()).toBe(true);
    });
  });
});
