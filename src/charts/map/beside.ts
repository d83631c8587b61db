/** What is shown beside the map: grantees that are not on it, the key to sizes, and lists of grantees in the insets. */
import { sort } from 'd3';
import { dollars, dollarsInWords } from '../../lib/format.ts';
import type { Box, Circle } from '../boxes.ts';
import type { Sheet } from '../kit/sheet.ts';
import { column, heightOfAll, voiceOf, type PlacedText, type Text } from '../kit/texts.ts';
import { ROW, type Layout } from './layout.ts';
import { radiusOf, type NamedMark } from './marks.ts';
import type { GranteeLocation } from './model.ts';

/** From line to line, and how far a line of capitals rises above the middle of its letters, as a share of their size. */
const LEADING = 19;
export const RISE = 0.35;

/** From the left of a mark beside the map to its middle, and to its name. */
const [MIDDLE, NAME] = [15, 38];

/** A grantee beside a small map, without its name. */
const briefly = (location: GranteeLocation, x: number, y: number, fullRadius: number): NamedMark => ({
  mark: { location, x, y, radius: radiusOf(location.award, fullRadius) },
  texts: [{ text: 'Statewide', x, y: y + 19, anchor: 'middle' }],
});

/** Places the grantees that are beside the map, one below the other; where they have no width, without their names. */
export function apartOf(
  locations: readonly GranteeLocation[],
  { apart: { x, y, width }, fullRadius }: Layout,
  sheet: Sheet,
): NamedMark[] {
  if (width === 0) return locations.map((one, index) => briefly(one, x, y + 40 * index, fullRadius));
  const most = width - NAME;
  let base = y;
  return locations.map((location) => {
    const { id, name, award, apart } = location;
    const reasons = (apart ?? []).map((text, index): Text => ({ text, color: index > 0 ? 'muted' : 'ink' }));
    const lines = [{ text: name, face: 600 } as const, ...reasons].map((line) => ({ ...line, ids: [id] }));
    const top = base - 0.99 * sheet.theme.label;
    const mark = { location, x: x + MIDDLE, y: base + LEADING * 0.6, radius: radiusOf(award, fullRadius) };
    base += heightOfAll(sheet, lines, most) + LEADING;
    return { mark, texts: column(sheet, lines, { x: x + NAME, anchor: 'start', top, most }) };
  });
}

/** The key: sizes of marks, and the awards that they stand for. */
export interface Key {
  readonly circles: readonly Circle[];
  readonly texts: readonly PlacedText[];
  /** What it covers: nothing if there is no key. */
  readonly boxes: readonly Box[];
}

/** Awards that the key shows, in dollars. */
const KEY = [0.6e6, 6e6, 15e6];

/** Places three sizes of mark with their awards, one below the other. */
export function keyOf({ key, fullRadius }: Layout, { theme: { label } }: Sheet): Key {
  if (!key) return { circles: [], texts: [], boxes: [] };
  let bottom = key.y + 10;
  const circles = KEY.map((award): Circle => {
    const radius = radiusOf(award, fullRadius);
    const height = Math.max(2 * radius + 4, LEADING);
    bottom += height;
    return { x: key.x + fullRadius, y: bottom - height / 2, radius };
  });
  const beside = { x: key.x + 2 * fullRadius + 8, anchor: 'start', color: 'muted' } as const;
  return {
    circles,
    boxes: [{ left: key.x, right: key.x + key.width, top: key.y - LEADING, bottom }],
    texts: [
      { text: 'Area of a point = award', x: key.x, y: key.y - RISE * label, anchor: 'start', face: 600 },
      ...circles.map(({ y }, index) => ({ ...beside, text: dollarsInWords(KEY[index] ?? 0), y })),
    ],
  };
}

/** Places annotations, as far as the layout has places for them. */
export const notesOf = (notes: readonly string[], { notes: spots }: Layout, { theme }: Sheet): PlacedText[] =>
  spots.flatMap(({ x, y, width }, index) => {
    const text = notes[index];
    return text ? [{ ...voiceOf(theme), text, x, y, anchor: 'start', most: width }] : [];
  });

/** Columns of a list: number to the left of the first, mark in the middle of the second, name from the third. */
const [NUMBER, MARK, LISTED] = [17, 28, 39];

/** Lists the grantees in an inset, in the order of the appendix: number, mark, name and award. */
export const listOf = (locations: readonly GranteeLocation[], top: number, width: number): NamedMark[] =>
  sort(locations, ({ order }) => order).map((location, index) => {
    const { id, order, name, award } = location;
    const line = { y: top + (index + 0.5) * ROW, ids: [id] };
    return {
      mark: { location, x: MARK, y: line.y, radius: 4.6 },
      texts: [
        { ...line, text: String(order), x: NUMBER, anchor: 'end', color: 'muted' },
        { ...line, text: name, x: LISTED, anchor: 'start' },
        { ...line, text: dollars(award), x: width, anchor: 'end' },
      ],
    };
  });
