import { range } from 'd3';
import { directionGlyphs } from '../charts/directions.ts';
import { diverging, type Diverging } from '../charts/diverging.ts';
import { listed } from '../lib/format.ts';
import { codes, counted, directions, type Direction } from '../words/vocabulary/index.ts';
import { coded, computed, passageColumns } from './contract/columns.ts';
import { defineFigure } from './contract/define.ts';
import { legendOf, occurring } from './contract/legend.ts';
import { groupsBy, rowsWith, totalCount } from './contract/rows.ts';
import { balanceRows, choices, type BalanceRow } from './factor-balance/rows.ts';

const countOf = (rows: readonly BalanceRow[], direction: Direction): number =>
  totalCount(rowsWith(rows, { direction }));

/** The subjects with the count of all statements on each, whether it helps, hinders or neither; largest first. */
const bySubject = (rows: readonly BalanceRow[]) =>
  groupsBy(rows, 'subject')
    .map(([subject, members]) => ({ subject, members, count: totalCount(members) }))
    .sort((a, b) => b.count - a.count);

/** As many subjects as a card has room for. */
const CARD_SUBJECTS = 6;

/** Rows of the subjects with the most statements, largest first. */
const ofMost = (rows: readonly BalanceRow[], count = CARD_SUBJECTS): BalanceRow[] =>
  bySubject(rows)
    .slice(0, count)
    .flatMap(({ members }) => members);

/** Rows of ever fewer subjects. */
const fewer = (rows: readonly BalanceRow[]): BalanceRow[][] =>
  range(bySubject(rows).length - 1, CARD_SUBJECTS, -1).map((count) => ofMost(rows, count));

/** The three subjects with the most statements of a direction, as a sentence. */
function mostOf(rows: readonly BalanceRow[], direction: Direction, verb: string): string {
  const most = bySubject(rowsWith(rows, { direction })).slice(0, 3);
  const counts = most.map(({ subject, count }) => `${subject} (${count})`);
  return counts.length > 0 ? `Among statements about what ${verb}, most concern: ${listed(counts)}. ` : '';
}

/** Fewest statements on a subject for which a remark is made, and the most remarks. */
const REMARKS = { least: 6, most: 3 };

/** The subjects of which nearly all statements say that they hinder. */
const remarks = (rows: readonly BalanceRow[]): Map<string, string> =>
  new Map(
    bySubject(rows)
      .map((one) => ({ ...one, hinders: countOf(one.members, 'challenge') }))
      .filter(({ count, hinders }) => count >= REMARKS.least && hinders > 0.8 * count)
      .filter(({ members }) => countOf(members, 'support') === 0)
      .slice(0, REMARKS.most)
      .map(({ subject, count, hinders }) => {
        const nearly = hinders === count ? 'all' : `${hinders} of`;
        return [subject, `${nearly} ${count} are about what hinders`];
      }),
  );

const chartOf = (rows: readonly BalanceRow[], isHeaded: boolean): Diverging => ({
  form: 'bars',
  groups: (isHeaded ? groupsBy(rows, 'group') : [['', rows] as const]).map(([head, members]) => ({
    head,
    rows: groupsBy(members, 'subject').map(([name, items]) => ({
      id: name,
      name,
      ids: [],
      items,
      annotation: remarks(rows).get(name),
    })),
  })),
  beside: ['outcome', 'neutral'],
  reach: { challenge: 9, support: 12 },
  empty: 'No statement matches these choices.',
});

export default defineFigure({
  id: 'factor-balance',
  uses: ['factors', 'passages'],
  question: 'What does the report say most about?',
  topic: 'reasons',
  kind: 'bars',
  countsStatements: true,
  choices,
  columns: {
    id: coded.words(
      'Bar',
      'Factor, level or sector, and whether its statements say that it helps or hinders.',
    ),
    subject: coded.words(
      'Factor, level or sector',
      'Factor in the codebook; a level or a sector where the chart is grouped by these.',
    ),
    group: coded.words('Group', 'Group in the codebook that the factor belongs to.', {
      empty: ['not-applicable'],
    }),
    direction: coded.code(
      'Helps or hinders',
      'Whether the statements say that it helps the work to last, hinders that, report an outcome, or none of these.',
      directions,
    ),
    count: computed.integer(
      'Number of statements',
      'Number of statements, as this edition classified them; not a number of consortia.',
    ),
    passages: { ...passageColumns.passages, label: 'Which statements' },
  },

  rows: balanceRows,
  onCard: {
    rows: (rows) => ofMost(rows),
    fewer,
    caption: (rows) =>
      `Bars count statements, as this edition classified them, not consortia. These are the ${bySubject(ofMost(rows)).length} factors with the most, of ${bySubject(rows).length}.`,
  },
  detail: { rows: (rows) => ofMost(rows), alone: 'all', compact: true, key: 0 },

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
      return `By this edition’s classification, ${first?.count ?? 0} of ${totalCount(rows)} statements in the report about what helps or hinders, or should be done, concern ${first?.subject.toLowerCase() ?? ''}, more than any other factor.`;
    },
    cannotSay: 'Coalition building matters most for whether the work lasts.',
  },

  title(rows) {
    const [first] = bySubject(rows);
    return first
      ? `By this edition’s classification, ${first.count} of ${totalCount(rows)} statements in the CCPT report concern ${first.subject.toLowerCase()}, more than any other factor`
      : 'No statements';
  },
  caption: () =>
    'Which factors does the report describe as helping the work to last, or as hindering it? Bars count statements, as this edition classified them. They do not count consortia or measure importance: a point that the report argues at length counts many times.',
  notes: (rows) => [
    `The chart counts the ${totalCount(rows)} statements classified as context, support, funding, challenge or recommendation. It leaves out statements about the program, the study and its results. One person classified all statements once and then checked every one, so we do not know how far another person would agree.`,
    'Neutral statements include recommendations, definitions, possible benefits, and points that the report makes without saying that they helped or hindered. When the chart is grouped by sector, a statement about several sectors counts for each of them.',
  ],
  alt(rows) {
    if (rows.length === 0) return 'No statement matches these choices.';
    const counts = codes(directions).map((direction) =>
      counted(countOf(rows, direction), directions[direction]),
    );
    return `${listed(counts)}, as this edition classified them, in ${bySubject(rows).length} rows.`;
  },
  describe: (rows) =>
    `${mostOf(rows, 'support', 'helps')}${mostOf(rows, 'challenge', 'hinders')}The numbers count statements, as this edition classified them, not consortia.`,

  legend: (rows) => occurring(legendOf(directions, directionGlyphs, (direction) => countOf(rows, direction))),
  draw: (rows, place) => diverging(chartOf(rows, !place.compact), place),
});
