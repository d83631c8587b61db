import { codes, agencyTypes, type AgencyType } from '../words/vocabulary/index.ts';
import { rowOfThirtyNine, type Award } from './line-of-thirty-nine.ts';
import { shapesPath } from './shapes.ts';

/** Size of the strip, and radius of its marks, in pixels. */
const WIDTH = 600;
const HEIGHT = 16;
const RADIUS = 5;
/** From center to center of two dots. */
const PITCH = 16;

/** The open marks of all awards in a row, one path for each agency type. */
interface LastingRow {
  readonly width: number;
  readonly height: number;
  readonly kinds: readonly { readonly kind: AgencyType; readonly path: string }[];
}

/** Lays out all awards as marks of one size, in their order, with more space between tiers. */
export function lastingRow(awards: readonly Award[]): LastingRow {
  const inset = RADIUS + 2;
  const places = rowOfThirtyNine(awards).map((place) => inset + place * (WIDTH - 2 * inset));
  const kinds = codes(agencyTypes).map((kind) => ({
    kind,
    path: shapesPath(
      kind,
      awards.flatMap(({ agency_type }, index) =>
        agency_type === kind ? [{ x: places[index] ?? 0, y: HEIGHT / 2, radius: RADIUS }] : [],
      ),
    ),
  }));
  return { width: WIDTH, height: HEIGHT, kinds };
}

/** Path of the dot at a place in the row of dots, from 0. */
export const dotAt = (index: number): string =>
  shapesPath('school-district', [{ x: RADIUS + 2 + index * PITCH, y: HEIGHT / 2, radius: RADIUS }]);
