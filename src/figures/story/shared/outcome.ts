/** Steps about an outcome: what the report says of how many, which is said of the 39 and not of each. */
import { agencyLegend } from '../../../charts/agency-legend.ts';
import type { Drawing } from '../../../charts/kit/drawing.ts';
import type { LegendItem } from '../../../charts/legend.ts';
import { storyChart } from '../../../charts/story/draw.ts';
import type { StoryWords } from '../../../charts/story/model.ts';
import type { Consortium } from '../../../datasets/consortia.ts';
import { capitalized } from '../../../lib/format.ts';
import { coded, printed } from '../../contract/columns.ts';
import type { FigureContext, Tables } from '../../contract/define.ts';
import { outcomeIn, quantifierInLarge, type Outcome } from '../../contract/outcomes.ts';
import { inColumns } from '../../contract/rows.ts';
import { dotsOf, saying, storyColumns } from './parts.ts';

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

/** What a step says and draws where the report has words for how many and no number: all in one crowd. @param limit what it leaves open */
export const outcomeInWords = (limit: string) => ({
  title: (rows: readonly OutcomeRow[]): string =>
    `${capitalized(outcomeOf(rows).quantifier)} of the ${rows.length} CCPT consortia ${inSentence(rows)}`,
  alt: (rows: readonly OutcomeRow[]): string =>
    `${rows.length} open dots in one crowd, none of them singled out, beside the words “${outcomeOf(rows).quantifier}” in large type.`,
  describe: (rows: readonly OutcomeRow[]): string =>
    `${rows.length} open dots, one for each consortium, are together in one crowd, and none is singled out. Beside them: ${outcomeOf(rows).quantifier} ${inSentence(rows)}. The report gives no number.`,
  legend: (rows: readonly OutcomeRow[]): readonly LegendItem[] => agencyLegend(rows),
  draw: (rows: readonly OutcomeRow[], context: FigureContext): Drawing =>
    storyChart(
      {
        kind: 'crowd',
        words: outcomeWords(rows, false, limit),
        isAfter: true,
        dots: dotsOf(rows, () => true),
      },
      context,
    ),
});

/** How a step of that kind was made, and what can be said by it. */
export const outcomeInWordsAbout = {
  method: 'The outcome is worded by this edition; how many is the report’s own words.',
  canSay: (rows: readonly OutcomeRow[]): string =>
    `By the report’s account, ${outcomeOf(rows).quantifier} of the ${rows.length} consortia ${inSentence(rows)}.`,
};
