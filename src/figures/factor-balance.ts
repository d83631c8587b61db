import { group, range, sum as total } from 'd3';
import { directionGlyphs } from '../charts/directions.ts';
import { diverging, type Diverging } from '../charts/diverging.ts';
import { listed } from '../lib/format.ts';
import { counted, directions, type Direction } from '../words/vocabulary/index.ts';
import { coded, integers, words } from './contract/columns.ts';
import { defineFigure } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import { balanceRows, choices, ORDER, type BalanceRow } from './factor-balance/rows.ts';

const sum = (rows: readonly BalanceRow[], direction?: Direction): number =>
  total(rows, (row) => (!direction || row.direction === direction ? row.count : 0));

/** All statements on a subject, whether it helps, hinders or neither. */
function bySubject(rows: readonly BalanceRow[]): { subject: string; count: number }[] {
  return [...group(rows, ({ subject }) => subject)]
    .map(([subject, members]) => ({ subject, count: sum(members) }))
    .sort((a, b) => b.count - a.count);
}

/** As many subjects as a card has room for. */
const CARD_SUBJECTS = 6;

/** Rows of the subjects with the most statements, largest first. */
function ofMost(rows: readonly BalanceRow[], count: number): BalanceRow[] {
  const subjects = bySubject(rows).slice(0, count);
  return subjects.flatMap(({ subject }) => rows.filter((row) => row.subject === subject));
}

const ofTheMost = (rows: readonly BalanceRow[]): BalanceRow[] => ofMost(rows, CARD_SUBJECTS);

/** Rows of ever fewer subjects. */
const fewer = (rows: readonly BalanceRow[]): BalanceRow[][] =>
  range(bySubject(rows).length - 1, CARD_SUBJECTS, -1).map((count) => ofMost(rows, count));

/** The three subjects with the most statements of a direction, as a sentence. */
function mostOf(rows: readonly BalanceRow[], direction: Direction, lead: string): string {
  const members = rows.filter((row) => row.direction === direction);
  const list = bySubject(members)
    .slice(0, 3)
    .map(({ subject, count }) => `${subject} (${count})`);
  return list.length > 0 ? `${lead}: ${listed(list)}.` : '';
}

/** Fewest statements on a subject for which a remark is made, and the most remarks. */
const REMARKS = { least: 6, most: 3 };

/** The subjects of which nearly all statements say that they hinder. */
function remarks(rows: readonly BalanceRow[]): Map<string, string> {
  const hindering = bySubject(rows)
    .map(({ subject, count }) => {
      const own = rows.filter((row) => row.subject === subject);
      return { subject, count, hinders: sum(own, 'challenge'), helps: sum(own, 'support') };
    })
    .filter(({ count, helps, hinders }) => count >= REMARKS.least && helps === 0 && hinders > 0.8 * count)
    .map(({ subject, count, hinders }): [string, string] => [
      subject,
      `${hinders === count ? 'all' : `${hinders} of`} ${count} are about what hinders`,
    ]);
  return new Map(hindering.slice(0, REMARKS.most));
}

function chartOf(rows: readonly BalanceRow[], isHeaded: boolean): Diverging {
  const groups = [...group(rows, (row) => (isHeaded ? row.group : ''))];
  return {
    form: 'bars',
    groups: groups.map(([head, members]) => ({
      head,
      rows: [...new Set(members.map(({ subject }) => subject))].map((name) => ({ id: name, name, ids: [] })),
    })),
    items: rows.map(({ id, subject, direction, count }) => ({ id, row: subject, direction, count })),
    beside: ['outcome', 'neutral'],
    reach: [9, 12],
    annotations: remarks(rows),
    empty: 'No statement matches these choices.',
  };
}

export default defineFigure({
  id: 'factor-balance',
  uses: ['factors', 'passages'],
  question: 'What does the report say most about?',
  topic: 'reasons',
  kind: 'bars',
  countsStatements: true,
  choices,
  onCard: {
    rows: ofTheMost,
    fewer,
    caption: (rows) =>
      `Bars count statements, as this edition classified them, not consortia. These are the ${bySubject(ofTheMost(rows)).length} factors with the most, of ${bySubject(rows).length}.`,
  },
  columns: {
    id: words(
      'Bar',
      'Factor, level or sector, and whether its statements say that it helps or hinders.',
      'coded',
    ),
    subject: words(
      'Factor, level or sector',
      'Factor in the codebook; a level or a sector where the chart is grouped by these.',
      'coded',
    ),
    group: words('Group', 'Group in the codebook that the factor belongs to.', 'coded'),
    direction: coded(
      'Helps or hinders',
      'Whether the statements say that it helps the work to last, hinders that, report an outcome, or none of these.',
      'coded',
      directions,
    ),
    count: integers(
      'Number of statements',
      'Number of statements, as this edition classified them; not a number of consortia.',
      'computed',
    ),
    passages: { ...passageColumns.passages, label: 'Which statements' },
  },

  rows(tables, view): BalanceRow[] {
    return balanceRows(tables, view);
  },

  detail: { rows: ofTheMost, alone: 'all', compact: true, key: 0 },

  about: {
    purpose:
      'Shows which factors the report says most about, and whether it describes them as helping or hindering.',
    reading:
      'Solid bars to the right count statements about what helps; hatched bars to the left count statements about what hinders. Two columns beside them count outcomes and neutral statements. Each segment of a solid bar is one statement. When the chart is grouped by sector, statements about all partners have their own row.',
    method:
      'We divided the report into statements and gave each one main factor and one direction: helps, hinders, outcome or neutral. The codebook defines each code.',
    limitations: [
      'It does not say how many consortia were helped or hindered by a factor.',
      'It does not measure importance. A point that the report argues at length counts many times.',
    ],
    canSay(rows) {
      const [first] = bySubject(rows);
      return `By this edition’s classification, ${first?.count ?? 0} of ${sum(rows)} statements in the report about what helps or hinders, or should be done, concern ${first?.subject.toLowerCase() ?? ''}, more than any other factor.`;
    },
    cannotSay: 'Coalition building matters most for whether the work lasts.',
  },

  title(rows) {
    const [first] = bySubject(rows);
    return first
      ? `By this edition’s classification, ${first.count} of ${sum(rows)} statements in the CCPT report concern ${first.subject.toLowerCase()}, more than any other factor`
      : 'No statements';
  },

  caption() {
    return 'Which factors does the report describe as helping the work to last, or as hindering it? Bars count statements, as this edition classified them. They do not count consortia or measure importance: a point that the report argues at length counts many times.';
  },

  notes(rows) {
    return [
      `The chart counts the ${sum(rows)} statements classified as context, support, funding, challenge or recommendation. It leaves out statements about the program, the study and its results. One person classified all statements once and then checked every one, so we do not know how far another person would agree.`,
      'Neutral statements include recommendations, definitions, possible benefits, and points that the report makes without saying that they helped or hindered. When the chart is grouped by sector, a statement about several sectors counts for each of them.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return 'No statement matches these choices.';
    const counts = ORDER.map((direction) => counted(sum(rows, direction), directions[direction]));
    return `${listed(counts)}, as this edition classified them, in ${bySubject(rows).length} rows.`;
  },

  describe(rows) {
    return [
      mostOf(rows, 'support', 'Among statements about what helps, most concern'),
      mostOf(rows, 'challenge', 'Among statements about what hinders, most concern'),
      'The numbers count statements, as this edition classified them, not consortia.',
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
    return diverging(chartOf(rows, !place.compact), place);
  },
});
