/** Small pictures of the numbers of columns: units whose areas are values, or bars. */
import { rect, type Markish } from '@observablehq/plot';
import { thick } from './kit/bars.ts';
import type { Sheet } from './kit/drawing.ts';
import type { Look } from './kit/looks.ts';
import { rectBox, tracked } from './kit/tracked.ts';
import { unitMarks } from './kit/units.ts';

/** A unit with an area of its own. */
interface SizedUnit {
  readonly look: Look;
  readonly value: number;
}

/** A picture of one column: units, or the length of a bar as a share of the width of a column. */
export interface ColumnPicture {
  /** The row's id, the key of its marks. */
  readonly id: string;
  readonly picture: readonly SizedUnit[] | number;
}

/** Width of a column, and radius of the largest possible unit, in pixels. */
export interface PictureLayout {
  readonly width: number;
  readonly radius: number;
}

const unitsOf = ({ picture }: ColumnPicture): readonly SizedUnit[] =>
  typeof picture === 'number' ? [] : picture;

const BAR = 16;
/** From unit to unit: at least, and at most. */
const PITCH = [18, 30] as const;
/** Radius of the largest unit, as a share of that. */
const RADIUS = 0.42;
const CLOSEST = 9;
const TEN = 10;

/** Lines of units in a column. */
interface Lines {
  /** Units in a line, and from unit to unit. */
  readonly perLine: number;
  readonly pitch: number;
  readonly count: number;
}

/** As many units in a line as there is room for; lines that go on are of tens, so that they can be counted. */
function perLineOf(count: number, room: number): number {
  return count <= room || room < TEN ? Math.min(count, room) : room - (room % TEN);
}

/** Radius of the largest possible unit, so that the most units take as few lines as they can. */
export function radiusFor(columns: readonly ColumnPicture[], width: number): number {
  const most = Math.max(...columns.map((column) => unitsOf(column).length), 1);
  return RADIUS * Math.min(PITCH[1], width / perLineOf(most, Math.floor(width / PITCH[0])));
}

/** Units stand as close to each other as the largest of their column allows. */
function linesOf(column: ColumnPicture, most: number, { width, radius }: PictureLayout): Lines {
  const units = unitsOf(column);
  const largest = radius * Math.sqrt(Math.max(...units.map(({ value }) => value)) / most);
  const pitch = Math.max(CLOSEST, largest / RADIUS);
  const perLine = perLineOf(units.length, Math.floor(width / pitch + 0.01));
  return { perLine, pitch, count: Math.ceil(units.length / perLine) };
}

/** Height of a picture, in pixels. */
export function pictureHeight(column: ColumnPicture, most: number, layout: PictureLayout): number {
  const { count, pitch } = linesOf(column, most, layout);
  return unitsOf(column).length > 0 ? count * pitch : BAR;
}

/** A picture with its places on the scales, and the height that it has. */
type PlacedPicture = ColumnPicture & {
  readonly column: number;
  readonly row: number;
  readonly height: number;
};

/** Units in lines around the middle of the picture's height. */
function units(
  sheet: Sheet,
  pictures: readonly PlacedPicture[],
  most: number,
  layout: PictureLayout,
): Markish {
  const placed = pictures.map((one) => {
    const { perLine, pitch, count } = linesOf(one, most, layout);
    return { ...one, perLine, pitch, step: pitch / layout.width, before: (count - 1) / 2 };
  });
  const each = placed.flatMap((one) =>
    unitsOf(one).map((unit, index) => ({
      ...unit,
      x: 2 * one.column + ((index % one.perLine) + 0.5) * one.step,
      y: one.row + ((Math.floor(index / one.perLine) - one.before) * one.pitch) / one.height,
    })),
  );
  const extents = placed.map(({ id, column, row, perLine, step }) => ({
    id,
    x1: 2 * column,
    x2: 2 * column + perLine * step,
    y1: row - 0.5,
    y2: row + 0.5,
  }));
  return unitMarks(sheet, each, extents, { x: 'x', y: 'y', radius: 0, value: ({ value }) => value });
}

const bars = (sheet: Sheet, pictures: readonly PlacedPicture[]): Markish =>
  rect(pictures, {
    x1: ({ column }: PlacedPicture) => 2 * column,
    x2: ({ column, picture }: PlacedPicture) => 2 * column + Number(picture),
    y1: 'row',
    y2: 'row',
    ...thick(BAR),
    fill: sheet.theme.color.ink,
    render: tracked(sheet, pictures, rectBox(BAR)),
  });

/** Draws the pictures. @param most the value of the largest possible unit */
export const pictures = (
  sheet: Sheet,
  all: readonly PlacedPicture[],
  most: number,
  layout: PictureLayout,
): Markish =>
  all.some(({ picture }) => typeof picture !== 'number') ? units(sheet, all, most, layout) : bars(sheet, all);
