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
} from '../words/vocabulary.ts';
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

/** Directions from left to right; outcomes have no column, since no speaker tells of one. */
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

/** The counts of each direction among some voices: `6 on what helps and 3 on what hinders`. */
const told = (rows: readonly VoiceRow[]): string =>
  listed(
    COLUMNS.filter((direction) => inDirection(rows, direction).length > 0).map((direction) =>
      counted(inDirection(rows, direction).length, directions[direction]),
    ),
  );

export default defineFigure({
  id: 'voices',
  uses: ['passages', 'statements'],
  question: 'Who is quoted, and to what effect?',
  topic: 'study',
  kind: 'dots',
  choices,
  columns: {
    id: passageColumns.id,
    speaker: {
      label: 'Speaker',
      description: 'Whoever is cited, as the report designates them.',
      type: 'string',
      origin: 'coded',
      text: (value) => capitalized(String(value)),
    },
    role: {
      label: 'Role',
      description: 'The role that the designation is gathered under.',
      type: 'string',
      origin: 'computed',
      text: (value) => roles[value as Role].label,
    },
    direction: {
      label: 'Direction',
      description:
        'Whether the passage tells of what helps the work to last or keeps it from lasting, or neither.',
      type: 'string',
      origin: 'coded',
      text: (value) => directions[value as Direction].label,
    },
    section: {
      label: 'Section',
      description: 'Section of the printed report.',
      type: 'string',
      origin: 'printed',
      text: (value) => reportSections[value as ReportSection].label,
    },
    statement: {
      label: 'What is said',
      description: 'What the speaker says, in our words.',
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

  about: {
    purpose: 'Shows whose voices the report lets us hear, and whether they tell of help or of hindrance.',
    reading:
      'Each dot is one passage told by a speaker, in the row of the speaker’s role: to the left of the line if it tells of what keeps the work from lasting, to the right if it tells of what helps, and in a column apart if of neither. A row without a dot is a group that took part but is not cited in the report.',
    method:
      'The rows are all passages coded as told by a speaker. The report’s designations, from “grantee” to “superintendent”, were gathered into roles; employers and students were added as rows since they took part and nobody among them speaks.',
    silent: [
      'It does not say what most people in a role thought: the authors chose whom to cite.',
      'It does not count persons: most speakers are unnamed, and one of them speaks more than once.',
    ],
    canSay(rows) {
      return `Of the ${rows.length} passages told by a speaker, ${inDirection(rows, 'support').length} tell of what helps the work to last and ${inDirection(rows, 'challenge').length} of what hinders it.`;
    },
    cannotSay: 'Most leaders of consortia expected the work to last.',
  },

  title(rows) {
    const silent = inRole(rows, 'employer', 'student').length === 0;
    return `Leaders of consortia speak most${silent ? ', employers and students never' : ''}`;
  },

  caption() {
    return 'Who is cited in the report, and what they tell of. One dot is one passage told by a speaker, as this edition coded it; it is neither a person nor a consortium.';
  },

  notes() {
    return [
      'The authors chose the quotations; speakers are mostly unnamed, and several passages may come from one person. The county office director directed the Tulare grant before, and is cited under that title too.',
      'Some passages give a speaker’s own words in print, some only their sense; here all are retold in ours.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return 'No passage matches what was chosen.';
    return `${rows.length} told by speakers: ${told(rows)}.`;
  },

  describe(rows) {
    const spoken = ROLES.filter((role) => inRole(rows, role).length > 0);
    const silent = ROLES.filter((role) => inRole(rows, role).length === 0);
    const sentences = spoken.map((role) => `${roles[role].label}: ${told(inRole(rows, role))}.`);
    const none = listed(silent.map((role) => roles[role].label.toLowerCase()));
    return [...sentences, ...(none ? [`Nobody is cited among: ${none}.`] : [])].join(' ');
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
        empty: 'No passage matches these choices.',
      },
      place,
    );
  },
});
