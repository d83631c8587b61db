import { agencyGlyph } from '../charts/agency-legend.ts';
import { twoCounts } from '../charts/two-counts.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import type { Quantity } from '../datasets/quantities.ts';
import { dateInWords } from '../lib/dates.ts';
import { capitalized, inWords } from '../lib/format.ts';
import type { AgencyType } from '../words/vocabulary/index.ts';
import { consortiumColumns } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';

type CountRow = Row & {
  readonly when: string;
  readonly students: number;
  readonly pathways: number;
  readonly consortium: string;
  readonly agent: string;
  readonly agency_type: AgencyType;
  readonly passages: string;
};

type Tables = Pick<FigureTables, 'quantities' | 'consortia'>;

const CONSORTIUM = 'contra-costa';
const PASSAGE = 'C097';

/** The counts, each with the number that gives its date. */
const COUNTS = [
  { id: 'dual-enrollment-before', date: 'dual-enrollment-before-term' },
  { id: 'dual-enrollment-after', date: 'dual-enrollment-after-year' },
] as const;

/** A year without a term. */
const isBareYear = (when: string): boolean => /^\d+$/.test(when);

function rowsOf({ quantities, consortia }: Tables): CountRow[] {
  const number = (id: string): Quantity | undefined => quantities.find((quantity) => quantity.id === id);
  const pathways = number('dual-enrollment-pathways')?.value ?? 0;
  return consortia
    .filter(({ id }) => id === CONSORTIUM)
    .flatMap(({ agent, agency_type }) =>
      COUNTS.map(({ id, date }) => ({
        id,
        when: dateInWords(number(date)?.date ?? ''),
        students: number(id)?.value ?? 0,
        pathways,
        consortium: CONSORTIUM,
        agent,
        agency_type,
        passages: PASSAGE,
      })),
    );
}

/** `79 students in fall 2017`. */
const countWords = ({ students, when }: CountRow): string => `${students} students in ${when}`;
const bothCounts = (rows: readonly CountRow[]): string => rows.map(countWords).join(' and ');
const pathwaysOf = ([first]: readonly CountRow[]): string => inWords(first?.pathways ?? 0);

/** Written in the drawing. */
const remarksOn = (rows: readonly CountRow[]): string[] => [
  `This is a single case: ${pathwaysOf(rows)} pathways in one consortium.`,
  'The report does not say how many students could have enrolled, or which term of the second year it counted. The two counts may not be comparable.',
];

export default defineFigure({
  id: 'dual-enrollment',
  uses: ['quantities', 'consortia'],
  question: 'How much did dual enrollment grow in one partnership?',
  topic: 'partners',
  kind: 'curve',
  choices: {},
  columns: {
    id: {
      label: 'Count',
      description: 'ID of the number in the dataset “quantities”.',
      type: 'string',
      origin: 'computed',
    },
    when: {
      label: 'When',
      description: 'Term or year of the count, as exactly as the report gives it.',
      type: 'string',
      origin: 'printed',
      text: (value) => capitalized(String(value)),
    },
    students: {
      label: 'Students',
      description: 'Students in dual enrollment in the pathways counted.',
      type: 'integer',
      origin: 'printed',
    },
    pathways: {
      label: 'Pathways counted',
      description: 'Number of pathways in the count.',
      type: 'integer',
      origin: 'printed',
    },
    consortium: {
      label: 'Consortium',
      description: 'ID of the consortium that the pathways belong to.',
      type: 'string',
      origin: 'coded',
      refersTo: 'consortia',
      inFilesOnly: true,
    },
    agent: {
      label: 'Grantee',
      description: 'Grantee of that consortium, as the report’s appendix lists it.',
      type: 'string',
      origin: 'printed',
    },
    agency_type: { ...consortiumColumns.agency_type, inFilesOnly: true },
    passages: {
      label: 'Statement',
      description: 'ID of the statement in the dataset “evidence” that gives the number.',
      type: 'string',
      origin: 'coded',
      refersTo: 'passages',
    },
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
    canSay(rows) {
      return `In ${pathwaysOf(rows)} pathways of the Contra Costa consortium, the report counts ${bothCounts(rows)} in dual enrollment.`;
    },
    cannotSay: 'Dual enrollment more than doubled under CCPT.',
  },

  title(rows) {
    const [first, last] = rows;
    if (!first || !last) return 'No counts of dual enrollment';
    return `The CCPT report says that dual enrollment in ${first.pathways} Contra Costa pathways rose from ${countWords(first)} to ${last.students} in ${last.when}`;
  },

  caption(rows) {
    return `Students in dual enrollment (high school students in college courses) in ${pathwaysOf(rows)} pathways of one CCPT consortium. One point is one count; the report gives no others, so this is not a trend for CCPT.`;
  },

  notes() {
    return [
      'The first count is for a fall term; for the second, the report gives only the year. The two counts may not be comparable.',
      'The report credits the increase to the partnership between high schools and community colleges. It does not say how many students could have enrolled.',
    ];
  },

  alt(rows) {
    return `${bothCounts(rows)}, in ${pathwaysOf(rows)} pathways of one consortium.`;
  },

  describe(rows) {
    return `Dual enrollment in ${pathwaysOf(rows)} Contra Costa pathways was ${bothCounts(rows)}. This is a single case, and the report does not give the term of the second count, so the two may not be comparable.`;
  },

  legend(rows) {
    return rows
      .slice(0, 1)
      .map(({ agent, agency_type }) => ({ glyph: agencyGlyph(agency_type), label: agent, count: null }));
  },

  draw(rows, place) {
    return twoCounts(
      {
        counts: rows.map(({ id, students, when, agency_type }) => ({
          id,
          shape: agency_type,
          value: students,
          amount: `${students} students`,
          when: capitalized(when),
          unsaid: isBareYear(when) ? 'term not stated' : '',
        })),
        ticks: [0, 50, 100, 150, 200],
        axis: 'Students in dual enrollment',
        remarks: remarksOn(rows),
      },
      place,
    );
  },
});
