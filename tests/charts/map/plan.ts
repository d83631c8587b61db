/** The positions of everything on the map, for tests. */
import { california } from '../../../src/build/california.ts';
import { boxOfWords } from '../../../src/charts/map/labels.ts';
import { boxOf, type Mark } from '../../../src/charts/map/marks.ts';
import { planOf, type MapPlan } from '../../../src/charts/map/plan.ts';
import { segmentsOf, type Box, type Segment } from '../../../src/charts/boxes.ts';
import type { Words } from '../../../src/charts/elements.ts';
import figure from '../../../src/figures/award-map.ts';
import { mapOf } from '../../../src/figures/award-map/locations.ts';
import type { MapView } from '../../../src/figures/award-map/view.ts';
import { initialView } from '../../../src/figures/contract/choices.ts';
import { figureTables } from '../../../src/datasets/site.ts';

export const SIZE = 14;
const counties = california();

/** The plan of the map at a width, with some choices changed from the published ones. */
export function planFor(width: number, changed: Partial<MapView> = {}): MapPlan {
  const view = { ...initialView(figure.choices), ...changed };
  return planOf(mapOf(figure.rows(figureTables, view), view), counties, width, SIZE);
}

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

const wordsOf = ({ labels, insets, apart, key }: MapPlan): Words[] => [
  ...labels,
  ...apart.flatMap(({ words }) => words),
  ...key.words,
  ...insets.flatMap(({ leaders, words, list }) => [
    ...leaders.map((one) => one.words),
    ...words,
    ...list.flatMap((row) => row.words),
  ]),
];

/** All texts on the map. */
export const textsOf = (plan: MapPlan): Thing[] =>
  wordsOf(plan).map((words) => ({ name: words.text, box: boxOfWords(words, SIZE) }));

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
      segmentsOf(line).map((segment) => ({ name: mark.location.name, segment })),
    ),
    ...segmentsOf(join).map((segment) => ({ name: region.name, segment })),
  ]);
