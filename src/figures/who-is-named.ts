import { range } from 'd3';
import { agencyLegend } from '../charts/agency-legend.ts';
import { barChart, type Bar } from '../charts/bar-chart.ts';
import { NARROW } from '../charts/context.ts';
import { axisOf, type Axis } from '../charts/kit/axis.ts';
import { shapePath } from '../charts/shapes.ts';
import { listed } from '../lib/format.ts';
import { shortName } from '../lib/names.ts';
import type { Tier } from '../words/vocabulary/index.ts';
import { option, type View } from './contract/choices.ts';
import { coded, consortiumColumns } from './contract/columns.ts';
import { consortiumGroups } from './contract/consortium-groups.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { inColumns, itemsIn, listOf, lists, rowsWith } from './contract/rows.ts';

const choices = {
  count: option('Count statements that', {
    named: 'Name the grantee or its consortium',
    meant: 'Name it, or may refer to it without a name',
  }),
};

const { id, agent, tier, agency_type } = consortiumColumns;
const theseStatements = 'IDs of these statements, separated by semicolons.';
const columns = {
  id,
  agent,
  tier,
  agency_type,
  named: coded.integer(
    'Named in',
    'Number of statements outside the appendix that name the grantee or its consortium.',
  ),
  meant: coded.integer(
    'May be referred to in',
    'Number of statements that may refer to it without a name, as this edition reads them.',
  ),
  passages: coded.statements('Statements that name it', theseStatements, { empty: ['zero'] }),
  passages_meant: coded.statements('Statements that may refer to it', theseStatements, { empty: ['zero'] }),
};

/**
 * The consortia, each with the statements about it, by name or, as this edition reads them, without one. The appendix
 * lists every consortium: being listed there does not count.
 */
function rowsOf({ consortia, passages }: Tables<'consortia' | 'passages'>) {
  const inText = passages.filter(({ section }) => section !== 'appendix');
  const rows = consortia.map((one) => {
    const naming = inText.filter((passage) => lists(passage.consortia, one.id));
    const meaning = inText.filter((passage) => lists(passage.consortia_inferred, one.id));
    return {
      ...one,
      named: naming.length,
      meant: meaning.length,
      passages: listOf(naming, 'id'),
      passages_meant: listOf(meaning, 'id'),
    };
  });
  return inColumns(columns, rows);
}

type NamedRow = ReturnType<typeof rowsOf>[number];

/** A name stands only beside a grantee that has been counted. */
function bar(row: NamedRow, { count }: View<typeof choices>): Bar {
  const doubtful = count === 'meant' ? row.meant : 0;
  const counts = [row.named, doubtful].filter((number) => number > 0);
  const amount = counts.length > 0 ? `${shortName(row.agent)}, ${counts.join(' + ')}` : '';
  return { id: row.id, name: '', shape: row.agency_type, value: row.named, doubtful, amount };
}

const namedIn = (rows: readonly NamedRow[]): NamedRow[] => rows.filter(({ named }) => named > 0);
const mostNamed = (rows: readonly NamedRow[]): NamedRow[] =>
  namedIn(rows).toSorted((a, b) => b.named - a.named);
/** The three that most statements name. */
const often = (rows: readonly NamedRow[]): NamedRow[] => mostNamed(rows).slice(0, 3);

/** Number of statements that name any of some consortia, each counted once. */
const statementsOn = (rows: readonly NamedRow[]): number =>
  new Set(rows.flatMap(({ passages }) => itemsIn(passages))).size;

const withCounts = (rows: readonly NamedRow[]): string =>
  listed(rows.map(({ agent, named }) => `${shortName(agent)} (${named})`));

/** From none to the most, every fifth statement named. */
function axisFor(rows: readonly NamedRow[], width: number): Axis {
  const most = Math.max(...rows.map(({ named, meant }) => named + meant));
  const unit = width < NARROW ? '' : ' statements';
  return axisOf('linear', [0, most], range(0, most, 5), (value, isLast) => `${value}${isLast ? unit : ''}`);
}

/** Sentences among the smallest and the largest awards, beside rows where no mark is, by the ids of these. */
function annotationsOn(rows: readonly NamedRow[], few = often(rows)): ReadonlyMap<string, string> {
  const among = (size: Tier): string => {
    const unnamed = rowsWith(rows, { tier: size, named: 0, meant: 0 });
    return unnamed[Math.floor(unnamed.length / 2)]?.id ?? '';
  };
  const small = rowsWith(rows, { tier: 'low' });
  const unnamed = `${rowsWith(small, { named: 0 }).length} of these ${small.length} are named only in the appendix`;
  const most = `${statementsOn(few)} of the ${statementsOn(rows)} statements name one of the ${few.length} that are named most often`;
  return new Map([
    [among('low'), unnamed],
    [among('top'), most],
  ]);
}

