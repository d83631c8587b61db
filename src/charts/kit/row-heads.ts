import type { Markish } from '@observablehq/plot';
import type { AgencyType } from '../../words/vocabulary/index.ts';
import { NARROW } from '../context.ts';
import { label, LEADING, voiceOf, type LabelOptions } from './label.ts';
import { filledLook, joinedDots } from './looks.ts';
import type { Columns, NamedRow } from './row-names.ts';
import type { Sheet } from './drawing.ts';
import { textWidth } from './text-width.ts';

/** Rows under a heading; a heading without words takes no space. */
export interface RowGroup<Row extends NamedRow> {
  readonly head: string;
  /** What stands beside the heading, in muted words or, where there is room, in the voice of annotations. */
  readonly note?: string;
  readonly annotation?: string;
  /** Type of agency whose shape is before the heading. */
  readonly shape?: AgencyType;
  readonly rows: readonly Row[];
}

/** A group whose heading has its place on the row scale. */
interface PlacedHead<Row extends NamedRow> {
  readonly group: RowGroup<Row>;
  readonly row: number;
}

/** Between names and the value scale. */
export const BESIDE = 12;
/** From the left of a heading with a shape to its words, and the radius of the shape. */
const SHAPED = { indent: 22, radius: 5.6 } as const;

/** From the left edge to the end of a heading. */
const endOfHead = ({ head, shape }: RowGroup<NamedRow>, { theme }: Sheet): number =>
  (shape ? SHAPED.indent : 0) + textWidth(head, theme.label, 600);

/** Half a line, if heading and note are too wide for one: the first moves up by it, the second down. */
export function halfLine(group: RowGroup<NamedRow>, sheet: Sheet): number {
  const { label: size } = sheet.theme;
  const isTooWide = endOfHead(group, sheet) + BESIDE + textWidth(group.note ?? '', size) > sheet.width;
  return group.note && isTooWide ? (size * LEADING) / 2 : 0;
}

/** Headings with their shapes, and what stands beside them. */
export function headings<Row extends NamedRow>(
  sheet: Sheet,
  heads: readonly PlacedHead<Row>[],
  { isNarrow, left }: Columns,
): Markish[] {
  const placeOfNote = (group: RowGroup<Row>): number => {
    if (isNarrow) return sheet.width;
    return halfLine(group, sheet) > 0 ? 0 : Math.max(left + 10, endOfHead(group, sheet) + BESIDE);
  };
  const beside = (
    words: (group: RowGroup<Row>) => string | undefined,
    look: Partial<LabelOptions<PlacedHead<Row>>>,
  ): Markish =>
    label(
      sheet,
      heads.filter(({ group }) => words(group)),
      {
        text: ({ group }) => words(group) ?? '',
        y: 'row',
        left: ({ group }) => placeOfNote(group),
        anchor: isNarrow ? 'end' : 'start',
        ...look,
      },
    );
  return [
    joinedDots(
      sheet,
      heads.filter(({ group }) => group.shape),
      { left: SHAPED.radius + 2, y: 'row', radius: SHAPED.radius, look: ({ group }) => filledLook(group) },
    ),
    label(sheet, heads, {
      text: ({ group }) => group.head,
      y: 'row',
      left: ({ group }) => (group.shape ? SHAPED.indent : 0),
      dy: ({ group }) => -halfLine(group, sheet),
      anchor: 'start',
      face: 600,
    }),
    beside(({ note }) => note, { dy: ({ group }) => halfLine(group, sheet), color: 'muted' }),
    sheet.width < NARROW ? [] : beside(({ annotation }) => annotation, voiceOf(sheet.theme)),
  ];
}
