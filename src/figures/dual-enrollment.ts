import { agencyGlyph } from '../charts/agency-legend.ts';
import { twoCounts } from '../charts/two-counts.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import type { Quantity } from '../datasets/quantities.ts';
import { dateInWords } from '../lib/dates.ts';
import { capitalized, inWords } from '../lib/format.ts';
import type { AgencyType } from '../words/vocabulary.ts';
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

/** The counts, each with the number that has its date. */
const COUNTS = [
  { id: 'dual-enrollment-before', date: 'dual-enrollment-before-term' },
  { id: 'dual-enrollment-after', date: 'dual-enrollment-after-year' },
] as const;

const REMARKS = [
  'One case: two pathways of one consortium.',
  'The report does not say out of how many students, nor which part of the second year is meant. The two counts may not be like for like.',
];

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
const told = ({ students, when }: CountRow): string => `${students} students in ${when}`;
const toldAll = (rows: readonly CountRow[]): string => rows.map(told).join(' and ');
const pathwaysOf = ([first]: readonly CountRow[]): string => inWords(first?.pathways ?? 0);

export default defineFigure({
  id: 'dual-enrollment',
  uses: ['quantities', 'consortia'],
  question: 'What can one partnership change?',
  topic: 'partners',
  kind: 'curve',
  choices: {},
  columns: {
    id: {
      label: 'Count',
      description: 'Id of the number in the dataset quantities.',
      type: 'string',
      origin: 'computed',
    },
    when: {
      label: 'When',
      description: 'Term or year of the count, as exactly as the report has it.',
      type: 'string',
      origin: 'printed',
      text: (value) => capitalized(String(value)),
    },
    students: {
      label: 'Students',
      description: 'Students in dual enrollment in the pathways that were counted.',
      type: 'integer',
      origin: 'printed',
    },
    pathways: {
      label: 'Pathways counted',
      description: 'Number of pathways that the count is of.',
      type: 'integer',
      origin: 'printed',
    },
    consortium: {
      label: 'Consortium',
      description: 'Id of the consortium that the pathways belong to.',
      type: 'string',
      origin: 'coded',
      refersTo: 'consortia',
      inFilesOnly: true,
    },
    agent: {
      label: 'Fiscal agent',
      description: 'Fiscal agent of that consortium, as the appendix prints it.',
      type: 'string',
      origin: 'printed',
    },
    agency_type: { ...consortiumColumns.agency_type, inFilesOnly: true },
    passages: {
      label: 'Passage',
      description: 'Id of the passage in the dataset evidence that has the number.',
      type: 'string',
      origin: 'coded',
      refersTo: 'passages',
    },
  },

  rows: rowsOf,

  about: {
    purpose:
      'Shows the one count of students that the report gives for two points in time, and how little it bears.',
    reading:
      'Each mark stands at a number of students, on an axis that begins at zero. The line between them is broken: nothing is told of the time in between.',
    method:
      'Both numbers, and when they were counted, are those of one sentence of the report. Nothing is computed.',
    silent: [
      'It does not say how many students the two pathways had, so no share can be worked out.',
      'It does not show a trend of Round One: no other consortium is counted in this way.',
      'It does not prove the cause. That the partnership raised the number is what the report says.',
    ],
    canSay(rows) {
      return `In ${pathwaysOf(rows)} pathways of the Contra Costa consortium, the report counts ${toldAll(rows)} in dual enrollment.`;
    },
    cannotSay: 'Dual enrollment more than doubled under the Trust.',
  },

  title(rows) {
    const [first, last] = rows;
    return `In ${pathwaysOf(rows)} Contra Costa pathways, dual enrollment rose from ${first?.students ?? 0} students to ${last?.students ?? 0}`;
  },

  caption(rows) {
    return `Students in dual enrollment in ${pathwaysOf(rows)} pathways of one consortium. One mark is one count; the report gives no other.`;
  },

  notes() {
    return [
      'A fall term is set against a year whose term is not stated, so the two counts may not be like for like.',
      'The report puts the increase down to the partnership between the high schools and the colleges. It does not say how many students could have enrolled.',
    ];
  },

  alt(rows) {
    return `${toldAll(rows)}, in ${pathwaysOf(rows)} pathways of one consortium.`;
  },

  describe(rows) {
    return `Dual enrollment in ${pathwaysOf(rows)} Contra Costa pathways was ${toldAll(rows)}. It is one case, and the term of the second count is not stated, so the two may not be like for like.`;
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
        remarks: REMARKS,
      },
      place,
    );
  },
});