export default defineFigure({
  id: 'who-is-named',
  uses: ['consortia', 'passages'],
  question: 'Which consortia does the report use as examples?',
  topic: 'study',
  kind: 'dots',
  countsStatements: true,
  choices,
  columns,

  rows: rowsOf,
  onCard: { rows: mostNamed },
  detail: { rows: (rows) => rows.filter(({ tier }) => tier === 'top'), alone: 'all', key: 0 },

  about: {
    purpose:
      'Shows which consortia the report discusses by name, and how many it never names outside its appendix.',
    reading:
      'The grantees appear in the order of the appendix, from the smallest award to the largest, in three groups by size. Each statement that names the grantee or its consortium moves its point one step from the line; points for grantees that the text never names stay on the line. If you choose “Name it, or may refer to it without a name,” open points add the statements that may refer to a grantee without naming it.',
    method:
      'We counted the statements outside the appendix. A statement that names several grantees counts for each. Where a statement names a place or a college but no grantee, it is our reading that it refers to one.',
    limitations: [
      'It does not say who did well. Being named does not mean that a consortium did well, and not being named does not mean that it failed.',
      'It does not show how much the report’s general findings rest on consortia that it does not name. The researchers read the reports of all of them.',
    ],
    canSay(rows) {
      const [most] = mostNamed(rows);
      return `Outside its appendix, the report names ${namedIn(rows).length} of the ${rows.length} grantees or their consortia; by this edition’s classification, more statements name ${most?.agent ?? ''} than any other.`;
    },
    cannotSay: 'The consortia that the report names are the ones that succeeded.',
  },

  title: (rows) =>
    `Outside its appendix, the CCPT report names only ${namedIn(rows).length} of the ${rows.length} Round One grantees or their consortia`,
  caption: () =>
    'Each point is one grantee, in the order of the appendix. The farther a point is from the line, the more statements name the grantee or its consortium, as this edition classified them. Being named does not mean that a consortium did well.',
  notes: (rows) => [
    `${statementsOn(rows)} statements name at least one consortium; ${statementsOn(often(rows))} of them name one of the ${often(rows).length} named most often: ${withCounts(often(rows))}. A statement that names several counts for each.`,
    'The text mentions Long Beach without saying which of the two grantees there it means, so neither counts as named.',
  ],
  alt: (rows) =>
    `${namedIn(rows).length} of ${rows.length} grantees are named. Most often named, by statements as this edition classified them: ${withCounts(often(rows))}.`,
  describe(rows) {
    const sizes = consortiumGroups(rows, 'tier').map(({ head, members }) => {
      const named = namedIn(members).length;
      return `Of ${head}, ${named} ${named === 1 ? 'is' : 'are'} named.`;
    });
    return [
      `Outside the appendix, the report names ${namedIn(rows).length} of ${rows.length} grantees, here with the number of statements: ${withCounts(mostNamed(rows))}.`,
      `The other ${rows.length - namedIn(rows).length} are named only in the appendix.`,
      ...sizes,
    ].join(' ');
  },

  legend(rows, view) {
    const count = rows.filter(({ meant }) => meant > 0).length;
    const open = { d: shapePath('school-district', 5), fill: 'ground', stroke: 'ink', width: 1.6 } as const;
    const meant = { glyph: [open], label: 'May be referred to without a name', count };
    return [...agencyLegend(rows), ...(view.count === 'meant' ? [meant] : [])];
  },
  draw(rows, { view, ...place }) {
    const annotations = annotationsOn(rows);
    const bars = (members: readonly NamedRow[]): Bar[] =>
      members.map((row) => ({ ...bar(row, view), annotation: annotations.get(row.id) }));
    const sizes = consortiumGroups(rows, 'tier').map(({ head, members }) => ({
      head,
      note: `${namedIn(members).length} named`,
      rows: bars(members),
    }));
    const groups = place.compact ? [{ head: '', rows: bars(rows) }] : sizes;
    return barChart({ groups, axis: axisFor(rows, place.width), empty: 'No grantees.' }, place);
  },
});
