import { agencyLegend } from '../../charts/agency-legend.ts';
import { storyChart } from '../../charts/story/draw.ts';
import { capitalized } from '../../lib/format.ts';
import { defineFigure } from '../contract/define.ts';
import { inSentence, outcomeColumns, outcomeOf, outcomeRows, outcomeWords } from './shared/outcome.ts';
import { dotsOf, storyParts } from './shared/parts.ts';

export default defineFigure({
  ...storyParts,
  id: 'story-ideal',
  uses: ['consortia', 'outcomes'],
  question: 'Did any consortium reach the ideal?',
  topic: 'lasted',
  passages: ['C033', 'C034', 'C035'],
  columns: outcomeColumns,

  rows: (tables) =>
    outcomeRows(
      tables,
      'ideal',
      ({ name }) =>
        `The report names none, so it does not say whether the consortium of ${name} was among the few, if there were any.`,
    ),

  about: {
    purpose:
      'Shows what the report says of the program’s ideal of sustainability, for which it has words and no number.',
    reading:
      'One dot is one consortium. No dot is singled out, because the report gives no number and no names. The place of a dot in the crowd means nothing.',
    method: 'The outcome is worded by this edition; how many is the report’s own words.',
    limitations: [
      'It does not show whether any consortium reached the ideal, or which: the report does not say.',
    ],
    canSay: (rows) =>
      `By the report’s account, ${outcomeOf(rows).quantifier} of the ${rows.length} consortia ${inSentence(rows)}.`,
    cannotSay: 'No consortium reached the ideal.',
  },
  title: (rows) =>
    `${capitalized(outcomeOf(rows).quantifier)} of the ${rows.length} CCPT consortia ${inSentence(rows)}`,
  caption: () =>
    'Each dot is one consortium. None is singled out, because the report gives no number and no names.',
  notes: () => [
    'The report says that these goals proved too ambitious for the grantees of Round One, and that school districts, colleges and employers each had different incentives and challenges.',
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
        words: outcomeWords(rows, false, 'the report gives no number and no names'),
        isAfter: true,
        dots: dotsOf(rows, () => true),
      },
      context,
    ),
});
