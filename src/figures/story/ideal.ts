import { defineFigure } from '../contract/define.ts';
import { outcomeColumns, outcomeInWords, outcomeInWordsAbout, outcomeRows } from './shared/outcome.ts';
import { storyParts } from './shared/parts.ts';

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
    limitations: [
      'It does not show whether any consortium reached the ideal, or which: the report does not say.',
    ],
    ...outcomeInWordsAbout,
    cannotSay: 'No consortium reached the ideal.',
  },
  ...outcomeInWords('the report gives no number and no names'),
  caption: () =>
    'Each dot is one consortium. None is singled out, because the report gives no number and no names.',
  notes: () => [
    'The report says that these goals proved too ambitious for the grantees of Round One, and that school districts, colleges and employers each had different incentives and challenges.',
  ],
});
