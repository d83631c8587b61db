import { directionDot, directionDotGlyph } from '../charts/direction-dots.ts';
import { dotTable } from '../charts/dot-table.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { capitalized, listed } from '../lib/format.ts';
import {
  codes,
  counted,
  directions,
  directionSigns,
  reportSections,
  type Direction,
  type ReportSection,
} from '../words/vocabulary/index.ts';
import { filterBy, type View } from './contract/choices.ts';
import { defineFigure, type Row } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import { roleOf, roles, type Role } from './voices/roles.ts';

type VoiceRow = Row & {
  readonly speaker: string;
  readonly role: Role;
  readonly direction: Direction;
  readonly section: ReportSection;
  readonly statement: string;
};

/** Directions from left to right; outcomes have no column, since no speaker describes one. */
const COLUMNS = ['challenge', 'support', 'neutral'] as const;
const ROLES = codes(roles);

const choices = {
  section: filterBy('Section', ({ passages }) => {
    const told = new Set(passages.filter(({ kind }) => kind === 'quote').map(({ section }) => section));
    const sections = codes(reportSections).filter((code) => told.has(code));
    return Object.fromEntries(sections.map((code) => [code, reportSections[code].label]));
  }),
};

type VoicesView = View<typeof choices>;
type Tables = Pick<FigureTables, 'passages' | 'statements'>;

const inDirection = (rows: readonly VoiceRow[], direction: Direction): VoiceRow[] =>
  rows.filter((row) => row.direction === direction);

const inRole = (rows: readonly VoiceRow[], ...among: readonly Role[]): VoiceRow[] =>
  rows.filter(({ role }) => among.includes(role));

/**
 * The counts of each direction among some statements: `6 statements on what helps and 3 statements on what hinders`.
 */
const told = (rows: readonly VoiceRow[]): string =>
  listed(
    COLUMNS.filter((direction) => inDirection(rows, direction).length > 0).map((direction) =>
      counted(inDirection(rows, direction).length, directions[direction]),
    ),
  );

export default defineFigure({
  id: 'voices',
  uses: ['passages', 'statements'],
  question: 'Whose voices does the report include, and what do they say?',
  topic: 'study',
  kind: 'dots',
  countsStatements: true,
  choices,
  columns: {
    id: passageColumns.id,
    speaker: {
      label: 'Speaker',
      description: 'Who is cited, as the report refers to them.',
      type: 'string',
      origin: 'coded',
      text: (value) => capitalized(String(value)),
    },
    role: {
      label: 'Role',
      description: 'The role under which we grouped the speaker.',
      type: 'string',
      origin: 'coded',
      text: (value) => roles[value as Role].label,
    },
    direction: {
      label: 'Helps or hinders',
      description:
        'Whether the statement is about what helps the work to last, what hinders that, or neither.',
      type: 'string',
      origin: 'coded',
      text: (value) => directions[value as Direction].label,
    },
    section: {
      label: 'Section',
      description: 'Section of the report.',
      type: 'string',
      origin: 'printed',
      text: (value) => reportSections[value as ReportSection].label,
    },
    statement: {
      label: 'What they say',
      description: 'What the speaker says, in our own words.',
      type: 'string',
      origin: 'coded',
    },
  },

  rows({ passages, statements }: Tables, { section }: VoicesView): VoiceRow[] {
    const said = new Map(statements.map(({ id, statement }) => [id, statement]));
    return passages
      .filter(({ kind }) => kind === 'quote')
      .filter((passage) => section === null || passage.section === section)
      .map(({ id, speaker, direction, section: place }) => ({
        id,
        speaker: speaker ?? '',
        role: roleOf(speaker ?? ''),
        direction,
        section: place,
        statement: said.get(id) ?? '',
      }));
  },

  detail: { rows: (rows) => inRole(rows, ...ROLES.slice(0, 3)), key: 0 },

  about: {
    purpose:
      'Shows who is cited in the report, and whether they talk about what helps the work to last or what hinders it.',
    reading:
      'Each dot is one statement that the report attributes to a speaker, in the row of the speaker’s role. Dots to the left of the line are about what hinders the work, and dots to the right about what helps; dots in the separate column are about neither. A row without dots is a group that took part but is not cited.',
    method:
      'The rows are all statements that restate words the report puts in quotation marks. We grouped the report’s descriptions of speakers, from “grantee” to “superintendent”, into roles. We added rows for employers and students, who took part but are not cited.',
    limitations: [
      'It does not say what most people in a role thought: the authors chose whom to cite.',
      'It does not count people: most speakers are unnamed, and one of them is cited more than once.',
    ],
    canSay(rows) {
      return `By this edition’s classification, ${rows.length} statements restate words that the report quotes: ${inDirection(rows, 'support').length} describe what helps the work to last and ${inDirection(rows, 'challenge').length} what hinders it.`;
    },
    cannotSay: 'Most consortium leaders expected the work to last.',
  },

  title(rows) {
    const silent = inRole(rows, 'employer', 'student').length === 0;
    const leaders = inRole(rows, 'leader').length;
    return `Of ${rows.length} statements that restate quotations in the CCPT report, as this edition classified them, ${leaders} are by consortium leaders${silent ? ' and none by employers or students' : ''}`;
  },

  caption() {
    return 'Who is cited in the report, and do they talk about what helps or what hinders? One dot is one statement by a speaker, as this edition classified it; it is neither a person nor a consortium.';
  },

  notes() {
    return [
      'The authors chose whom to cite. Most speakers are unnamed, and several statements may come from one person. The county office director used to direct the Tulare grant and is also cited under that title.',
      'We count only speakers whom the report quotes. The statements restate those quotations in our own words.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return 'No statement matches these choices.';
    return `${rows.length} statements by speakers, as this edition classified them: ${told(rows)}.`;
  },

  describe(rows) {
    const spoken = ROLES.filter((role) => inRole(rows, role).length > 0);
    const silent = ROLES.filter((role) => inRole(rows, role).length === 0);
    const sentences = spoken.map((role) => `${roles[role].label}: ${told(inRole(rows, role))}.`);
    const none = listed(silent.map((role) => roles[role].label.toLowerCase()));
    return [...sentences, ...(none ? [`Not cited: ${none}.`] : [])].join(' ');
  },

  legend(rows) {
    return COLUMNS.map((direction) => ({
      glyph: directionDotGlyph(direction),
      label: directions[direction].label,
      count: inDirection(rows, direction).length,
    }));
  },

  draw(rows, place) {
    return dotTable(
      {
        rows: ROLES.map((code) => ({ code, label: roles[code].label })),
        columns: COLUMNS.map((code) => ({
          code,
          label: `${directionSigns[code]} ${directions[code].label.toLowerCase()}`,
          isMirrored: code === 'challenge',
        })),
        dots: rows.map(({ id, role, direction }) => ({
          id,
          row: role,
          column: direction,
          path: directionDot(direction, 7),
        })),
        none: 'no one is cited',
        empty: 'No statement matches these choices.',
      },
      place,
    );
  },
});
