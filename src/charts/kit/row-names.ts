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
  /** A sentence beside the marks, where there is room. */
  readonly annotation?: string | undefined;
}

/** Where names and the value scale are, in pixels. */
export interface Columns {
  /** Whether names are above their marks, so that they start at the edge instead of ending at the marks. */
  readonly isNarrow: boolean;
  /** Margins of the value scale. */
  readonly left: number;
  readonly right: number;
  /** Width at which names are broken. */
  readonly most: number;
  /** Width of a column of titles before the names; without it, titles are above the names. */
  readonly titles?: number | undefined;
  readonly color?: ColorName | undefined;
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

/** Height of a name with its title, in pixels; a single line asks for no more than its letters. */
export function nameHeight(
  { name, title }: NamedRow,
  { most, titles = 0 }: Columns,
  { theme }: Sheet,
): number {
  const own = name ? linesWithin(name, most - titles, theme.label).length : 0;
  const lines = title && titles === 0 ? own + 1 : Math.max(1, own);
  return theme.label * (LEADING * (lines - 1) + 1);
}

/** The names, each around its place on the row scale. */
export function nameLabels(
  sheet: Sheet,
  rows: readonly (NamedRow & { readonly nameRow: number })[],
  room: Columns,
): Markish[] {
  const { most, titles = 0, color = 'ink', isNarrow } = room;
  const titled = rows.filter(({ title }) => title);
  const line = LEADING * sheet.theme.label;
  /** From the middle of a name with its title to the first line. */
  const first = (row: NamedRow): number => (sheet.theme.label - nameHeight(row, room, sheet)) / 2;
  const shared = { y: 'nameRow', ids: ({ id, ids = [id] }: NamedRow) => ids } as const;
  const start = { ...shared, left: 0, anchor: 'start' } as const;
  return [
    label(
      sheet,
      rows.filter(({ title, name }) => !title && name),
      {
        ...shared,
        text: ({ name }) => name,
        left: isNarrow ? 0 : most,
        anchor: isNarrow ? 'start' : 'end',
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
        text: ({ name }) => name,
        left: titles,
        dy: (row) => first(row) + (titles > 0 ? 0 : line),
        color,
        most: most - titles,
      },
    ),
  ];
}
