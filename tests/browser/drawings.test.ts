/** What drawings list of their texts and marks is where a browser draws them. */
import { expect, test } from 'vitest';
import { grown, isWithin, type Box } from '../../src/charts/boxes.ts';
import { figures } from '../../src/figures/index.ts';
import { drawing, PAGE_WIDTHS } from '../../src/surfaces/drawing.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { pageTheme } from '../../src/theme/theme.ts';
import { visit } from './harness.ts';

/** Something in a drawing, by what it says or the id of its row. */
interface Thing {
  readonly name: string;
  readonly box: Box;
}

const width = PAGE_WIDTHS.wide;
/** How far something may reach out of its box, in pixels. */
const OFF = 3;
/** A text may be shorter than its box by this share: widths of letters are rounded up, and not kerned. */
const SHORTER = 0.1;

/** Runs in the page: where its widest drawing has texts or marks, in pixels of the drawing. */
function thingsIn(selector: string): Thing[] {
  const svg = document.querySelector('.drawing-wide svg');
  const frame = svg?.getBoundingClientRect() ?? new DOMRect();
  return [...(svg?.querySelectorAll<SVGElement>(selector) ?? [])].map((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const [x, y] = [frame.left, frame.top];
    const box = { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
    return { name: one.textContent || (one.dataset['k'] ?? ''), box };
  });
}

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;
const lengthOf = ({ left, right }: Box): number => right - left;
const heightOf = ({ top, bottom }: Box): number => bottom - top;

/** A line's box in a browser holds the room above capitals and below tails, which no box here does. */
const isLineIn = (seen: Box, box: Box): boolean =>
  isWithin({ ...box, left: seen.left, right: seen.right }, grown(box, OFF)) &&
  Math.abs(middle(seen) - middle(box)) <= heightOf(box) / 5 &&
  lengthOf(seen) >= (1 - SHORTER) * lengthOf(box) - OFF;

const isMarkIn = (seen: Box, box: Box): boolean =>
  isWithin(seen, grown(box, OFF)) && Math.abs(middle(seen) - middle(box)) <= OFF;

/** What is listed at a place where nothing of the name is seen. */
const misplaced = (
  listed: readonly Thing[],
  seen: readonly Thing[],
  isIn: (seen: Box, box: Box) => boolean,
): string[] =>
  listed
    .filter(({ name, box }) => !seen.some((one) => one.name === name && isIn(one.box, box)))
    .map(({ name }) => name);

test.each([...figures.keys()])('%s has its texts and marks where it lists them', async (id) => {
  const { texts, marks } = drawing(publishedFigure(id), width, pageTheme);
  await visit({ address: `figures/${id}/`, viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.evaluate(() => document.fonts.ready);
    const [seenTexts, seenMarks] = await Promise.all(
      ['text', ':is(path, rect, circle)[data-k]'].map((selector) => page.evaluate(thingsIn, selector)),
    );
    const named = texts.map(({ text, box }) => ({ name: text, box }));
    expect(misplaced(named, seenTexts ?? [], isLineIn)).toEqual([]);
    const keyed = marks.map(({ ids, box }) => ({ name: ids.join(' '), box }));
    expect(misplaced(keyed, seenMarks ?? [], isMarkIn)).toEqual([]);
  });
});
