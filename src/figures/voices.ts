import { diverging } from '../charts/diverging.ts';
import { capitalized, listed } from '../lib/format.ts';
import { codes, directions, reportSections, speakerRoles } from '../words/vocabulary/index.ts';
import { filterBy } from './contract/choices.ts';
import { coded, passageColumns, printed } from './contract/columns.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { countIn, directionDot } from './contract/directions.ts';
import { legendOf } from './contract/legend.ts';
import { groupsBy, lists, rowsWith, textById } from './contract/rows.ts';
import { countsInWords } from './contract/wording.ts';

/** Directions from left to right; outcomes have no column, since no speaker describes one. */
const { challenge, support, neutral } = directions;
const shown = { challenge, support, neutral };

const ROLES = codes(speakerRoles);
const noStatement = 'No statement matches these choices.';

const choices = {
  section: filterBy('Section', ({ passages }) =>
    groupsBy(rowsWith(passages, { kind: 'quote' }), 'section', codes(reportSections)).map(([id]) => ({
      id,
      label: reportSections[id].label,
    })),
  ),
};

const rowsOf = ({ passages, statements, speakers }: Tables<'passages' | 'statements' | 'speakers'>) => {
  const roleOf = new Map(speakers.map(({ speaker, role }) => [speaker, role]));
  const statementOf = textById(statements, 'statement');
  return rowsWith(passages, { kind: 'quote' }).flatMap(({ id, speaker, direction, section }) => {
    const role = roleOf.get(speaker ?? '');
    return speaker && role ? [{ id, speaker, role, direction, section, statement: statementOf(id) }] : [];
  });
};

type VoiceRow = ReturnType<typeof rowsOf>[number];

const inRole = (rows: readonly VoiceRow[], ...among: readonly VoiceRow['role'][]): VoiceRow[] =>
  rows.filter(({ role }) => among.includes(role));

const told = (rows: readonly VoiceRow[]): string => countsInWords(rows, 'direction', shown);

/** Fewest statements of a role for which a remark is made. */
const ENOUGH = 4;

/** That nobody of a role is cited, or that nearly all that its speakers say is about one thing. */
function remark(own: readonly VoiceRow[]): string {
  if (own.length === 0) return 'no one is cited';
  const clear = groupsBy(own, 'direction').find(([, members]) => members.length > 0.8 * own.length);
  if (own.length < ENOUGH || !clear) return '';
  const [direction, members] = clear;
  return `${members.length} of ${own.length} on what ${directions[direction].label.toLowerCase()}`;
}

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
    speaker: coded.words('Speaker', 'Who is cited, as the report refers to them.', { text: capitalized }),
    role: coded.code('Role', 'The role under which we grouped the speaker.', speakerRoles),
    direction: coded.code(
      'Helps or hinders',
      'Whether the statement is about what helps the work to last, what hinders that, or neither.',
      directions,
    ),
    section: printed.code('Section', 'Section of the report.', reportSections),
    statement: coded.words('What they say', 'What the speaker says, in our own words.'),
  },

  rows: (tables, view) => rowsOf(tables).filter(({ section }) => lists(section, view.section)),
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
    canSay: (rows) =>
      `By this edition’s classification, ${rows.length} statements restate words that the report quotes: ${countIn(rows, 'support')} describe what helps the work to last and ${countIn(rows, 'challenge')} what hinders it.`,
    cannotSay: 'Most consortium leaders expected the work to last.',
  },

  title(rows) {
    const silent = inRole(rows, 'employer', 'student').length === 0;
    const leaders = inRole(rows, 'leader').length;
    return `Of ${rows.length} statements that restate quotations in the CCPT report, as this edition classified them, ${leaders} are by consortium leaders${silent ? ' and none by employers or students' : ''}`;
  },
  caption: () =>
    'Who is cited in the report, and do they talk about what helps or what hinders? One dot is one statement by a speaker, as this edition classified it; it is neither a person nor a consortium.',
  notes: () => [
    'The authors chose whom to cite. Most speakers are unnamed, and several statements may come from one person. The county office director used to direct the Tulare grant and is also cited under that title.',
    'We count only speakers whom the report quotes. The statements restate those quotations in our own words.',
  ],
  alt: (rows) =>
    rows.length > 0
      ? `${rows.length} statements by speakers, as this edition classified them: ${told(rows)}.`
      : noStatement,
  describe(rows) {
    const silent = ROLES.filter((role) => inRole(rows, role).length === 0);
    const names = silent.map((role) => speakerRoles[role].label.toLowerCase());
    return [
      ...groupsBy(rows, 'role', ROLES).map(([role, own]) => `${speakerRoles[role].label}: ${told(own)}.`),
      ...(names.length > 0 ? [`Not cited: ${listed(names)}.`] : []),
    ].join(' ');
  },

  legend: (rows) => legendOf(shown, directionDot, (direction) => countIn(rows, direction)),
  draw(rows, place) {
    const roles = ROLES.map((id) => {
      const own = inRole(rows, id);
      const items = own.map((row) => ({ ...row, count: 1 }));
      return { id, name: speakerRoles[id].label, ids: [], items, annotation: remark(own) };
    });
    const chart = {
      form: 'dots',
      groups: [{ head: '', rows: roles }],
      beside: ['neutral'],
      reach: { challenge: 4, support: 4 },
      empty: noStatement,
    } as const;
    return diverging(chart, place);
  },
});
