/** Small pictures of the numbers of columns: units whose areas are values, or bars. */
import { rect, type Markish } from '@observablehq/plot';
import { thick } from './kit/bars.ts';
import type { Sheet } from './kit/drawing.ts';
import type { Look } from './kit/looks.ts';
import { rectBox, tracked } from './kit/tracked.ts';
import { inLines, unitMarks } from './kit/units.ts';

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

/** Sizes, in pixels: of columns and from one to the next, and of the largest possible unit with the value that it has. */
export interface PictureLayout {
  readonly width: number;
  readonly step: number;
  readonly radius: number;
  readonly most: number;
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
function linesOf(column: ColumnPicture, { width, radius, most }: PictureLayout) {
  const units = unitsOf(column);
  const largest = radius * Math.sqrt(Math.max(...units.map(({ value }) => value)) / most);
  const pitch = Math.max(CLOSEST, largest / RADIUS);
  const perLine = perLineOf(units.length, Math.floor(width / pitch + 0.01));
  return { perLine, pitch, height: pitch * Math.ceil(units.length / perLine) };
}

/** Height of a picture, in pixels. */
export const pictureHeight = (column: ColumnPicture, layout: PictureLayout): number =>
  unitsOf(column).length > 0 ? linesOf(column, layout).height : BAR;

/** A picture with its places on the scales, and the height of its line. */
type PlacedPicture = ColumnPicture & {
  readonly column: number;
  readonly row: number;
  readonly height: number;
};

/** Units in lines around the middle of the picture's height. */
function units(sheet: Sheet, pictures: readonly PlacedPicture[], layout: PictureLayout): Markish {
  const placed = pictures.map((one) => {
    const { perLine, pitch, height } = linesOf(one, layout);
    return { ...one, perLine, across: pitch / layout.step, down: height / one.height };
  });
  const each = placed.flatMap(({ perLine, across, down, column, row, ...one }) =>
    inLines(unitsOf(one), perLine).map((unit) => ({
      ...unit,
      x: column + unit.x * across,
      y: row + unit.y * down,
    })),
  );
  const extents = placed.map(({ id, column, row, perLine, across }) => ({
    id,
    x1: column,
    x2: column + perLine * across,
    y1: row - 0.5,
    y2: row + 0.5,
  }));
  return unitMarks(sheet, each, extents, { radius: 0, value: ({ value }) => value });
}

const bars = (sheet: Sheet, pictures: readonly PlacedPicture[], { width, step }: PictureLayout): Markish =>
  rect(pictures, {
    x1: 'column',
    x2: ({ column, picture }: PlacedPicture) => column + (Number(picture) * width) / step,
    y1: 'row',
    y2: 'row',
    ...thick(BAR),
    fill: sheet.theme.color.ink,
    render: tracked(sheet, pictures, rectBox(BAR)),
  });

/** Draws the pictures. */
export const pictures = (sheet: Sheet, all: readonly PlacedPicture[], layout: PictureLayout): Markish =>
  (all.some(({ picture }) => typeof picture !== 'number') ? units : bars)(sheet, all, layout);
