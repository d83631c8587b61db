import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { selected } from '../../src/words/figure-selection.ts';
import { keysWithPages } from '../../src/words/figure.ts';
import { asPublished } from '../../src/words/unavailable.ts';
import { full } from '../setup/scope.ts';
import { mounts, visit } from './harness.ts';

const alone = { address: 'figures/award-distribution/', scope: '' };
/** Among other text, where the names of its choices begin with its id. */
const within = { address: 'findings/local-work-continued/', scope: 'award-distribution.' };
/** `npm test` tries the figure on its own page, `npm run test:full` within a text too. */
const pages = full ? [alone, within] : [alone];

const keysOf = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.drawing:visible :is(path, circle)[data-k]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-k')));

async function ready(page: Page): Promise<void> {
  await page.locator('report-figure').scrollIntoViewIfNeeded();
  await page.locator('report-figure.is-ready').waitFor();
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator('.choices').evaluate((details: HTMLDetailsElement) => (details.open = true));
  const control = page.locator(`[name="${name}"]`).first();
  if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption(value);
  else await page.locator(`[name="${name}"][value="${value}"]`).check();
  await page.locator('.drawing-live').waitFor();
}

const isInWindow = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

const focusOf = (page: Page): string | null => new URL(page.url()).searchParams.get('focus');

