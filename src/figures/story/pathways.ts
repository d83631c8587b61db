import { agencyLegend } from '../../charts/agency-legend.ts';
import { storyChart } from '../../charts/story/draw.ts';
import { defineFigure } from '../contract/define.ts';
import { inSentence, outcomeColumns, outcomeRows, outcomeWords } from './shared/outcome.ts';
import { dotsOf, storyParts } from './shared/parts.ts';

export default defineFigure({
  ...storyParts,
  id: 'story-pathways',
  uses: ['consortia', 'outcomes'],
  question: 'What did the consortia do with the grants?',
  topic: 'lasted',
  passages: ['C018'],
  columns: outcomeColumns,

  rows: (tables) =>
    outcomeRows(
      tables,
      'pathways',
      ({ name }) => `${name} is included: the report says this of every Round One consortium.`,
    ),

  about: {
    purpose:
      'Shows that the report says of every consortium that it started, expanded or deepened career pathways.',
    reading:
      'One dot is one consortium. All dots are filled and stand over the line, which is the end of the grant. They are in the order of the report’s appendix, from the smallest award.',
    method: 'The outcome is worded by this edition; how many is the report’s own word.',
    limitations: ['It does not show how much any consortium did, or how well.'],
    canSay: (rows) =>
      `By the report’s account, every one of the ${rows.length} consortia ${inSentence(rows)}.`,
    cannotSay: 'All consortia did equally well.',
  },
  title: (rows) => `The CCPT report says that every one of the ${rows.length} consortia ${inSentence(rows)}`,
  caption: () => 'Each dot is one consortium; all are filled. The line is the end of the grant.',
  notes: () => ['The report does not say how much each consortium did.'],
  alt: (rows) => `${rows.length} filled dots over a line, which is the end of the grant.`,
  describe: (rows) =>
    `${rows.length} filled dots, one for each consortium, stand in rows over the line: every one of them ${inSentence(rows)}. Under the line, nothing is drawn yet.`,
  legend: (rows) => agencyLegend(rows),
  draw: (rows, context) =>
    storyChart(
      {
        kind: 'line',
        words: outcomeWords(rows, true, ''),
        isAfter: false,
        label: 'The grant ends at this line',
        dots: dotsOf(rows),
      },
      context,
    ),
});
