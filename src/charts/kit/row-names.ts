/** How the names of rows are written: beside their marks, or above them; some with a title in bold. */
import type { Markish } from '@observablehq/plot';
import type { ColorName } from '../../theme/tokens.ts';
import type { Sheet } from './drawing.ts';
import { label, LEADING } from './label.ts';
import { linesWithin, textWidth } from './text-width.ts';

/** A row of a chart: its id is the key of its marks. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
  /** Words in bold above the name, or before it. */
  readonly title?: string;
  /** Ids of the rows that the name stands for, if it is not that of the one row. */
  readonly ids?: readonly string[];
  /** Height that what stands beside the name needs at least, in pixels. */
  readonly height?: number;
}

/** The room that names have, in pixels. */
export interface NameRoom {
  /** Width at which names are broken. */
  readonly most: number;
  /** Width of a column of titles before the names; without it, titles are above the names. */
  readonly titles?: number | undefined;
  readonly color?: ColorName | undefined;
  /** Whether names without a title end at the marks, instead of starting at the edge. */
  readonly toMarks: boolean;
}

/** What names may take of the width at most, as a share of it. */
const NAMES = 0.36;

/** Width of the widest name or title, as far as they may take it, in pixels. */
export function widthOfNames(rows: readonly NamedRow[], { theme, width }: Sheet): number {
  const widths = rows.flatMap(({ name, title = '' }) => [
    textWidth(name, theme.label),
    textWidth(title, theme.label, 600),
  ]);
  const widest = Math.max(0, ...widths);
  return Math.ceil(Math.min(widest, width * NAMES));
}

function linesOf({ name, title }: NamedRow, { most, titles = 0 }: NameRoom, size: number): number {
  const lines = name ? linesWithin(name, most - titles, size).length : 0;
  return title && titles === 0 ? lines + 1 : Math.max(1, lines);
}

/** Height of a name with its title, in pixels; a single line asks for no more than its letters. */
export const nameHeight = (row: NamedRow, room: NameRoom, { theme }: Sheet): number =>
  theme.label * (LEADING * (linesOf(row, room, theme.label) - 1) + 1);

/** From the middle of a name to its first line, in pixels. */
const toFirstLine = (row: NamedRow, room: NameRoom, { theme }: Sheet): number =>
  (-LEADING * theme.label * (linesOf(row, room, theme.label) - 1)) / 2;

/** The names, each around its place on the row scale. */
export function nameLabels(
  sheet: Sheet,
  rows: readonly (NamedRow & { readonly nameRow: number })[],
  room: NameRoom,
): Markish[] {
  const { most, titles = 0, color = 'ink', toMarks } = room;
  const titled = rows.filter(({ title }) => title);
  const line = LEADING * sheet.theme.label;
  const first = (row: NamedRow): number => toFirstLine(row, room, sheet);
  const shared = { y: 'nameRow', ids: ({ id, ids = [id] }: NamedRow) => ids } as const;
  const start = { ...shared, left: 0, anchor: 'start' } as const;
  const named = ({ name }: NamedRow): string => name;
  return [
    label(
      sheet,
      rows.filter(({ title, name }) => !title && name),
      {
        ...shared,
        text: named,
        left: toMarks ? most : 0,
        anchor: toMarks ? 'end' : 'start',
        from: 'middle',
        isEven: true,
        most,
      },
    ),
    label(sheet, titled, { ...start, text: ({ title = '' }) => title, dy: first, face: 600 }),
    label(
      sheet,
      titled.filter(({ name }) => name),
      {
        ...start,
        text: named,
        left: titles,
        dy: (row) => first(row) + (titles > 0 ? 0 : line),
        color,
        most: most - titles,
      },
    ),
  ];
}
