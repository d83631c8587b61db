/** What the bars count: statements, grouped by factor, level or sector and then by direction. */
import type { FigurePassage, FigureTables } from '../../datasets/figure-tables.ts';
import { codes, directions, factorGroups, levels, sectors } from '../../words/vocabulary/index.ts';
import { filter, option, type View } from '../contract/choices.ts';
import { idsOf, itemsIn, rowsWith } from '../contract/rows.ts';

/** What a reader may change. */
export const choices = {
  by: option('Group by', { factor: 'Factor', level: 'Level', sector: 'Sector' }),
  level: filter('Level', levels),
  sector: filter('Sector', sectors),
};

type BalanceView = View<typeof choices>;
type Tables = Pick<FigureTables, 'factors' | 'passages'>;

/** What statements are grouped by: its id, its name, and its group in the codebook. */
interface Subject {
  readonly id: string;
  readonly label: string;
  readonly group: string;
}

/** Groups in the codebook that are not factors. */
const FRAMES: readonly string[] = ['frame', 'results'];

/** The codes of a statement under which it is counted. */
const codesOf: Readonly<Record<BalanceView['by'], (passage: FigurePassage) => readonly string[]>> = {
  factor: ({ factor }) => [factor],
  level: ({ level }) => [level],
  sector: ({ sector }) => itemsIn(sector),
};

/** The subjects by each of which statements can be grouped. */
const subjectsOf = (factors: FigureTables['factors']): Readonly<Record<BalanceView['by'], Subject[]>> => ({
  factor: factors.map((factor) => ({ ...factor, group: factorGroups[factor.group].label })),
  level: codes(levels).map((id) => ({ id, label: levels[id].label, group: '' })),
  sector: codes(sectors).map((id) => ({ id, label: sectors[id].label, group: '' })),
});

/** The bars of a subject, in the order of their directions: the statements of each on it. */
const barsOf = ({ id, label, group }: Subject, passages: readonly FigurePassage[]) =>
  codes(directions)
    .map((direction) => ({ direction, members: rowsWith(passages, { direction }) }))
    .filter(({ members }) => members.length > 0)
    .map(({ direction, members }) => ({
      id: `${id}.${direction}`,
      subject: label,
      group,
      direction,
      count: members.length,
      passages: idsOf(members).join(';'),
    }));

/** A bar. */
export type BalanceRow = ReturnType<typeof barsOf>[number];

/** The bars of a view, which count the statements classified under a factor. */
export function balanceRows(tables: Tables, { by, level, sector }: BalanceView): BalanceRow[] {
  const factors = tables.factors.filter(({ group }) => !FRAMES.includes(group));
  const known = new Set(idsOf(factors));
  const passages = rowsWith(tables.passages, { level })
    .filter(({ factor }) => known.has(factor))
    .filter((passage) => sector === null || codesOf.sector(passage).includes(sector));
  return subjectsOf(factors)[by].flatMap((subject) =>
    barsOf(
      subject,
      passages.filter((passage) => codesOf[by](passage).includes(subject.id)),
    ),
  );
}
