import { agencyGlyph } from '../charts/agency-legend.ts';
import { slopeChart } from '../charts/slope-chart.ts';
import { dateInWords } from '../lib/dates.ts';
import { capitalized, inWords, listed } from '../lib/format.ts';
import { coded, computed, consortiumColumns, printed } from './contract/columns.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { uncounted } from './contract/legend.ts';
import { quantityIn, valueOf } from './contract/quantity.ts';
import { rowsWith } from './contract/rows.ts';

/** The events that are counts, each with its date, its number and the consortium that it is about. */
const rowsOf = ({ milestones, quantities, consortia }: Tables<'milestones' | 'quantities' | 'consortia'>) =>
  milestones.flatMap(({ count, pathways, date, consortia: of, passages }) => {
    const counted = count === null ? [] : rowsWith(consortia, { id: of ?? '' });
    return counted.map(({ id, agent, agency_type }) => ({
      id: count ?? '',
      when: dateInWords(quantityIn(quantities, date).date ?? ''),
      students: valueOf(quantities, count ?? ''),
      pathways: valueOf(quantities, pathways ?? ''),
      consortium: id,
      agent,
      agency_type,
      passages,
    }));
  });

type CountRow = ReturnType<typeof rowsOf>[number];

/** A year without a term. */
const isBareYear = (when: string): boolean => /^\d+$/.test(when);

/** `79 students in fall 2017`. */
const countWords = ({ students, when }: CountRow): string => `${students} students in ${when}`;
const bothCounts = (rows: readonly CountRow[]): string => listed(rows.map(countWords));
const pathwaysOf = ([first]: readonly CountRow[]): string => inWords(first?.pathways ?? 0);

export default defineFigure({
  id: 'dual-enrollment',
  uses: ['milestones', 'quantities', 'consortia'],
  question: 'How much did dual enrollment grow in one partnership?',
  topic: 'partners',
  kind: 'curve',
  choices: {},
  columns: {
    id: computed.words('Count', 'ID of the number in the dataset “quantities”.'),
    when: printed.words('When', 'Term or year of the count, as exactly as the report gives it.', {
      text: capitalized,
    }),
    students: printed.integer('Students', 'Students in dual enrollment in the pathways counted.'),
    pathways: printed.integer('Pathways counted', 'Number of pathways in the count.'),
    consortium: coded.consortia('Consortium', 'ID of the consortium that the pathways belong to.', {
      inFilesOnly: true,
    }),
    agent: printed.words('Grantee', 'Grantee of that consortium, as the report’s appendix lists it.'),
    agency_type: { ...consortiumColumns.agency_type, inFilesOnly: true },
    passages: coded.statements(
      'Statement',
      'ID of the statement in the dataset “evidence” that gives the number.',
    ),
  },

  rows: rowsOf,
  detail: { rows: (rows) => rows, key: 0 },

  about: {
    purpose:
      'Shows the only count of students that the report gives for two points in time, and how much it leaves open.',
    reading:
      'Each point is one count of students, on a scale that starts at zero. The line between them is dashed, because the report says nothing about the time in between.',
    method: 'Both numbers and their dates come from one sentence of the report. We calculated nothing.',
    limitations: [
      'It does not show how many students the two pathways had, so no share can be calculated.',
      'It does not show a trend for Round One: the report gives no such count for any other consortium.',
      'It does not prove what caused the increase; the report credits the partnership.',
    ],
    canSay: (rows) =>
      `In ${pathwaysOf(rows)} pathways of the Contra Costa consortium, the report counts ${bothCounts(rows)} in dual enrollment.`,
    cannotSay: 'Dual enrollment more than doubled under CCPT.',
  },

  title(rows) {
    const [first, last] = rows;
    if (!first || !last) return 'No counts of dual enrollment';
    return `The CCPT report says that dual enrollment in ${first.pathways} Contra Costa pathways rose from ${countWords(first)} to ${last.students} in ${last.when}`;
  },
  caption: (rows) =>
    `Students in dual enrollment (high school students in college courses) in ${pathwaysOf(rows)} pathways of one CCPT consortium. One point is one count; the report gives no others, so this is not a trend for CCPT.`,
  notes: () => [
    'The first count is for a fall term; for the second, the report gives only the year. The two counts may not be comparable.',
    'The report credits the increase to the partnership between high schools and community colleges. It does not say how many students could have enrolled.',
  ],
  alt: (rows) => `${bothCounts(rows)}, in ${pathwaysOf(rows)} pathways of one consortium.`,
  describe: (rows) =>
    `Dual enrollment in ${pathwaysOf(rows)} Contra Costa pathways was ${bothCounts(rows)}. This is a single case, and the report does not give the term of the second count, so the two may not be comparable.`,

  legend: (rows) =>
    rows.slice(0, 1).map(({ agent, agency_type }) => uncounted(agencyGlyph(agency_type), agent)),
  draw(rows, place) {
    const counts = rows.map(({ id, students, when, agency_type }) => ({
      id,
      shape: agency_type,
      value: students,
      amount: `${students} students`,
      when: capitalized(when),
      unsaid: isBareYear(when) ? 'term not stated' : '',
    }));
    const remarks = [
      `This is a single case: ${pathwaysOf(rows)} pathways in one consortium.`,
      'The report does not say how many students could have enrolled, or which term of the second year it counted. The two counts may not be comparable.',
    ];
    const ticks = [0, 50, 100, 150, 200];
    return slopeChart({ counts, ticks, axis: 'Students in dual enrollment', remarks }, place);
  },
});
