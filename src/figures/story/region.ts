import type { FigurePassage } from '../../datasets/figure-tables.ts';
import { defineFigure } from '../contract/define.ts';
import { lists } from '../contract/rows.ts';
import { outcomeColumns, outcomeInWords, outcomeInWordsAbout, outcomeRows } from './shared/outcome.ts';
import { storyParts } from './shared/parts.ts';

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
    limitations: [
      'It does not show how many consortia kept regional momentum, or which: the report does not say.',
    ],
    ...outcomeInWordsAbout,
    cannotSay: 'Three of the consortia kept their regional momentum.',
  },
  ...outcomeInWords('the report gives no number and no list'),
  caption: () =>
    'Each dot is one consortium. None is singled out, because the report gives no number and does not list the few.',
  notes: () => [
    'The report describes the regional work of some consortia as examples. It does not say that these are the few, or all of them.',
  ],
});
