import { group, range } from 'd3';
import { agencyLegend } from '../charts/agency-legend.ts';
import { barChart, type Bar } from '../charts/bar-chart.ts';
import { NARROW } from '../charts/context.ts';
import type { Annotation } from '../charts/kit/annotation.ts';
import { linearAxis, type Axis } from '../charts/kit/axis.ts';
import type { RowGroup } from '../charts/kit/row-heads.ts';
import { shapePath } from '../charts/shapes.ts';
import type { Consortium } from '../datasets/consortia.ts';
import type { FigurePassage } from '../datasets/figure-tables.ts';
import { listed } from '../lib/format.ts';
import { shortName } from '../lib/names.ts';
import { codes, counted, tiers, type Tier } from '../words/vocabulary/index.ts';
import { option, type View } from './contract/choices.ts';
import { integers } from './contract/columns.ts';
import { consortiumColumns } from './contract/consortium-columns.ts';
import { defineFigure } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';

const choices = {
  count: option('Count statements that', {
    named: 'Name the grantee or its consortium',
    meant: 'Name it, or may refer to it without a name',
  }),
};

type NamedView = View<typeof choices>;

/**
 * Ids of the statements about a consortium, by name or, as this edition reads them, without one. The appendix lists
 * every consortium: being listed there does not count.
 */
const speakingOf = (
  one: Consortium,
  passages: readonly FigurePassage[],
  field: 'consortia' | 'consortia_inferred',
): string[] =>
  passages
    .filter((passage) => passage.section !== 'appendix' && passage[field]?.split(';').includes(one.id))
    .map((passage) => passage.id);

function rowOf(one: Consortium, all: readonly FigurePassage[]) {
  const [naming, meaning] = [speakingOf(one, all, 'consortia'), speakingOf(one, all, 'consortia_inferred')];
  return {
    id: one.id,
    agent: one.agent,
    tier: one.tier,
    agency_type: one.agency_type,
    named: naming.length,
    meant: meaning.length,
    passages: naming.join(';'),
    passages_meant: meaning.join(';'),
  };
}

type NamedRow = ReturnType<typeof rowOf>;

/** A name stands only beside a grantee that has been counted. */
function bar(row: NamedRow, view: NamedView): Bar {
  const { id, agent, agency_type: shape, named } = row;
  const doubtful = view.count === 'meant' ? row.meant : 0;
  const counts = [named, doubtful].filter((count) => count > 0);
  const amount = counts.length > 0 ? `${shortName(agent)}, ${counts.join(' + ')}` : '';
  return { id, name: '', shape, value: named, doubtful, amount };
}

const namedIn = (rows: readonly NamedRow[]): NamedRow[] => rows.filter(({ named }) => named > 0);
const mostNamed = (rows: readonly NamedRow[]): NamedRow[] =>
  namedIn(rows).toSorted((a, b) => b.named - a.named);
/** The three that most statements name. */
const often = (rows: readonly NamedRow[]): NamedRow[] => mostNamed(rows).slice(0, 3);

/** Number of statements that name any of some consortia, each counted once. */
const passagesOf = (rows: readonly NamedRow[]): number =>
  new Set(rows.flatMap(({ passages }) => passages.split(';').filter(Boolean))).size;

const withCounts = (rows: readonly NamedRow[]): string =>
  listed(rows.map(({ agent, named }) => `${shortName(agent)} (${named})`));

function groupsOf(rows: readonly NamedRow[], view: NamedView): RowGroup<Bar>[] {
  return [...group(rows, ({ tier }) => tier)].map(([tier, among]) => ({
    head: counted(among.length, tiers[tier]),
    note: `${namedIn(among).length} named`,
    rows: among.map((row) => bar(row, view)),
  }));
}

/** From none to the most, every fifth statement named. */
function axisFor(rows: readonly NamedRow[], width: number): Axis {
  const most = Math.max(...rows.map(({ named, meant }) => named + meant));
  const unit = width < NARROW ? '' : ' statements';
  return linearAxis([0, most], range(0, most, 5), (value, isLast) => `${value}${isLast ? unit : ''}`);
}

