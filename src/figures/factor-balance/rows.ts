/** What the bars count: statements, grouped by factor, level or sector and then by direction. */
import { group, sort } from 'd3';
import type { FigureFactor, FigurePassage, FigureTables } from '../../datasets/figure-tables.ts';
import {
  codes,
  directions,
  factorGroups,
  levels,
  sectors,
  type Label,
} from '../../words/vocabulary/index.ts';
import { filter, option, type View } from '../contract/choices.ts';
import { matches } from '../contract/consortium-columns.ts';

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

/** Order in which a row's counts are listed and drawn. */
export const ORDER = codes(directions);

/** The codes of a statement under which it is counted. */
const codesOf: Readonly<Record<BalanceView['by'], (passage: FigurePassage) => readonly string[]>> = {
  factor: ({ factor }) => [factor],
  level: ({ level }) => [level],
  sector: ({ sector }) => sector.split(';'),
};

const realFactors = ({ factors }: Tables): FigureFactor[] =>
  factors.filter(({ group: code }) => !FRAMES.includes(code));

/** The statements classified under a factor that match what a reader chose. */
function chosen(tables: Tables, { level, sector }: BalanceView): FigurePassage[] {
  const kept = new Set(realFactors(tables).map(({ id }) => id));
  return tables.passages
    .filter((passage) => kept.has(passage.factor))
    .filter((passage) => matches(level, passage.level))
    .filter((passage) => sector === null || codesOf.sector(passage).includes(sector));
}

function subjects(tables: Tables, by: BalanceView['by']): Subject[] {
  if (by === 'factor')
    return realFactors(tables).map((factor) => ({ ...factor, group: factorGroups[factor.group].label }));
  const vocabulary: Readonly<Record<string, Label>> = by === 'level' ? levels : sectors;
  return codes(vocabulary).map((id) => ({ id, label: vocabulary[id]?.label ?? id, group: '' }));
}

/** The bars of a subject, in the order of their directions: the statements of each on it. */
function rowsOf({ id, label, group: head }: Subject, passages: readonly FigurePassage[]) {
  const byDirection = sort(
    group(passages, ({ direction }) => direction),
    ([direction]) => ORDER.indexOf(direction),
  );
  return byDirection.map(([direction, members]) => ({
    id: `${id}.${direction}`,
    subject: label,
    group: head,
    direction,
    count: members.length,
    passages: members.map((passage) => passage.id).join(';'),
  }));
}

/** A bar. */
export type BalanceRow = ReturnType<typeof rowsOf>[number];

/** The bars of a view. */
export function balanceRows(tables: Tables, view: BalanceView): BalanceRow[] {
  const passages = chosen(tables, view);
  return subjects(tables, view.by).flatMap((subject) =>
    rowsOf(
      subject,
      passages.filter((passage) => codesOf[view.by](passage).includes(subject.id)),
    ),
  );
}
