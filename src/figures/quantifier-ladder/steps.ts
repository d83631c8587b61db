/** Which statements the chart shows, and under which word each stands. */
import type { FigurePassage } from '../../datasets/figure-tables.ts';
import { codes, directions, extents } from '../../words/vocabulary/index.ts';

/** The words of the ladder, from all to none. */
export const LADDER = ['all', 'almost all', 'most', 'many', 'several', 'some', 'few', 'few if any'] as const;

export type LadderStep = (typeof LADDER)[number];

/** Directions in the order in which findings of one step follow each other. */
export const DIRECTIONS = codes(directions);

/** The word of a step as it is read: `few if any`. */
export const stepLabel = (step: LadderStep): string => extents[step].one;

/** Whether an extent is one of the ladder's words. */
export const isStep = (extent: string): extent is LadderStep => LADDER.some((step) => step === extent);

/** Whether a statement gives a number of consortia without saying which ones. */
const isBareNumber = ({ extent, consortia }: FigurePassage): boolean =>
  extent.startsWith('n=') && consortia === null;

/** Whether a statement says how many consortia it applies to, and does not just describe the program. */
export function isOnFigure(passage: FigurePassage): boolean {
  const { extent, extent_of, section, factor } = passage;
  return (
    extent_of === 'consortia' &&
    section !== 'appendix' &&
    factor !== 'frame-program' &&
    (isStep(extent) || isBareNumber(passage))
  );
}

/** Where a statement stands: by its step, numbers last, and within a step by its direction. */
export function rankOf({ extent, direction }: FigurePassage): number {
  const step = isStep(extent) ? LADDER.indexOf(extent) : LADDER.length;
  return step * DIRECTIONS.length + DIRECTIONS.indexOf(direction);
}
