/** What the bars count: statements, grouped by factor, level or sector and then by direction. */
import type { FigureFactor, FigurePassage } from '../../datasets/figure-tables.ts';
import { codes, directions, factorGroups, levels, sectors } from '../../words/vocabulary/index.ts';
import { filter, option, type View } from '../contract/choices.ts';
import type { Tables } from '../contract/define.ts';
import { groupsBy, idsOf, listOf, lists, rowsWith } from '../contract/rows.ts';

/** What a reader may change. */
export const choices = {
  by: option('Group by', { factor: 'Factor', level: 'Level', sector: 'Sector' }),
  level: filter('Level', levels),
  sector: filter('Sector', sectors),
};

type BalanceView = View<typeof choices>;

/** What statements are grouped by: its id, its name, and its group in the codebook. */
interface Subject {
  readonly id: string;
  readonly label: string;
  readonly group: string;
}

/** Groups in the codebook that are not factors. */
const FRAMES: readonly string[] = ['frame', 'results'];

/** The subjects by each of which statements can be grouped. */
const subjectsOf = (factors: readonly FigureFactor[]): Readonly<Record<BalanceView['by'], Subject[]>> => ({
  factor: factors.map((factor) => ({ ...factor, group: factorGroups[factor.group].label })),
  level: codes(levels).map((id) => ({ id, label: levels[id].label, group: '' })),
  sector: codes(sectors).map((id) => ({ id, label: sectors[id].label, group: '' })),
});

/** The bars of a subject, in the order of their directions: the statements of each on it. */
const barsOf = ({ id, label, group }: Subject, passages: readonly FigurePassage[]) =>
  groupsBy(passages, 'direction', codes(directions)).map(([direction, members]) => ({
    id: `${id}.${direction}`,
    subject: label,
    group,
    direction,
    count: members.length,
    passages: listOf(members, 'id'),
  }));

/** A bar. */
export type BalanceRow = ReturnType<typeof barsOf>[number];

/** The bars of a view, which count the statements classified under a factor. */
export function balanceRows(tables: Tables<'factors' | 'passages'>, view: BalanceView): BalanceRow[] {
  const { by, level, sector } = view;
  const factors = tables.factors.filter(({ group }) => !FRAMES.includes(group));
  const known = idsOf(factors);
  const passages = rowsWith(tables.passages, { level }).filter(
    (passage) => known.includes(passage.factor) && lists(passage.sector, sector),
  );
  return subjectsOf(factors)[by].flatMap((subject) =>
    barsOf(
      subject,
      passages.filter((passage) => lists(passage[by], subject.id)),
    ),
  );
}
