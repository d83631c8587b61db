import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './harness.ts';

const address = 'figures/award-map/';

async function ready(page: Page): Promise<void> {
  await page.locator('report-figure').scrollIntoViewIfNeeded();
  await page.locator('report-figure.is-ready').waitFor();
}

const focusOf = (page: Page): string | null => new URL(page.url()).searchParams.get('focus');

/** Runs in the page: texts of the shown drawing that share pixels with another text or with a mark, or stick out. */
function clashes(): string[] {
  const drawn = [...document.querySelectorAll('.drawing svg')].find((svg) => svg.getClientRects().length > 0);
  if (!drawn) return ['no drawing is shown'];
  const frame = drawn.getBoundingClientRect();
  /** A line's box holds the room over capitals and under tails, a third of its height. */
  const textBox = (text: Element): DOMRect => {
    const { x, y, width, height } = text.getBoundingClientRect();
    return new DOMRect(x, y + height * 0.2, width, height * 0.6);
  };
  const texts = [...drawn.querySelectorAll('text')].map((text) => ({
    name: text.textContent,
    box: textBox(text),
  }));
  const marks = [...drawn.querySelectorAll(':is(path, circle)[data-k]')].map((mark) => ({
    name: `the mark ${mark.getAttribute('data-k') ?? ''}`,
    box: mark.getBoundingClientRect(),
  }));
  const share = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  const out = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
  const hit = texts.flatMap((text, index) =>
    [...texts.slice(index + 1), ...marks]
      .filter((other) => share(text.box, other.box))
      .map((other) => `${text.name} on ${other.name}`),
  );
  return [...out.map(({ name }) => `${name} sticks out`), ...hit];
}

describe('the map', () => {
  test('has no text on a text or a mark, however wide the window', async () => {
    await visit({ address }, async (page) => {
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(() => document.fonts.ready);
        expect([width, await page.evaluate(clashes)]).toEqual([width, []]);
      }
    });
  });

  test.each([640, 900, 1440])('drawn anew at %i px it has none either', async (width) => {
    const query = '?color=region&shade=dollars';
    await visit({ address: address + query, viewport: { width, height: 800 } }, async (page, trouble) => {
      await page.locator('.drawing-live').waitFor();
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(clashes)).toEqual([]);
      expect(await page.locator('.legend li').count()).toBe(11);
      expect(trouble).toEqual([]);
    });
  });

  test('finds marks inside an inset by the pointer, and by the keyboard from north to south', async () => {
    await visit({ address, viewport: { width: 1440, height: 1000 } }, async (page) => {
      await ready(page);
      const mark = page.locator('.drawing:visible :is(path, circle)[data-k="inglewood"]');
      await mark.scrollIntoViewIfNeeded();
      const box = await mark.boundingBox();
      // A little beside a mark of five pixels: the target is larger than the mark.
      await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 8);
      expect(await page.locator('.tooltip').textContent()).toContain('Inglewood Unified School District');
      await page.locator('.drawings').focus();
      const names: string[] = [];
      for (let step = 0; step < 3; step += 1) {
        await page.keyboard.press('ArrowDown');
        names.push((await page.locator('.tooltip strong').textContent()) ?? '');
      }
      expect(names).toEqual([
        'John Muir Charter School',
        'Butte-Glenn Community College District',
        'Konocti Unified School District',
      ]);
      await page.keyboard.press('End');
      expect(await page.locator('[data-part="status"]').textContent()).toContain('39 of 39');
    });
  });

  test('says two lines of a mark, on a leader, where they cover no name and no mark', async () => {
    await visit({ address, viewport: { width: 1440, height: 1000 } }, async (page) => {
      await ready(page);
      for (const id of ['inglewood', 'elk-grove', 'tulare', 'oxnard']) {
        const mark = page.locator(`.drawing:visible :is(path, circle)[data-k="${id}"]`);
        await mark.scrollIntoViewIfNeeded();
        await mark.hover({ force: true });
        expect(await page.locator('.tooltip > *').count(), id).toBe(2);
        expect(await page.locator('.drawing:visible line.ring-current').count(), id).toBe(1);
        const covered = await page.evaluate(() => {
          const box = document.querySelector('.tooltip')?.getBoundingClientRect() ?? new DOMRect();
          const drawn = [...document.querySelectorAll('.drawing :is(text, :is(path, circle)[data-k])')];
          return drawn
            .map((one) => ({
              name: one.textContent || one.getAttribute('data-k'),
              at: one.getBoundingClientRect(),
            }))
            .filter(({ at }) => at.width > 0 && at.left < box.right && at.right > box.left)
            .filter(({ at }) => at.top < box.bottom && at.bottom > box.top)
            .map(({ name }) => name);
        });
        expect(covered, id).toEqual([]);
      }
    });
  });

  test('picks out by a row of the list on a phone', async () => {
    await visit({ address, hasTouch: true, viewport: { width: 360, height: 740 } }, async (page) => {
      await ready(page);
      const row = page.locator('.drawing:visible g[data-k="glendale"] rect');
      await row.scrollIntoViewIfNeeded();
      const box = await row.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(24);
      await row.tap({ force: true });
      await expect.poll(() => focusOf(page)).toBe('glendale');
      const rings = page.locator('.drawing:visible .ring-picked');
      // One around the mark in the inset, one around the inset's count on the state.
      const boxes = await Promise.all((await rings.all()).map((ring) => ring.boundingBox()));
      const [mark, count, ...others] = boxes.map((box) => box?.width ?? 0).sort((one, other) => one - other);
      expect(others).toEqual([]);
      const spot = await page.locator('.drawing:visible [data-holds~="glendale"]').boundingBox();
      expect(count).toBeGreaterThan(spot?.width ?? 0);
      expect(mark).toBeLessThan(spot?.width ?? 0);
    });
  });
});
