import { agencyLegend } from '../../charts/agency-legend.ts';
import { storyChart } from '../../charts/story/draw.ts';
import { listed } from '../../lib/format.ts';
import { coded } from '../contract/columns.ts';
import { defineFigure } from '../contract/define.ts';
import { inColumns, itemsIn, rowsWith } from '../contract/rows.ts';
import { dotsOf, saying, storyColumns, storyParts } from './shared/parts.ts';

/** The closing call of the report, which has no heading of its own. */
const CLOSING = 'rec-leadership';

const columns = {
  ...storyColumns,
  opportunities: coded.words(
    'Opportunities for the state',
    'Names of the opportunities in the report’s conclusion, in our words, separated by semicolons; the same in all rows.',
    { inFilesOnly: true },
  ),
};

type StateRow = { readonly opportunities: string };
const opportunitiesOf = ([row]: readonly StateRow[]): string[] => itemsIn(row?.opportunities ?? '');

export default defineFigure({
  ...storyParts,
  id: 'story-state',
  uses: ['consortia', 'factors'],
  question: 'What could the state do?',
  topic: 'reasons',
  passages: ['C196', 'C197', 'C202', 'C206', 'C213', 'C219'],
  columns,

  rows({ consortia, factors }) {
    const opportunities = rowsWith(factors, { group: 'recommendations' })
      .filter(({ id }) => id !== CLOSING)
      .map(({ label }) => label)
      .join(';');
    return inColumns(
      columns,
      saying(consortia, ({ name }) => ({
        said: `The report sees these opportunities for the state. It does not say which of them the consortium of ${name} needs most.`,
        opportunities,
      })),
    );
  },

  about: {
    purpose: 'Shows what the report’s conclusion says that the state could do, next to the 39 it draws on.',
    reading:
      'One dot is one consortium; all are on one line, in the order of the report’s appendix. Under it are the opportunities for the state, in the order of the report.',
    method: 'The opportunities are those with a heading in the report’s conclusion, in our words.',
    limitations: ['It does not rank the opportunities, or say what they would cost: the report does not.'],
    canSay: (rows) =>
      `The report’s conclusion has headings for ${opportunitiesOf(rows).length} opportunities for state policy and grants.`,
    cannotSay: 'These steps would have made all the work last.',
  },
  title: (rows) => `The CCPT report names ${opportunitiesOf(rows).length} opportunities for the state`,
  caption: () =>
    'Each dot is one consortium. The list has the opportunities for state policy and grants in the report’s conclusion, in its order.',
  notes: () => ['The report speaks of opportunities. It does not rank them or say what they would cost.'],
  alt: (rows) =>
    `${rows.length} open dots on one line, and under it a list of ${opportunitiesOf(rows).length} opportunities for the state.`,
  describe: (rows) =>
    `${rows.length} open dots, one for each consortium, on one line. Under it, the opportunities: ${listed(opportunitiesOf(rows).map((label) => label.charAt(0).toLowerCase() + label.slice(1)))}.`,
  legend: (rows) => agencyLegend(rows),
  draw: (rows, context) =>
    storyChart(
      {
        kind: 'list',
        words: { lead: `${opportunitiesOf(rows).length} opportunities`, note: 'for the state', limit: '' },
        items: opportunitiesOf(rows),
        dots: dotsOf(rows, () => true),
      },
      context,
    ),
});
