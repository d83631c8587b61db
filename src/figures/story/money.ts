import { agencyLegend } from '../../charts/agency-legend.ts';
import { storyChart } from '../../charts/story/draw.ts';
import { defineFigure } from '../contract/define.ts';
import { inSentence, outcomeColumns, outcomeOf, outcomeRows, outcomeWords } from './shared/outcome.ts';
import { dotsOf, storyParts } from './shared/parts.ts';

export default defineFigure({
  ...storyParts,
  id: 'story-money',
  uses: ['consortia', 'outcomes'],
  question: 'Did districts pay once the grant had ended?',
  topic: 'lasted',
  passages: ['C055', 'C057', 'C117'],
  columns: outcomeColumns,

  rows: (tables) =>
    outcomeRows(
      tables,
      'district-money',
      ({ name }, { quantifier }) =>
        `The report does not say whether the consortium of ${name} was among the ${quantifier}.`,
    ),

  about: {
    purpose:
      'Shows what the report says of new district money, and that it does not say which consortia had it.',
    reading:
      'One dot is one consortium. No dot is singled out, because the report does not name the consortia with new district money. The place of a dot in the crowd means nothing.',
    method: 'The outcome is worded by this edition; how many is the report’s own number.',
    limitations: [
      'It does not show which consortia had new district money, what sizes their grants were, or out of how many they were counted: the report does not say.',
    ],
    canSay: (rows) =>
      `By the report’s account, ${outcomeOf(rows).quantifier} ${inSentence(rows)} in their Year Three reports.`,
    cannotSay: 'The consortia with small grants are those that found new district money.',
  },
  title: (rows) =>
    `${outcomeOf(rows).quantifier.replace('consortia', 'CCPT consortia')} ${inSentence(rows)}; the report does not say which`,
  caption: () =>
    'Each dot is one consortium. None is singled out, because the report does not name those with new district money.',
  notes: (rows) => [
    `The ${outcomeOf(rows).quantifier} are those whose Year Three reports mention such money. The report does not say out of how many. Others may have had it too; the report gives the ${outcomeOf(rows).quantifier} as an instance.`,
    'With few exceptions, most consortia still depended significantly on outside money when the grant ended, the report says.',
  ],
  alt: (rows) =>
    `${rows.length} open dots in one crowd, none of them singled out, beside the words “${outcomeOf(rows).quantifier}” in large type.`,
  describe: (rows) =>
    `${rows.length} open dots, one for each consortium, are together in one crowd, and none is singled out. Beside them: ${outcomeOf(rows).quantifier} ${inSentence(rows)}. The report does not say which, or out of how many.`,
  legend: (rows) => agencyLegend(rows),
  draw: (rows, context) =>
    storyChart(
      {
        kind: 'crowd',
        words: outcomeWords(rows, true, 'the report does not say which, or out of how many'),
        isAfter: true,
        dots: dotsOf(rows, () => true),
      },
      context,
    ),
});
