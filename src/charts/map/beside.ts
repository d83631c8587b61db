/** What is shown beside the map: grantees that are not on it, the key to sizes, and lists of grantees in the insets. */
import type { Box, Circle } from '../boxes.ts';
import { dollarsInWords } from '../../lib/format.ts';
import type { Sheet } from '../kit/sheet.ts';
import { column, heightOfAll, type PlacedText, type Text } from '../kit/texts.ts';
import { ROW, type Layout, type Spot } from './layout.ts';
import { radiusOf, type Mark } from './marks.ts';
import type { GranteeLocation } from './model.ts';

/** From line to line, and how far a line of capitals rises above the middle of its letters, as a share of their size. */
const LEADING = 19;
export const RISE = 0.35;

/** A grantee beside the map, with its name and the reason. */
export interface Apart {
  readonly mark: Mark;
  readonly texts: readonly PlacedText[];
}

/** The key: sizes of marks and the awards that they stand for. */
export interface Key {
  readonly circles: readonly Circle[];
  readonly texts: readonly PlacedText[];
  /** What it covers: nothing if there is no key. */
  readonly boxes: readonly Box[];
}

/** A row of a list: number, mark, name and award of a grantee. */
export interface ListRow {
  readonly location: GranteeLocation;
  /** Y of the middle of the row. */
  readonly y: number;
  readonly markX: number;
  readonly texts: readonly PlacedText[];
}

/** From the left of a mark beside the map to its middle, and to its name. */
const [MIDDLE, NAME] = [15, 38];

/** A grantee beside a small map, without its name. */
const briefly = (location: GranteeLocation, x: number, y: number, fullRadius: number): Apart => ({
  mark: { location, x, y, radius: radiusOf(location.award, fullRadius) },
  texts: [{ text: 'Statewide', x, y: y + 19, anchor: 'middle' }],
});

/** Places the grantees that are beside the map, one below the other; where they have no width, without their names. */
export function apartOf(
  locations: readonly GranteeLocation[],
  { apart: { x, y, width }, fullRadius }: Layout,
  sheet: Pick<Sheet, 'theme'>,
): Apart[] {
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

/** Awards that the key shows, in dollars. */
const KEY = [0.6e6, 6e6, 15e6];

/** Places three sizes of mark with their awards, one below the other. */
export function keyOf({ key, fullRadius }: Layout, { theme: { label } }: Pick<Sheet, 'theme'>): Key {
  if (!key) return { circles: [], texts: [], boxes: [] };
  let top = key.y + 10;
  const circles = KEY.map((award) => {
    const radius = radiusOf(award, fullRadius);
    const height = Math.max(2 * radius + 4, LEADING);
    top += height;
    return { x: key.x + fullRadius, y: top - height / 2, radius, text: dollarsInWords(award) };
  });
  const place = { x: key.x, y: key.y - RISE * label, anchor: 'start' } as const;
  return {
    circles,
    boxes: [{ left: key.x, right: key.x + key.width, top: key.y - LEADING, bottom: top }],
    texts: [
      { ...place, text: 'Area of a point = award', face: 600 },
      ...circles.map(
        ({ text, y }) => ({ ...place, text, x: key.x + 2 * fullRadius + 8, y, color: 'muted' }) as const,
      ),
    ],
  };
}

/** Places annotations, as far as the layout has places for them. */
export const notesOf = (notes: readonly string[], { notes: spots }: Layout, label: number): PlacedText[] =>
  spots.flatMap(({ x, y, width }, index) => {
    const look = { anchor: 'start', face: 'italic', size: label + 2, most: width } as const;
    return notes[index] ? [{ text: notes[index], x, y, ...look }] : [];
  });

/** Columns of a list: number to the left of the first, mark in the middle of the second, name from the third. */
const COLUMNS = [17, 28, 39] as const;

/** Lists the grantees in an inset, in the order of the appendix. */
export const listOf = (locations: readonly GranteeLocation[], { y: top, width }: Spot): ListRow[] =>
  [...locations]
    .sort((one, other) => one.order - other.order)
    .map((location, index) => {
      const { id, order, name, amount } = location;
      const line = { y: top + (index + 0.5) * ROW, ids: [id] };
      return {
        location,
        y: line.y,
        markX: COLUMNS[1],
        texts: [
          { ...line, text: String(order), x: COLUMNS[0], anchor: 'end', color: 'muted' },
          { ...line, text: name, x: COLUMNS[2], anchor: 'start' },
          { ...line, text: amount, x: width, anchor: 'end' },
        ],
      };
    });
