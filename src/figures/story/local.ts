import { agencyLegend } from '../../charts/agency-legend.ts';
import { storyChart } from '../../charts/story/draw.ts';
import { defineFigure } from '../contract/define.ts';
import { inSentence, outcomeColumns, outcomeRows, outcomeWords } from './shared/outcome.ts';
import { dotsOf, storyParts } from './shared/parts.ts';

export default defineFigure({
  ...storyParts,
  id: 'story-local',
  uses: ['consortia', 'outcomes'],
  question: 'Did local work go on after the grant?',
  topic: 'lasted',
  passages: ['C036', 'C037'],
  columns: outcomeColumns,

  rows: (tables) =>
    outcomeRows(
      tables,
      'local-work',
      ({ name }, { quantifier }) => `${name} is included: the report says this of ${quantifier}.`,
    ),

  about: {
    purpose: 'Shows that the report says of all consortia that local work went on.',
    reading:
      'One dot is one consortium. All have crossed the line, which is the end of the grant, and are open: open dots stand for what lasted, and their size means nothing.',
    method: 'The outcome is worded by this edition; how many is the report’s own word.',
    limitations: [
      'It does not show how much of the work went on: the report says that this differed considerably.',
    ],
    canSay: (rows) =>
      `By the report’s account, all ${rows.length} consortia kept local pathway work going in some form.`,
    cannotSay: 'The work went on unchanged in all consortia.',
  },
  title: (rows) => `All ${rows.length} CCPT consortia ${inSentence(rows)}`,
  caption: () =>
    'Each dot is one consortium; open dots stand for what lasted. The line is the end of the grant.',
  notes: () => [
    'The report says that consortia differed considerably in how far they kept local pathways and partnerships going.',
  ],
  alt: (rows) => `${rows.length} open dots under a line, which is the end of the grant.`,
  describe: (rows) =>
    `All ${rows.length} dots, one for each consortium, have crossed the line and are open: all of them ${inSentence(rows)}. How much of it went on differed considerably.`,
  legend: (rows) => agencyLegend(rows),
  draw: (rows, context) =>
    storyChart(
      {
        kind: 'line',
        words: outcomeWords(rows, true, 'how much of it went on differed considerably'),
        isAfter: true,
        label: 'The grant has ended',
        dots: dotsOf(rows, () => true),
      },
      context,
    ),
});
