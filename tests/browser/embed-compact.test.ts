/**
 * Compact embeds: within what WordPress allows, in columns and on phones, readable, and with all rows in their table.
 * `npm test` tries a few figures, `npm run test:full` all.
 */
import { describe, expect, test } from 'vitest';
import { wordpressLimit } from '../../src/embeds/sizes.ts';
import { compactEmbedAddress, embedAddress } from '../../src/lib/routes.ts';
import { allPublished } from '../../src/surfaces/site.ts';
import * as words from '../../src/words/embed.ts';
import { full } from '../setup/scope.ts';
import { breaches, mounts, visit } from './harness.ts';

/** A map, one that has room for some rows only, one whose rows are drawn in another form. */
const few = ['award-map', 'broker-fates', 'quantifier-ladder'];
const tried = allPublished().filter(({ id }) => full || few.includes(id));
const widths = [312, 360, 560, 600];
/** Smallest letters, and what rounding may take from them, px. */
const SMALLEST = 12 - 0.05;

/** Runs in the page: what is wrong with the shown embed, and what it shows. */
function look(smallest: number) {
  const isShown = (one: Element): boolean =>
    one.getClientRects().length > 0 && !one.closest('.unseen, .keys');
  const svg = [...document.querySelectorAll('.drawing svg')].find(isShown);
  const scale =
    (svg?.getBoundingClientRect().width ?? 0) / ((svg as SVGSVGElement).viewBox.baseVal.width || 1);
  const texts = [...(svg?.querySelectorAll('text') ?? [])].map((text) => {
    const size = parseFloat(getComputedStyle(text).fontSize);
    const { left, right, top, bottom } = text.getBoundingClientRect();
    // A line's box has room over capitals and under tails.
    const slack = 0.26 * size * scale;
    return {
      text: text.textContent,
      size: size * scale,
      left,
      right,
      top: top + slack,
      bottom: bottom - slack,
    };
  });
  type Text = (typeof texts)[number];
  const isOn = (one: Text, other: Text): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const words = [...document.querySelectorAll('h1, p, li, summary, footer a')].filter(isShown);
  const cut = [...words, ...(svg?.querySelectorAll('text, [data-k]') ?? [])].filter((one) => {
    const { left, right, top } = one.getBoundingClientRect();
    return left < -1 || right > innerWidth + 1 || top < 0;
  });
  const ids = [...(svg?.querySelectorAll('[data-k]') ?? [])].map((mark) => mark.getAttribute('data-k'));
  return {
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
    drawings: [...document.querySelectorAll('.drawing')].filter(isShown).length,
    small: [
      ...texts.filter(({ size }) => size < smallest).map(({ text, size }) => `${text}: ${size}`),
      ...words
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < smallest)
        .map((one) => one.outerHTML),
    ],
    onOthers: texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => isOn(one, other))
        .map((other) => `${one.text} on ${other.text}`),
    ),
    cut: cut.map((one) => one.textContent || one.outerHTML.slice(0, 80)),
    rows: new Set(ids).size,
    said: [...document.querySelectorAll('.embed-shown')].filter(isShown).map((one) => one.textContent.trim()),
    inTable: document.querySelectorAll('[data-part="table"] tbody tr').length,
  };
}

describe.each(tried)('the compact embed of $id', ({ id, rows: { length: all } }) => {
  test.each(['', 'pinned'])('is low, readable and complete, or says what it leaves out %s', async (how) => {
    const release = how === '' ? undefined : allPublished()[0]?.release;
    await visit({ address: compactEmbedAddress(id, release).slice(1) }, async (page, trouble) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(() => document.fonts.ready);
        const { rows, said, height, ...seen } = await page.evaluate(look, SMALLEST);
        expect(height, `${width} px`).toBeLessThanOrEqual(wordpressLimit);
        expect(seen, `${width} px`).toEqual({ drawings: 1, small: [], onOthers: [], cut: [], inTable: all });
        expect(said, `${width} px`).toEqual(rows < all ? [words.rowsShown(rows, all)] : []);
      }
      expect(trouble).toEqual([]);
    });
  });
});

test.each([
  ['the latest', embedAddress('timeline'), compactEmbedAddress('timeline')],
  ['a pinned one', embedAddress('timeline', '1.0.0'), compactEmbedAddress('timeline', '1.0.0')],
])('compact=true leads there from %s, with what hosts put into the address', async (_, from, to) => {
  const asked = '?dark=true&compact=true&childId=a%20b#?secret=x1';
  await visit({ address: from.slice(1) + asked }, async (page) => {
    await page.waitForURL((address) => address.pathname.endsWith('/compact/'));
    expect(page.url()).toBe(mounts.root + to.slice(1) + asked);
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
    expect(await page.locator('.drawing svg:visible').count()).toBe(1);
  });
});

test('compact=false, or anything else, leads nowhere', async () => {
  await visit({ address: `${embedAddress('timeline').slice(1)}?compact=1` }, async (page) => {
    expect(new URL(page.url()).pathname).toMatch(/\/timeline\/$/);
    expect(await page.locator('.drawing svg:visible').count()).toBe(1);
  });
});

test('a compact embed can be explored, and keeps its drawing whatever view is asked', async () => {
  const address = `${compactEmbedAddress('award-distribution').slice(1)}?focus=madera&order=amount&form=swarm`;
  await visit({ address, viewport: { width: 600, height: 900 } }, async (page, trouble) => {
    await page.locator('report-figure.is-ready').waitFor();
    expect(await page.locator('[data-part="picked"]').innerText()).toContain('Madera');
    expect(await page.locator('.drawing-live').count()).toBe(0);
    expect(trouble).toEqual([]);
  });
});

test.each(['broker-fates', 'award-map'])(
  'the compact embed of %s keeps the rules of accessibility',
  async (id) => {
    await visit(
      { address: compactEmbedAddress(id).slice(1), viewport: { width: 312, height: 900 } },
      async (page) => {
        expect(await breaches(page)).toEqual([]);
        await page.locator('summary').click();
        expect(await breaches(page)).toEqual([]);
      },
    );
  },
);