describe.each(pages)('the figure at /$address', ({ address, scope }) => {
  test('is whole without a script, but for its choices', async () => {
    await visit({ address, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.drawing svg:visible').count()).toBe(1);
      expect(await page.locator('.legend li').count()).toBe(4);
      expect(await page.locator('[data-part="table"] tbody tr').count()).toBe(39);
      expect(await page.locator('.choices').isVisible()).toBe(false);
      expect(await page.locator('.files a[download]').count()).toBe(4);
    });
  });

  test('shows one drawing, that of the width of the window', async () => {
    await visit({ address }, async (page) => {
      const sizes = { 360: 'narrow', 768: 'medium', 1440: 'wide' };
      for (const [width, name] of Object.entries(sizes)) {
        await page.setViewportSize({ width: Number(width), height: 800 });
        expect(await page.locator('.drawing:visible').getAttribute('class')).toContain(`drawing-${name}`);
      }
    });
  });

  test('loads the drawing code only when a choice is made', async () => {
    await visit({ address }, async (page, trouble) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await ready(page);
      await page.locator('.drawing:visible :is(path, circle)[data-k]').first().hover({ force: true });
      expect(loaded.filter((url) => url.includes('award-distribution.'))).toEqual([]);
      await choose(page, 'form', 'swarm');
      expect(loaded.some((url) => /award-distribution\..*\.js/.test(url))).toBe(true);
      expect(trouble).toEqual([]);
    });
  });

  test.each(Object.entries(mounts))(
    'redraws on a choice, keeps it in the address: mount %s',
    async (_, mount) => {
      await visit({ address, mount }, async (page, trouble) => {
        await ready(page);
        await choose(page, 'region', 'Central');
        expect(await keysOf(page)).toHaveLength(13);
        expect(new URL(page.url()).searchParams.get(`${scope}region`)).toBe('Central');
        expect(await page.locator('[data-part="status"]').textContent()).toContain('13 awards');
        expect(await page.locator('[data-part="table"] tbody tr:not([hidden])').count()).toBe(13);
        await page.reload();
        await page.locator('.drawing-live').waitFor();
        expect(await keysOf(page)).toHaveLength(13);
        expect(await page.locator('[name="region"]').inputValue()).toBe('Central');
        expect(trouble).toEqual([]);
      });
    },
  );

  test('goes back to the view before', async () => {
    await visit({ address }, async (page) => {
      await ready(page);
      await choose(page, 'tier', 'top');
      await choose(page, 'tier', 'low');
      await page.goBack();
      await expect.poll(() => keysOf(page)).toHaveLength(10);
      await page.goBack();
      await expect.poll(() => keysOf(page)).toHaveLength(39);
    });
  });

  test('shows the published view for junk in the address', async () => {
    const junk = `?${scope}form=pie&${scope}region=Nowhere&focus=nobody~%00~tulare&initialWidth=3`;
    await visit({ address: `${address}${junk}` }, async (page, trouble) => {
      await ready(page);
      expect(await keysOf(page)).toHaveLength(39);
      expect(await page.locator('.picked .chip button').count()).toBe(1);
      expect(trouble).toEqual([]);
    });
  });

  test('is explored by keyboard: one stop, arrows, Enter, Escape', async () => {
    await visit({ address }, async (page) => {
      await ready(page);
      const stop = page.locator('.drawings');
      await stop.focus();
      const keys = await keysOf(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.tooltip').isVisible()).toBe(true);
      expect(await page.locator('[data-part="status"]').textContent()).toContain('2 of 39');
      await page.keyboard.press('End');
      expect(await isInWindow(page, '.ring-current')).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => focusOf(page)).toBe(keys.at(-1));
      expect(await page.locator('[data-part="status"]').textContent()).toContain(selected);
      expect(await page.locator('.tooltip').isVisible()).toBe(true);
      expect(await page.locator('.picked .chip button').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('.tooltip').isVisible()).toBe(false);
    });
  });

  test('says what its keys do, to eye and ear, while the keyboard is there', async () => {
    await visit({ address }, async (page) => {
      await ready(page);
      expect(await page.locator('.keys').isVisible()).toBe(false);
      await page.locator('.choices summary').focus();
      await page.keyboard.press('Tab');
      expect(await page.locator('.keys span').isVisible()).toBe(true);
      const id = await page.locator('.drawings').getAttribute('aria-describedby');
      expect(await page.locator(`#${id ?? ''}`).textContent()).toContain(keysWithPages);
    });
  });

  test('lets a mouse go over to its tooltip, which a mark elsewhere or leaving takes away', async () => {
    await visit({ address, viewport: { width: 1440, height: 900 } }, async (page) => {
      await ready(page);
      const tip = page.locator('.tooltip');
      await page.locator('.drawing:visible :is(path, circle)[data-k="tehachapi"]').hover({ force: true });
      await tip.hover();
      await page.waitForTimeout(400);
      expect(await tip.locator('strong').textContent()).toBe('Tehachapi Unified School District');
      await page.locator('.legend').first().hover();
      await expect.poll(() => tip.isVisible()).toBe(false);
    });
  });

  test('loses its tooltip on Escape, wherever the focus is', async () => {
    await visit({ address }, async (page) => {
      await ready(page);
      await page.locator('.drawing:visible :is(path, circle)[data-k]').first().hover({ force: true });
      expect(await page.locator('.tooltip').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('.tooltip').isVisible()).toBe(false);
    });
  });

  test('shows its choices when the address has changed them, and only then', async () => {
    const isOpen = (page: Page) =>
      page.locator('.choices').evaluate((details: HTMLDetailsElement) => details.open);
    await visit({ address: `${address}?${scope}tier=low` }, async (page) => {
      await page.locator('.drawing-live').waitFor();
      expect(await isOpen(page)).toBe(true);
    });
    await visit({ address: `${address}?focus=tulare` }, async (page) => {
      await page.locator('.picked .chip button').waitFor();
      expect(await isOpen(page)).toBe(false);
    });
  });

  test('picks out by touch, and lets go by its button', async () => {
    await visit({ address, hasTouch: true, viewport: { width: 360, height: 740 } }, async (page) => {
      await ready(page);
      const mark = page.locator('.drawing:visible :is(path, circle)[data-k]').nth(3);
      await mark.scrollIntoViewIfNeeded();
      await mark.tap({ force: true });
      await expect.poll(() => focusOf(page)).toBe((await keysOf(page))[3]);
      await page.waitForTimeout(100);
      expect(await page.locator('.tooltip').isVisible()).toBe(true);
      await page.locator('.picked .chip button').first().click();
      await expect.poll(() => focusOf(page)).toBeNull();
    });
  });

  test('stays whole, and says so, when the drawing code cannot be had', async () => {
    await visit({ address }, async (page) => {
      await page.route(/redraw\.[^/]*\.js/, (route) => route.abort());
      await ready(page);
      await page.locator('.choices').evaluate((details: HTMLDetailsElement) => (details.open = true));
      await page.locator('[name="form"][value="swarm"]').check();
      await page.locator('report-figure.is-unavailable').waitFor();
      const said = page.getByText(asPublished);
      expect((await said.boundingBox())?.height).toBeGreaterThan(10);
      expect(await keysOf(page)).toHaveLength(39);
    });
  });
});

test.each(['award-distribution', 'award-map', 'factor-balance'])(
  'no word of %s stands out of its frame',
  async (id) => {
    await visit({ address: `figures/${id}/` }, async (page) => {
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const out = await page.locator('.drawing:visible svg').evaluate((svg) => {
          const frame = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text')]
            .filter((text) => {
              const { left, right } = text.getBoundingClientRect();
              return left < frame.left - 1 || right > frame.right + 1;
            })
            .map(({ textContent }) => textContent);
        });
        expect([width, out]).toEqual([width, []]);
      }
    });
  },
);

/** Millimeters between the margins of a page of Letter paper, the lower of the two in use, and its width there. */
const PAPER = { width: 174, height: 237 };
const pixels = (millimeters: number): number => Math.floor((millimeters / 25.4) * 96);

test.each(['award-distribution', 'award-map', 'factor-balance'])(
  'title and drawing of %s share the first page on paper',
  async (id) => {
    const viewport = { width: pixels(PAPER.width), height: pixels(PAPER.height) };
    await visit({ address: `figures/${id}/`, viewport }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const box = await page.locator('.drawings').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThan(viewport.height);
    });
  },
);
