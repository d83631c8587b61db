/** What bar charts, dot plots and other charts of rows on a value axis have in common. */
import type { Markish } from '@observablehq/plot';
import type { DrawContext } from '../context.ts';
import { emptyFrame } from '../empty.ts';
import type { AnyAxis, Axis } from './axis.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './drawing.ts';
import { rowFrame, type RowFrame, type RowMeasures } from './row-frame.ts';
import type { RowGroup } from './row-heads.ts';
import type { NamedRow } from './row-names.ts';

/** Rows in groups on an axis that they share. */
export interface RowChart<Row extends NamedRow, Of extends AnyAxis = Axis> {
  readonly groups: readonly RowGroup<Row>[];
  readonly axis: Of;
  /** Said instead of a chart when there is no row. */
  readonly empty: string;
}

/** How a kind of chart draws its rows. */
interface RowKind<Row extends NamedRow> {
  /** The room that rows need, from all that are shown. */
  measures(sheet: Sheet, rows: readonly Row[]): RowMeasures<Row>;
  /** Its axis, its marks, and those of the frame. */
  marks(sheet: Sheet, frame: RowFrame<Row>): Markish[];
}

/** Draws the rows of a chart at the width of the context, without the groups that are empty. */
export function rowChart<Row extends NamedRow>(
  { groups, axis, empty }: RowChart<Row, AnyAxis>,
  context: DrawContext,
  { measures, marks }: RowKind<Row>,
): Drawing {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return emptyFrame(context, empty);
  const sheet = sheetFor(context);
  const rows = filled.flatMap((group) => group.rows);
  const frame = rowFrame(sheet, filled, measures(sheet, rows));
  return plotted(sheet, {
    ...frame.options,
    x: { axis: null, type: axis.type, domain: axis.domain },
    marks: [marks(sheet, frame)],
  });
}
