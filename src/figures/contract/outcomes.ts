/** Outcomes that the report describes, and how many consortia it says reached each. */
import type { FigureTables } from '../../datasets/figure-tables.ts';
import { capitalized } from '../../lib/format.ts';
import { extents } from '../../words/vocabulary/index.ts';
import { labelIn } from './column-kinds.ts';

/** An outcome as `data/outcomes` has it. */
export type Outcome = FigureTables['outcomes'][number];

/**
 * An outcome by its id.
 * @throws for an id that is not there
 */
export function outcomeIn(outcomes: readonly Outcome[], id: string): Outcome {
  const found = outcomes.find((outcome) => outcome.id === id);
  if (!found) throw new Error(`No outcome "${id}" in the data.`);
  return found;
}

/**
 * The quantifier as it stands in large letters; a number that the report gives without a noun gets one.
 * @param hasCount whether the report gives a number
 */
export function quantifierInLarge(quantifier: string, hasCount: boolean): string {
  const said = quantifier in extents ? labelIn(extents)(quantifier) : capitalized(quantifier);
  return !hasCount || /\d/.test(said) ? said : `${said} one`;
}
