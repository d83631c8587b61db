import { diverging, type Diverging } from '../charts/diverging.ts';
import { directionLooks, glyphOf } from '../charts/kit/looks.ts';
import type { FigurePassage, Statement } from '../datasets/figure-tables.ts';
import type { Speaker } from '../datasets/schemas/speakers.ts';
import { capitalized, listed } from '../lib/format.ts';
import {
  codes,
  counted,
  directions,
  reportSections,
  speakerRoles,
  type Direction,
} from '../words/vocabulary/index.ts';
import { filterBy } from './contract/choices.ts';
import { coded, words } from './contract/columns.ts';
import { matches } from './contract/consortium-columns.ts';
import { defineFigure } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';

type Role = Speaker['role'];

type VoiceRow = Pick<FigurePassage, 'id' | 'direction' | 'section'> &
  Pick<Speaker, 'speaker' | 'role'> &
  Pick<Statement, 'statement'>;

/** Directions from left to right; outcomes have no column, since no speaker describes one. */
const COLUMNS = ['challenge', 'support', 'neutral'] as const;
const ROLES = codes(speakerRoles);

const choices = {
  section: filterBy('Section', ({ passages }) => {
    const told = new Set(passages.filter(({ kind }) => kind === 'quote').map(({ section }) => section));
    const sections = codes(reportSections).filter((code) => told.has(code));
    return Object.fromEntries(sections.map((code) => [code, reportSections[code].label]));
  }),
};

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

/** Fewest statements of a role for which a remark is made. */
const ENOUGH = 4;

/** That nobody of a role is cited, or that nearly all that its speakers say is about one thing. */
function remark(rows: readonly VoiceRow[], role: Role): string {
  const own = inRole(rows, role);
  if (own.length === 0) return 'no one is cited';
  const [most = own] = COLUMNS.map((direction) => inDirection(own, direction)).sort(
    (a, b) => b.length - a.length,
  );
  const isClear = own.length >= ENOUGH && most.length > 0.8 * own.length;
  return isClear && most[0]
    ? `${most.length} of ${own.length} on what ${directions[most[0].direction].label.toLowerCase()}`
    : '';
}

const chartOf = (rows: readonly VoiceRow[]): Diverging => ({
  form: 'dots',
  groups: [{ head: '', rows: ROLES.map((id) => ({ id, name: speakerRoles[id].label, ids: [] })) }],
  items: rows.map(({ id, role, direction }) => ({ id, row: role, direction, count: 1 })),
  beside: ['neutral'],
  reach: [4, 4],
  annotations: new Map(ROLES.map((role) => [role, remark(rows, role)])),
  empty: 'No statement matches these choices.',
});

export default defineFigure({
  id: 'voices',
  uses: ['passages', 'statements', 'speakers'],
  question: 'Whose voices does the report include, and what do they say?',
  topic: 'study',
  kind: 'dots',
  countsStatements: true,
  choices,
  columns: {
    id: passageColumns.id,
    speaker: words('Speaker', 'Who is cited, as the report refers to them.', 'coded', {
      text: (value) => capitalized(String(value)),
    }),
    role: coded('Role', 'The role under which we grouped the speaker.', 'coded', speakerRoles),
    direction: coded(
      'Helps or hinders',
      'Whether the statement is about what helps the work to last, what hinders that, or neither.',
      'coded',
      directions,
    ),
    section: coded('Section', 'Section of the report.', 'printed', reportSections),
    statement: words('What they say', 'What the speaker says, in our own words.', 'coded'),
  },

  rows({ passages, statements, speakers }, view): VoiceRow[] {
    const roleOf = new Map(speakers.map(({ speaker, role }) => [speaker, role]));
    const said = new Map(statements.map(({ id, statement }) => [id, statement]));
    return passages.flatMap(({ id, kind, speaker, direction, section }) => {
      const role = roleOf.get(speaker ?? '');
      if (kind !== 'quote' || !speaker || !role || !matches(view.section, section)) return [];
      return [{ id, speaker, role, direction, section, statement: said.get(id) ?? '' }];
    });
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
    const sentences = spoken.map((role) => `${speakerRoles[role].label}: ${told(inRole(rows, role))}.`);
    const none = listed(silent.map((role) => speakerRoles[role].label.toLowerCase()));
    return [...sentences, ...(none ? [`Not cited: ${none}.`] : [])].join(' ');
  },

  legend(rows) {
    return COLUMNS.map((direction) => ({
      glyph: glyphOf(directionLooks[direction], 6.5),
      label: directions[direction].label,
      count: inDirection(rows, direction).length,
    }));
  },

  draw(rows, place) {
    return diverging(chartOf(rows), place);
  },
});
