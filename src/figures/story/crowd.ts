import { agencyLegend } from '../../charts/agency-legend.ts';
import { storyChart } from '../../charts/story/draw.ts';
import { listed } from '../../lib/format.ts';
import { agencyTypes, codes, counted } from '../../words/vocabulary/index.ts';
import { defineFigure } from '../contract/define.ts';
import { groupsBy, inColumns } from '../contract/rows.ts';
import { dotsOf, saying, storyColumns, storyParts } from './shared/parts.ts';

export default defineFigure({
  ...storyParts,
  id: 'story-crowd',
  uses: ['consortia'],
  question: 'Who received a grant in Round One?',
  topic: 'money',
  passages: ['C005', 'C006', 'C010'],
  columns: storyColumns,

  rows: ({ consortia }) =>
    inColumns(
      storyColumns,
      saying(consortia, ({ name }) => ({
        said: `${name} received one of the ${consortia.length} grants, for its consortium.`,
      })),
    ),

  about: {
    purpose: 'Shows the consortia that the report is about, all at once, as dots that can be followed.',
    reading:
      'One dot is one consortium. Its shape and color show the type of the agency that received the grant. Its place in the crowd means nothing.',
    method: 'The consortia are the lines of the report’s appendix.',
    limitations: [
      'It does not show the partners of a consortium, which the report does not list, though it names a few.',
    ],
    canSay: (rows) => `The report’s appendix lists ${rows.length} Round One grants.`,
    cannotSay: 'The agencies that received the grants did the work alone.',
  },
  title: (rows) => `${rows.length} consortia received CCPT Round One grants`,
  caption: () =>
    'Each dot is one consortium. Its shape and color show the type of agency that received the grant for it.',
  notes: () => [
    'A consortium is a partnership of schools, colleges and employers. The grantee is the agency that received its grant.',
  ],
  alt: (rows) => `${rows.length} dots in one crowd, one for each consortium of CCPT Round One.`,
  describe: (rows) =>
    `The crowd has ${listed(groupsBy(rows, 'agency_type', codes(agencyTypes)).map(([type, members]) => counted(members.length, agencyTypes[type])))}, by the type of agency that received the grant: ${rows.length} dots in all.`,
  legend: (rows) => agencyLegend(rows),
  draw: (rows, context) =>
    storyChart(
      {
        kind: 'crowd',
        words: {
          lead: `${rows.length} consortia`,
          note: 'partnerships of schools, colleges and employers',
          limit: '',
        },
        isAfter: false,
        dots: dotsOf(rows),
      },
      context,
    ),
});
