/** The positions of everything on the map, for tests. */
import { pairs } from 'd3';
import { california } from '../../../src/build/california.ts';
import { layoutFor, type Lay } from '../../../src/charts/map/layout.ts';
import { boxOf, type Mark } from '../../../src/charts/map/marks.ts';
import { planOf, type MapPlan } from '../../../src/charts/map/plan.ts';
import type { Box, Segment } from '../../../src/charts/boxes.ts';
import { sheetFor, type Sheet } from '../../../src/charts/kit/sheet.ts';
import { linesOf as textLines, type PlacedText } from '../../../src/charts/kit/texts.ts';
import figure from '../../../src/figures/award-map.ts';
import type { LocationRow, MapView } from '../../../src/figures/award-map/locations.ts';
import { mapOf } from '../../../src/figures/award-map/map.ts';
import { initialView } from '../../../src/figures/contract/choices.ts';
import { figureTables } from '../../../src/datasets/site.ts';
import { buildDocument } from '../../../src/surfaces/document.ts';
import { lightTheme } from '../../../src/theme/theme.ts';

const counties = california();
const sheetOf = (width: number): Sheet => sheetFor({ document: buildDocument, width, theme: lightTheme });

/** The plan of the map of some grantees at a width. */
export const planWith = (rows: readonly LocationRow[], width: number, lay: Lay = layoutFor): MapPlan =>
  planOf(mapOf(rows, initialView(figure.choices)), counties, sheetOf(width), lay);

/** The plan of the map at a width, with some choices changed from the published ones. */
export const planFor = (width: number, changed: Partial<MapView> = {}, lay?: Lay): MapPlan =>
  planWith(figure.rows(figureTables, { ...initialView(figure.choices), ...changed }), width, lay);

/** A box on the drawing, with the name of what it belongs to. */
export interface Thing {
  readonly name: string;
  readonly box: Box;
}

/** A line on the drawing, with the ids of what it connects. */
export interface Line {
  readonly name: string;
  readonly segment: Segment;
}

const placedTexts = ({ labels, insets, apart, key }: MapPlan): PlacedText[] => [
  ...labels,
  ...apart.flatMap(({ texts }) => texts),
  ...key.texts,
  ...insets.flatMap(({ leaders, texts, list }) => [
    ...[...leaders, ...list].flatMap((one) => one.texts),
    ...texts,
  ]),
];

/** All texts on the map, line by line. */
export const textsOf = (plan: MapPlan): Thing[] =>
  placedTexts(plan).flatMap((placed) =>
    textLines(sheetOf(plan.layout.width), placed).map(({ text, box }) => ({ name: text, box })),
  );

/** All marks, including those in insets and beside the map. */
export const allMarks = ({ marks, insets, apart }: MapPlan): Mark[] => [
  ...apart.map(({ mark }) => mark),
  ...marks,
  ...insets.flatMap((inset) => inset.marks),
];

export const markThings = (plan: MapPlan): Thing[] =>
  allMarks(plan).map((mark) => ({ name: mark.location.name, box: boxOf(mark) }));

/** Leaders, and the lines from the state to the insets. */
export const linesOf = ({ insets }: MapPlan): Line[] =>
  insets.flatMap(({ leaders, join, region }) => [
    ...leaders.flatMap(({ line, mark }) =>
      pairs(line).map((segment) => ({ name: mark.location.name, segment })),
    ),
    ...pairs(join).map((segment) => ({ name: region.name, segment })),
  ]);
