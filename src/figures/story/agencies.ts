import { agencyLegend } from '../../charts/agency-legend.ts';
import { storyChart } from '../../charts/story/draw.ts';
import { capitalized, inWords, listed } from '../../lib/format.ts';
import { agencyTypes, codes, counted, type AgencyType } from '../../words/vocabulary/index.ts';
import { defineFigure } from '../contract/define.ts';
import { groupsBy, inColumns, rowsWith } from '../contract/rows.ts';
import { dotsOf, saying, storyColumns, storyParts } from './shared/parts.ts';

/** The types of agency among some rows, in the order of their words, each with its rows. */
const byType = <R extends { readonly agency_type: AgencyType }>(rows: readonly R[]) =>
  groupsBy(rows, 'agency_type', codes(agencyTypes));

export default defineFigure({
  ...storyParts,
  id: 'story-agencies',
  uses: ['consortia'],
  question: 'What kinds of agency received the grants?',
  topic: 'money',
  passages: ['C015'],
  columns: storyColumns,

  rows: ({ consortia }) =>
    inColumns(
      storyColumns,
      saying(consortia, ({ name, agency_type }) => ({
        said: `${name} is one of ${counted(rowsWith(consortia, { agency_type }).length, agencyTypes[agency_type])} among the grantees.`,
      })),
    ),

  about: {
    purpose: 'Shows what kinds of agency received the Round One grants for their consortia.',
    reading:
      'One dot is one grantee, and its consortium. Shape and color show the type of agency. In each group, the dots are in the order of the report’s appendix, from the smallest award.',
    method: 'Types of agency are from public directories, because the report’s appendix does not give them.',
    limitations: ['It does not show which schools, colleges and employers took part.'],
    canSay: (rows) =>
      `${rowsWith(rows, { agency_type: 'school-district' }).length} of the ${rows.length} Round One grantees are school districts.`,
    cannotSay: 'School districts got most of the benefit.',
  },
  title(rows) {
    const [first, second] = byType(rows).map(([type, { length }]) => ({ ...agencyTypes[type], length }));
    return `${capitalized(first?.many ?? '')} received ${first?.length ?? 0} of the ${rows.length} CCPT Round One grants, and ${second?.many ?? ''} ${second?.length ?? 0}`;
  },
  caption: () =>
    'Each dot is one consortium, by the type of the agency that received its grant. All dots are of one size.',
  states: ['charter-agents'],
  notes: (_, stated) => [
    `The report’s appendix does not give the type of agency. The report’s text counts ${inWords(stated('charter-agents'))} charter school among the grantees; this edition puts two academies and two schools with “Charter” in their names in one group.`,
  ],
  alt: (rows) =>
    `${rows.length} dots in groups by type of agency: ${listed(byType(rows).map(([type, members]) => `${members.length} ${agencyTypes[type].label.toLowerCase()}`))}.`,
  describe: (rows) =>
    byType(rows)
      .map(([type, members]) => `${agencyTypes[type].label}: ${listed(members.map(({ agent }) => agent))}.`)
      .join(' '),
  legend: (rows) => agencyLegend(rows),
  draw(rows, context) {
    const groups = byType(rows).map(([type, members]) => ({
      head: counted(members.length, agencyTypes[type]),
      lead: '',
      note: '',
      dots: dotsOf(members),
    }));
    return storyChart({ kind: 'groups', groups }, context);
  },
});