/** Sentences among the smallest and the largest awards, where no mark is. */
function annotationsOn(rows: readonly NamedRow[], few = often(rows)): Annotation[] {
  const unnamedOf = (size: Tier): NamedRow[] =>
    rows.filter(({ tier: own, named, meant }) => own === size && named + meant === 0);
  const beside = (some: readonly NamedRow[], text: string): Annotation[] =>
    some.slice(some.length / 2, some.length / 2 + 1).map((row) => ({ id: row.id, text }));
  const small = rows.filter((row) => row.tier === 'low');
  const unnamed = small.length - namedIn(small).length;
  return [
    ...beside(unnamedOf('low'), `${unnamed} of these ${small.length} are named only in the appendix`),
    ...beside(
      unnamedOf('top'),
      `${passagesOf(few)} of the ${passagesOf(rows)} statements name one of the ${few.length} that are named most often`,
    ),
  ];
}

const { id, agent, tier, agency_type } = consortiumColumns;
const ids = { ...passageColumns.passages, description: 'IDs of these statements, separated by semicolons.' };

export default defineFigure({
  id: 'who-is-named',
  uses: ['consortia', 'passages'],
  question: 'Which consortia does the report use as examples?',
  topic: 'study',
  kind: 'dots',
  countsStatements: true,
  choices,
  onCard: { rows: mostNamed },
  columns: {
    id,
    agent,
    tier,
    agency_type,
    named: integers(
      'Named in',
      'Number of statements outside the appendix that name the grantee or its consortium.',
      'coded',
    ),
    meant: integers(
      'May be referred to in',
      'Number of statements that may refer to it without a name, as this edition reads them.',
      'coded',
    ),
    passages: { ...ids, label: 'Statements that name it' },
    passages_meant: { ...ids, label: 'Statements that may refer to it' },
  },

  rows({ consortia, passages: all }) {
    return consortia.map((one) => rowOf(one, all));
  },

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

  title(rows) {
    return `Outside its appendix, the CCPT report names only ${namedIn(rows).length} of the ${rows.length} Round One grantees or their consortia`;
  },

  caption() {
    return 'Each point is one grantee, in the order of the appendix. The farther a point is from the line, the more statements name the grantee or its consortium, as this edition classified them. Being named does not mean that a consortium did well.';
  },

  notes(rows) {
    return [
      `${passagesOf(rows)} statements name at least one consortium; ${passagesOf(often(rows))} of them name one of the ${often(rows).length} named most often: ${withCounts(often(rows))}. A statement that names several counts for each.`,
      'The text mentions Long Beach without saying which of the two grantees there it means, so neither counts as named.',
    ];
  },

  alt(rows) {
    return `${namedIn(rows).length} of ${rows.length} grantees are named. Most often named, by statements as this edition classified them: ${withCounts(often(rows))}.`;
  },

  describe(rows) {
    const unnamed = rows.length - namedIn(rows).length;
    return [
      `Outside the appendix, the report names ${namedIn(rows).length} of ${rows.length} grantees, here with the number of statements: ${withCounts(mostNamed(rows))}.`,
      `The other ${unnamed} are named only in the appendix.`,
      ...codes(tiers).map((tier) => {
        const members = rows.filter((row) => row.tier === tier);
        const named = namedIn(members).length;
        return `Of ${counted(members.length, tiers[tier])}, ${named} ${named === 1 ? 'is' : 'are'} named.`;
      }),
    ].join(' ');
  },

  legend(rows, view) {
    const meant = rows.filter((row) => row.meant > 0).length;
    const open = { d: shapePath('school-district', 5), fill: 'ground', stroke: 'ink', width: 1.6 } as const;
    return [
      ...agencyLegend(rows),
      ...(view.count === 'meant'
        ? [{ glyph: [open], label: 'May be referred to without a name', count: meant }]
        : []),
    ];
  },

  draw(rows, { view, ...place }) {
    const groups = place.compact
      ? [{ head: '', rows: rows.map((row) => bar(row, view)) }]
      : groupsOf(rows, view);
    const axis = axisFor(rows, place.width);
    return barChart({ groups, axis, annotations: annotationsOn(rows), empty: 'No grantees.' }, place);
  },
});
