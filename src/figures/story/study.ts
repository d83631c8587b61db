import { sum } from 'd3';
import { agencyLegend } from '../../charts/agency-legend.ts';
import { glyphOf, looks } from '../../charts/kit/looks.ts';
import { storyChart } from '../../charts/story/draw.ts';
import type { Consortium } from '../../datasets/consortia.ts';
import { listed } from '../../lib/format.ts';
import { counted, studyWays, tiers } from '../../words/vocabulary/index.ts';
import { coded, computed } from '../contract/columns.ts';
import { defineFigure, type Tables } from '../contract/define.ts';
import { uncounted } from '../contract/legend.ts';
import { valueOf } from '../contract/quantity.ts';
import { groupsBy, inColumns, rowsWith } from '../contract/rows.ts';
import { dotsOf, saying, storyColumns, storyParts } from './shared/parts.ts';

/** Whether the report says that a consortium was among those reached: it does where all of a size were. */
const knowledge = {
  reached: { label: 'Yes' },
  'not-stated': { label: 'The report does not say' },
} as const;

const columns = {
  ...storyColumns,
  reached: coded.code(
    'Visited or interviewed',
    'reached (all consortia with awards of its size were) or not-stated (some of its size were, and the report does not say which).',
    knowledge,
  ),
  reached_of_size: computed.integer(
    'Visited or interviewed, of its size',
    'Number of consortia with awards of its size that the researchers visited or interviewed by phone: the sum of the numbers in the report’s first endnote.',
  ),
};

type Coverage = Tables<'coverage' | 'quantities'>;

/** How many consortia of a size the researchers visited or interviewed by phone, and how. */
function metOf({ coverage, quantities }: Coverage, { tier }: Pick<Consortium, 'tier'>) {
  const [row] = rowsWith(coverage, { tier });
  const of = (id: string | null | undefined): number => valueOf(quantities, id ?? null) ?? 0;
  const isByPhone = !row?.visited && !row?.visited_or_called;
  return {
    count: sum([row?.visited, row?.called, row?.visited_or_called], of),
    how: studyWays[isByPhone ? 'called' : 'either'].many,
  };
}

function rowsOf({ consortia, ...coverage }: Tables<'consortia' | 'coverage' | 'quantities'>) {
  const rows = saying(consortia, (one) => {
    const { count, how } = metOf(coverage, one);
    const all = rowsWith(consortia, { tier: one.tier }).length;
    const size = tiers[one.tier].many.replace('awards', 'grants');
    const isKnown = count === all;
    return {
      reached: isKnown ? ('reached' as const) : ('not-stated' as const),
      reached_of_size: count,
      said: isKnown
        ? `${one.name} is one of the ${all} consortia with ${size}, all of which were ${how}.`
        : `The report does not say whether the consortium of ${one.name} was among the ${count} of ${all} with ${size} that were ${how}.`,
    };
  });
  return inColumns(columns, rows);
}

type StudyRow = ReturnType<typeof rowsOf>[number];

const isKnown = ({ reached }: StudyRow): boolean => reached === 'reached';
const countIn = (rows: readonly StudyRow[]): number => rows[0]?.reached_of_size ?? 0;
const inAll = (rows: readonly StudyRow[]): number =>
  sum(groupsBy(rows, 'tier'), ([, members]) => countIn(members));
const share = (members: readonly StudyRow[]): string =>
  members.every(isKnown) ? `all ${members.length}` : `${countIn(members)} of ${members.length}`;

export default defineFigure({
  ...storyParts,
  id: 'story-study',
  uses: ['consortia', 'coverage', 'quantities'],
  question: 'Whom did the researchers reach?',
  topic: 'study',
  passages: ['C233', 'C234'],
  columns,
  rows: rowsOf,

  about: {
    purpose: 'Shows for which consortia it is known that the researchers talked to them.',
    reading:
      'One dot is one consortium. A filled dot is one that the researchers are known to have visited or interviewed by phone. The numbers count those reached of each size; where the report does not say which they were, no dot is filled.',
    method:
      'The numbers are from the report’s first endnote. A dot is filled only where all consortia of its size were reached.',
    limitations: [
      'An open dot does not mean that a consortium was left out: some of them were reached, and the report does not say which.',
    ],
    canSay: (rows) =>
      `The researchers visited or interviewed by phone ${inAll(rows)} of the ${rows.length} consortia, and read the Year Three reports of all of them.`,
    cannotSay: 'Nobody with a small grant was asked.',
  },
  title: (rows) =>
    `Researchers talked to ${inAll(rows)} of the ${rows.length} CCPT consortia, including all ${rows.filter(isKnown).length} with large grants`,
  caption: () =>
    'Each dot is one consortium. It is filled where the report makes clear that the researchers visited or interviewed it; elsewhere the number says how many they reached.',
  notes: (rows) => [
    `For small and medium grants, the report does not say which consortia the researchers reached. They read the Year Three reports of all ${rows.length}.`,
  ],
  alt: (rows) =>
    `${rows.length} dots by size of grant; ${rows.filter(isKnown).length} are filled. Numbers say how many were reached: ${listed(groupsBy(rows, 'tier').map(([tier, members]) => `${share(members)} ${tiers[tier].label.toLowerCase()}`))}.`,
  describe: (rows) =>
    `${groupsBy(rows, 'tier')
      .map(
        ([tier, members]) =>
          `Of the consortia with ${tiers[tier].many}, the researchers visited or interviewed by phone ${share(members)}${members.every(isKnown) ? '; their dots are filled' : '; the report does not say which, so no dot is filled'}.`,
      )
      .join(' ')} They read the Year Three reports of all ${rows.length}.`,
  legend: (rows) => [
    ...agencyLegend(rows),
    uncounted(glyphOf(looks.filled), 'visited or interviewed'),
    uncounted(glyphOf(looks.open), 'the report does not say whether it was'),
  ],
  draw(rows, context) {
    const groups = groupsBy(rows, 'tier').map(([tier, members]) => ({
      head: counted(members.length, tiers[tier]),
      lead: members.every(isKnown) ? `All ${members.length}` : share(members),
      note: members.every(isKnown) ? 'all were reached' : 'the report does not say which',
      dots: dotsOf(members, (row) => !isKnown(row)),
    }));
    return storyChart({ kind: 'groups', groups }, context);
  },
});
