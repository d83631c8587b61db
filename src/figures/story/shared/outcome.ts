/** Steps about an outcome: what the report says of how many, which is said of the 39 and not of each. */
import type { StoryWords } from '../../../charts/story/model.ts';
import type { Consortium } from '../../../datasets/consortia.ts';
import { coded, printed } from '../../contract/columns.ts';
import type { Tables } from '../../contract/define.ts';
import { outcomeIn, quantifierInLarge, type Outcome } from '../../contract/outcomes.ts';
import { inColumns } from '../../contract/rows.ts';
import { saying, storyColumns } from './parts.ts';

export const outcomeColumns = {
  ...storyColumns,
  outcome: coded.words('Outcome', 'What consortia did or achieved, in our words; the same in all rows.'),
  quantifier: printed.words(
    'How many, in the report’s words',
    'The report’s own words for how many consortia; the same in all rows.',
  ),
};

/** The consortia, each with an outcome of the 39. @param said what the report says of one of them */
export function outcomeRows(
  { consortia, outcomes }: Tables<'consortia' | 'outcomes'>,
  id: string,
  said: (one: Consortium, outcome: Outcome) => string,
) {
  const outcome = outcomeIn(outcomes, id);
  const rows = saying(consortia, (one) => ({
    said: said(one, outcome),
    outcome: outcome.label,
    quantifier: outcome.quantifier,
  }));
  return inColumns(outcomeColumns, rows);
}

type OutcomeRow = ReturnType<typeof outcomeRows>[number];

/** What all rows have: the outcome, and how many. */
export const outcomeOf = ([row]: readonly OutcomeRow[]): Pick<OutcomeRow, 'outcome' | 'quantifier'> => ({
  outcome: row?.outcome ?? '',
  quantifier: row?.quantifier ?? '',
});

/** The outcome as a sentence goes on with it: `kept local pathway work going in some form`. */
export const inSentence = (rows: readonly OutcomeRow[]): string => {
  const { outcome } = outcomeOf(rows);
  return outcome.charAt(0).toLowerCase() + outcome.slice(1);
};

/** The words of a step. @param hasCount whether the report gives a number @param limit what it leaves open */
export const outcomeWords = (rows: readonly OutcomeRow[], hasCount: boolean, limit: string): StoryWords => ({
  lead: quantifierInLarge(outcomeOf(rows).quantifier, hasCount),
  note: inSentence(rows),
  limit,
});
