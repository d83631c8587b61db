import { agencyLegend } from '../../charts/agency-legend.ts';
import { storyChart } from '../../charts/story/draw.ts';
import type { FigurePassage } from '../../datasets/figure-tables.ts';
import { capitalized } from '../../lib/format.ts';
import { defineFigure } from '../contract/define.ts';
import { lists } from '../contract/rows.ts';
import { inSentence, outcomeColumns, outcomeOf, outcomeRows, outcomeWords } from './shared/outcome.ts';
import { dotsOf, storyParts } from './shared/parts.ts';

/** Section of the report on regional work. */
const SECTION = 'III.region';

/** Whether the section on regional work names a consortium. */
const isNamed = (passages: readonly FigurePassage[], id: string): boolean =>
  passages.some(({ section, consortia }) => section === SECTION && lists(consortia, id));

export default defineFigure({
  ...storyParts,
  id: 'story-region',
  uses: ['consortia', 'outcomes', 'passages'],
  question: 'Did regional work keep its momentum?',
  topic: 'lasted',
  passages: ['C074', 'C075'],
  columns: outcomeColumns,

  rows: (tables) =>
    outcomeRows(tables, 'regional-momentum', ({ id, name }) =>
      isNamed(tables.passages, id)
        ? `The report does not list the few. It does describe regional work of the consortium of ${name}.`
        : `The report does not list the few, so it does not say whether the consortium of ${name} was among them.`,
    ),

  about: {
    purpose: 'Shows what the report says of regional momentum, for which it has words and no number.',
    reading:
      'One dot is one consortium. No dot is singled out, because the report gives no number and no list. The place of a dot in the crowd means nothing.',
    method: 'The outcome is worded by this edition; how many is the report’s own words.',
    limitations: [
      'It does not show how many consortia kept regional momentum, or which: the report does not say.',
    ],
    canSay: (rows) =>
      `By the report’s account, ${outcomeOf(rows).quantifier} of the ${rows.length} consortia ${inSentence(rows)}.`,
    cannotSay: 'Three of the consortia kept their regional momentum.',
  },
  title: (rows) =>
    `${capitalized(outcomeOf(rows).quantifier)} of the ${rows.length} CCPT consortia ${inSentence(rows)}`,
  caption: () =>
    'Each dot is one consortium. None is singled out, because the report gives no number and does not list the few.',
  notes: () => [
    'The report describes the regional work of some consortia as examples. It does not say that these are the few, or all of them.',
  ],
  alt: (rows) =>
    `${rows.length} open dots in one crowd, none of them singled out, beside the words “${outcomeOf(rows).quantifier}” in large type.`,
  describe: (rows) =>
    `${rows.length} open dots, one for each consortium, are together in one crowd, and none is singled out. Beside them: ${outcomeOf(rows).quantifier} ${inSentence(rows)}. The report gives no number.`,
  legend: (rows) => agencyLegend(rows),
  draw: (rows, context) =>
    storyChart(
      {
        kind: 'crowd',
        words: outcomeWords(rows, false, 'the report gives no number and no list'),
        isAfter: true,
        dots: dotsOf(rows, () => true),
      },
      context,
    ),
});
