/** What is shown beside the map: grantees that are not on it, the key to sizes, and lists of grantees in the insets. */
import type { Box } from '../boxes.ts';
import type { Words } from '../elements.ts';
import { dollarsInWords } from '../../lib/format.ts';
import { heightOf } from '../kit/text-lines.ts';
import { linesWithin } from '../kit/text-width.ts';
import type { PlacedText } from '../kit/texts.ts';
import { ROW, type Layout, type Spot } from './layout.ts';
import { radiusOf, type Mark } from './marks.ts';
import type { GranteeLocation } from './model.ts';

const LEADING = 19;

/** A grantee beside the map, with its name and the reason. */
export interface Apart {
  readonly mark: Mark;
  readonly words: readonly Words[];
  readonly box: Box;
}

/** The key: sizes of marks and the awards that they stand for. */
export interface Key {
  readonly circles: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  readonly words: readonly Words[];
  readonly box: Box;
}

/** A row of a list: number, mark, name and award of a grantee. */
export interface ListRow {
  readonly location: GranteeLocation;
  /** Y of the middle of the row. */
  readonly y: number;
  readonly markX: number;
  readonly words: readonly Words[];
}

function reasonLines(reasons: readonly string[], room: number, size: number): Omit<Words, 'y' | 'x'>[] {
  return reasons.flatMap((reason, index) =>
    linesWithin(reason, room, size).map((text) => ({
      text,
      anchor: 'start' as const,
      color: index === 0 ? ('ink' as const) : ('muted' as const),
    })),
  );
}

function standing(location: GranteeLocation, { x, y, width }: Spot, radius: number, size: number): Apart {
  const left = x + 2 * 15 + 8;
  const name = { text: location.name, anchor: 'start', weight: 600, id: location.id } as const;
  const lines = [name, ...reasonLines(location.apart ?? [], x + width - left, size)];
  const words = lines.map((line, index): Words => ({
    ...line,
    id: location.id,
    x: left,
    y: y + index * LEADING,
  }));
  return {
    mark: { location, x: x + 15, y: y + LEADING * 0.6, radius },
    words,
    box: { left: x, right: x + width, top: y - LEADING, bottom: y + lines.length * LEADING },
  };
}

/** Places the grantees that are beside the map, one below the other. */
export function apartOf(
  locations: readonly GranteeLocation[],
  { apart, fullRadius }: Layout,
  size: number,
): Apart[] {
  let { y } = apart;
  return locations.map((location) => {
    const placed = standing(location, { ...apart, y }, radiusOf(location.award, fullRadius), size);
    y = placed.box.bottom + LEADING;
    return placed;
  });
}

/** Awards that the key shows, in dollars. */
const KEY = [0.6e6, 6e6, 15e6];

/** Places three sizes of mark with their awards, one below the other. */
export function keyOf({ key: { x, y, width }, fullRadius }: Layout, size: number): Key {
  let top = y + 10;
  const entries = KEY.map((award) => {
    const radius = radiusOf(award, fullRadius);
    const height = Math.max(2 * radius + 4, LEADING);
    const line = top + height / 2;
    top += height;
    const text = dollarsInWords(award);
    const label: Words = {
      text,
      x: x + 2 * fullRadius + 8,
      y: line + 0.35 * size,
      anchor: 'start',
      color: 'muted',
    };
    return { circle: { x: x + fullRadius, y: line, radius }, label };
  });
  const head: Words = { text: 'Area of a point = award', x, y, anchor: 'start', weight: 600 };
  return {
    circles: entries.map(({ circle }) => circle),
    words: [head, ...entries.map(({ label }) => label)],
    box: { left: x, right: x + width, top: y - LEADING, bottom: top },
  };
}

/** An annotation, and the box that it takes up. */
export interface PlacedNote {
  readonly text: PlacedText;
  readonly box: Box;
}

/** Places annotations, as far as the layout has places for them. */
export function notesOf(notes: readonly string[], { notes: spots }: Layout, label: number): PlacedNote[] {
  const size = label + 2;
  return spots.flatMap(({ x, y, width }, index) => {
    const text = notes[index] ?? '';
    if (!text) return [];
    const height = heightOf(text, width, size, 'italic');
    return [
      {
        text: { text, x, y, anchor: 'start', face: 'italic', size, most: width },
        box: { left: x, right: x + width, top: y - size, bottom: y - size + height },
      },
    ];
  });
}

/** Columns of a list: number to the left of the first, mark in the middle of the second, name from the third. */
const COLUMNS = [17, 28, 39] as const;

/** Lists the grantees in an inset, in the order of the appendix. */
export function listOf(
  locations: readonly GranteeLocation[],
  { y: top, width }: Spot,
  size: number,
): ListRow[] {
  const sorted = [...locations].sort((one, other) => one.order - other.order);
  return sorted.map((location, index) => {
    const y = top + (index + 0.5) * ROW;
    const base = y + 0.35 * size;
    return {
      location,
      y,
      markX: COLUMNS[1],
      words: [
        {
          id: location.id,
          text: String(location.order),
          x: COLUMNS[0],
          y: base,
          anchor: 'end',
          color: 'muted',
        },
        { id: location.id, text: location.name, x: COLUMNS[2], y: base, anchor: 'start' },
        { id: location.id, text: location.amount, x: width, y: base, anchor: 'end' },
      ],
    };
  });
}
