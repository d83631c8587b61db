import { group } from 'd3';
import { directionGlyphs } from '../charts/directions.ts';
import { divergingBars, type DivergingGroup, type DivergingRow } from '../charts/diverging-bars.ts';
import { inWords, listed } from '../lib/format.ts';
import { counted, directions, type Direction } from '../words/vocabulary.ts';
import { defineFigure } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import { balanceRows, choices, ORDER, type BalanceRow } from './factor-balance/rows.ts';

const sum = (rows: readonly BalanceRow[], direction?: Direction): number =>
  rows
    .filter((row) => !direction || row.direction === direction)
    .reduce((total, { count }) => total + count, 0);

/** All passages on a subject, of whatever direction. */
function bySubject(rows: readonly BalanceRow[]): { subject: string; count: number }[] {
  return [...group(rows, ({ subject }) => subject)]
    .map(([subject, members]) => ({ subject, count: sum(members) }))
    .sort((a, b) => b.count - a.count);
}

/** As many subjects as a card has room for. */
const CARD_SUBJECTS = 6;

/** Rows of the subjects with the most passages, the first of them first. */
function ofTheMost(rows: readonly BalanceRow[]): BalanceRow[] {
  const subjects = bySubject(rows).slice(0, CARD_SUBJECTS);
  return subjects.flatMap(({ subject }) => rows.filter((row) => row.subject === subject));
}

/** The three subjects with the most passages of a direction, as a sentence. */
function mostOf(rows: readonly BalanceRow[], direction: Direction, words: string): string {
  const members = rows.filter((row) => row.direction === direction);
  const list = bySubject(members)
    .slice(0, 3)
    .map(({ subject, count }) => `${subject} (${count})`);
  return list.length > 0 ? `${words}: ${listed(list)}.` : '';
}

function groupsOf(rows: readonly BalanceRow[], isHeaded: boolean): DivergingGroup[] {
  return [...group(rows, (row) => (isHeaded ? row.group : ''))].map(([head, members]) => ({
    head,
    rows: [...group(members, ({ subject }) => subject)].map(([name, counts]): DivergingRow => ({
      name,
      counts,
    })),
  }));
}

/** Room that the axis keeps to the left and right at least, for the heads of the sides. */
const LEAST_REACH = { challenge: 9, support: 12 };

const reachOf = (rows: readonly BalanceRow[], direction: keyof typeof LEAST_REACH): number =>
  Math.max(
    LEAST_REACH[direction],
    ...rows.filter((row) => row.direction === direction).map(({ count }) => count),
  );

export default defineFigure({
  id: 'factor-balance',
  uses: ['factors', 'passages'],
  question: 'Where does the report put its emphasis?',
  topic: 'reasons',
  kind: 'bars',
  choices,
  onCard: {
    rows: ofTheMost,
    caption: (rows) =>
      `Passages by what they say of a factor, for the ${inWords(bySubject(ofTheMost(rows)).length)} factors with the most, of ${bySubject(rows).length}. They are not numbers of consortia.`,
  },
  columns: {
    id: {
      label: 'Bar',
      description: 'What is counted and the direction of its passages.',
      type: 'string',
      origin: 'coded',
    },
    subject: {
      label: 'Counted by',
      description: 'Factor of the codebook; level or sector in views that count by these.',
      type: 'string',
      origin: 'coded',
    },
    group: {
      label: 'Group',
      description: 'Group of the codebook that the factor belongs to.',
      type: 'string',
      origin: 'coded',
    },
    direction: {
      label: 'Direction',
      description:
        'Whether the passages say that it helps the work to last or keeps it from lasting, tell an outcome, or neither.',
      type: 'string',
      origin: 'coded',
      text: (value) => directions[value as Direction].label,
    },
    count: {
      label: 'Passages',
      description: 'Number of coded passages of the report; not a number of consortia.',
      type: 'integer',
      origin: 'computed',
    },
    passages: { ...passageColumns.passages, label: 'Which passages' },
  },

  rows(tables, view): BalanceRow[] {
    return balanceRows(tables, view);
  },

  about: {
    purpose:
      'Shows which factors the report dwells on, and whether it tells of them as help or as hindrance.',
    reading:
      'To the right, solid, passages on what helps; to the left, hatched, on what hinders; in two columns beside them outcomes and neutral passages. Each cut of a solid bar is one passage. Counted by sector, passages on all partners have a row of their own.',
    method:
      'Each statement of the report was coded once as a passage with one main factor and one direction. The codebook gives the definition of each code and its limits.',
    silent: [
      'It does not say how many consortia had a help or a hindrance.',
      'It does not measure importance: what is argued at length yields many passages.',
    ],
    canSay(rows) {
      const [first] = bySubject(rows);
      return `Of the ${sum(rows)} passages coded as context, support, funding, challenge or recommendation, more are on ${first?.subject.toLowerCase() ?? ''} (${first?.count ?? 0}) than on any other factor.`;
    },
    cannotSay: 'Coalition building matters most to whether the work lasts.',
  },

  title(rows) {
    const [first] = bySubject(rows);
    return first ? `${first.subject} takes up the most passages` : 'No passages';
  },

  caption() {
    return 'What the report says helps the work to last, or hinders it, as this edition coded it, factor by factor. A passage is counted for each thing said: these are not numbers of consortia, nor measures of importance, and what is argued at length yields many.';
  },

  notes(rows) {
    return [
      `Counted are the ${sum(rows)} passages coded as context, support, funding, challenge or recommendation; those on the program, the study and its results are left out. One person coded them, in one pass and a check of every row; how far another would agree is not known.`,
      'Neutral passages mostly say what should be done. Counted by sector, a passage on several sectors counts for each.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return 'No passage matches what was chosen.';
    const counts = ORDER.map((direction) => counted(sum(rows, direction), directions[direction]));
    return `${listed(counts)}, in ${bySubject(rows).length} rows.`;
  },

  describe(rows) {
    return [
      mostOf(rows, 'support', 'Of what helps, most passages are on'),
      mostOf(rows, 'challenge', 'Of what hinders, most are on'),
      'These count passages of the report, not consortia.',
    ]
      .filter(Boolean)
      .join(' ');
  },

  legend(rows) {
    return ORDER.map((direction) => ({
      glyph: directionGlyphs[direction],
      label: directions[direction].label,
      count: sum(rows, direction),
    })).filter(({ count }) => count > 0);
  },

  draw(rows, place) {
    return divergingBars(
      {
        groups: groupsOf(rows, !place.terse),
        reach: [reachOf(rows, 'challenge'), reachOf(rows, 'support')],
        heads: { support: 'helps', challenge: 'hinders', outcome: 'outcome', neutral: 'neutral' },
        empty: 'No passage matches these choices.',
      },
      place,
    );
  },
});
