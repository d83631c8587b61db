import { agencyLegend } from '../charts/agency-legend.ts';
import { raisedRow, type Raised, type RaisedGroup } from '../charts/raised-row.ts';
import { shapePath } from '../charts/shapes.ts';
import type { Consortium } from '../datasets/consortia.ts';
import type { FigurePassage } from '../datasets/figure-tables.ts';
import { inWords, listed } from '../lib/format.ts';
import { shortName } from '../lib/names.ts';
import { codes, counted, tiers } from '../words/vocabulary.ts';
import { option, type View } from './contract/choices.ts';
import { consortiumColumns, labelIn } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';

type NamedRow = Row &
  Pick<Consortium, 'id' | 'agent' | 'tier' | 'agency_type'> & {
    readonly named: number;
    readonly meant: number;
    readonly passages: string;
    readonly passages_meant: string;
  };

const choices = {
  count: option('Count passages that', {
    named: 'Name the agent or its consortium',
    meant: 'Name it, or may mean it without a name',
  }),
};

type NamedView = View<typeof choices>;

const fields = { named: 'consortia', meant: 'consortia_inferred' } as const;

/**
 * Ids of the passages that speak of a consortium, by name or, as this edition reads them, without one. The appendix
 * lists every consortium: to stand in it is not to be spoken of.
 */
function speakingOf(id: string, passages: readonly FigurePassage[], how: keyof typeof fields): string[] {
  return passages
    .filter(({ section }) => section !== 'appendix')
    .filter((passage) => passage[fields[how]]?.split(';').includes(id))
    .map((passage) => passage.id);
}

function item(row: NamedRow, view: NamedView): Raised {
  const { id, agent, agency_type, named } = row;
  const meant = view.count === 'meant' ? row.meant : 0;
  const counts = [named, meant].filter((count) => count > 0);
  return {
    id,
    label: `${shortName(agent)}, ${counts.join(' + ')}`,
    shape: agency_type,
    counted: named,
    doubtful: meant,
  };
}

const namedIn = (rows: readonly NamedRow[]): NamedRow[] => rows.filter(({ named }) => named > 0);
const mostNamed = (rows: readonly NamedRow[]): NamedRow[] =>
  namedIn(rows).toSorted((a, b) => b.named - a.named);
/** The three that most passages name. */
const often = (rows: readonly NamedRow[]): NamedRow[] => mostNamed(rows).slice(0, 3);

/** Passages that name any of some consortia, each once. */
const passagesOf = (rows: readonly NamedRow[]): number =>
  new Set(rows.flatMap(({ passages }) => passages.split(';').filter(Boolean))).size;

const withCounts = (rows: readonly NamedRow[]): string =>
  listed(rows.map(({ agent, named }) => `${shortName(agent)} (${named})`));

function groupsOf(rows: readonly NamedRow[], view: NamedView, labeled: readonly NamedRow[]): RaisedGroup[] {
  const marked = (row: NamedRow): Raised =>
    labeled.includes(row) ? item(row, view) : { ...item(row, view), label: '' };
  return codes(tiers).map((tier) => {
    const members = rows.filter((row) => row.tier === tier);
    return {
      head: counted(members.length, tiers[tier]),
      note: `${namedIn(members).length} named`,
      items: members.map(marked),
    };
  });
}

export default defineFigure({
  id: 'who-is-named',
  uses: ['consortia', 'passages'],
  question: 'How far do the examples stand for all thirty-nine?',
  topic: 'study',
  kind: 'dots',
  choices,
  columns: {
    id: consortiumColumns.id,
    agent: consortiumColumns.agent,
    tier: {
      label: 'Size',
      description: 'Size of the award, by the ranges in the report’s introduction.',
      type: 'string',
      origin: 'computed',
      text: labelIn(tiers),
    },
    agency_type: consortiumColumns.agency_type,
    named: {
      label: 'Named in',
      description: 'Number of coded passages outside the appendix that name the agent or its consortium.',
      type: 'integer',
      origin: 'coded',
    },
    meant: {
      label: 'May be meant in',
      description: 'Number of coded passages that may mean it without a name, as this edition reads them.',
      type: 'integer',
      origin: 'coded',
    },
    passages: {
      label: 'Passages that name it',
      description: 'IDs of these passages, separated by semicolons.',
      type: 'string',
      origin: 'coded',
      refersTo: 'passages',
    },
    passages_meant: {
      label: 'Passages that may mean it',
      description: 'IDs of these passages, separated by semicolons.',
      type: 'string',
      origin: 'coded',
      refersTo: 'passages',
    },
  },

  rows({ consortia, passages: all }): NamedRow[] {
    return consortia.map(({ id, agent, tier, agency_type }) => {
      const [naming, meaning] = (['named', 'meant'] as const).map((how) => speakingOf(id, all, how));
      return {
        id,
        agent,
        tier,
        agency_type,
        named: naming?.length ?? 0,
        meant: meaning?.length ?? 0,
        passages: naming?.join(';') ?? '',
        passages_meant: meaning?.join(';') ?? '',
      };
    });
  },

  about: {
    purpose:
      'Shows whose experience the report tells by name, and how many of the thirty-nine it never names.',
    reading:
      'The thirty-nine stand in the order of the appendix, from the smallest award to the largest, in three rows that run down. A mark stands out of its row by one step for each passage that names the agent or its consortium; those that the text never names stay in the row. Open marks, when chosen, add the passages that may mean an agent without naming it.',
    method:
      'Counted are the coded passages outside the appendix. A passage that names several counts for each. Where a passage names a place or a college but no agent, the reading that it means one is this edition’s.',
    silent: [
      'It does not say who did well: to be named is not a sign of success, nor silence of failure.',
      'It does not show how far unnamed consortia lie behind the general findings, which rest on reports of all.',
    ],
    canSay(rows) {
      const [most] = mostNamed(rows);
      return `Outside its appendix the report names ${inWords(namedIn(rows).length)} of the ${inWords(rows.length)} fiscal agents or their consortia, ${shortName(most?.agent ?? '')} in more passages than any other.`;
    },
    cannotSay: 'The consortia that the report names are the ones that succeeded.',
  },

  title(rows) {
    return `The text names ${inWords(namedIn(rows).length)} of the ${inWords(rows.length)}, and ${inWords(often(rows).length)} of them most often`;
  },

  caption() {
    return 'One mark is one fiscal agent, in the order of the appendix, and stands out of the row by the number of passages that name it or its consortium. Passages are counted, not merits: to be named is no sign of success.';
  },

  notes(rows) {
    return [
      `${passagesOf(rows)} passages name at least one consortium; ${passagesOf(often(rows))} of them name one of the ${inWords(often(rows).length)} named most often, ${withCounts(often(rows))}. A passage that names several counts for each.`,
      'The text speaks of Long Beach without saying which of the two agents there is meant, so neither counts as named.',
    ];
  },

  alt(rows) {
    return `${namedIn(rows).length} of ${rows.length} fiscal agents are named; most often ${withCounts(often(rows))}.`;
  },

  describe(rows) {
    const unnamed = rows.length - namedIn(rows).length;
    return [
      `The text outside the appendix names ${namedIn(rows).length} of ${rows.length} fiscal agents: ${withCounts(mostNamed(rows))}, each with its number of passages.`,
      `The other ${unnamed} are named in the appendix alone.`,
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
        ? [{ glyph: [open], label: 'May be meant, without a name', count: meant }]
        : []),
    ];
  },

  draw(rows, { view, ...place }) {
    return raisedRow(groupsOf(rows, view, place.terse ? often(rows) : rows), place);
  },
});
