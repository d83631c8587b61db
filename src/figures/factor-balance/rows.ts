/** What the bars count: statements, grouped by factor, level or sector and then by direction. */
import { group, sort } from 'd3';
import type { FigureFactor, FigurePassage, FigureTables } from '../../datasets/figure-tables.ts';
import {
  codes,
  directions,
  factorGroups,
  levels,
  sectors,
  type Direction,
  type Label,
} from '../../words/vocabulary/index.ts';
import { filter, option, type View } from '../contract/choices.ts';
import type { Row } from '../contract/define.ts';

/** A bar: the statements of one direction on one subject. */
export type BalanceRow = Row & {
  readonly subject: string;
  readonly group: string;
  readonly direction: Direction;
  readonly count: number;
  readonly passages: string;
};

/** What a reader may change. */
export const choices = {
  by: option('Group by', { factor: 'Factor', level: 'Level', sector: 'Sector' }),
  level: filter('Level', levels),
  sector: filter('Sector', sectors),
};

type BalanceView = View<typeof choices>;
type Tables = Pick<FigureTables, 'factors' | 'passages'>;

/** What statements are grouped by: its id, its name, its group in the codebook, and the statements that belong to it. */
interface Subject {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly passages: readonly FigurePassage[];
}

/** Groups in the codebook that are not factors. */
const FRAMES: readonly string[] = ['frame', 'results'];

/** Order in which a row's counts are listed and drawn. */
export const ORDER = codes(directions);

const sectorsOf = ({ sector }: FigurePassage): string[] => sector.split(';');

/** The statements classified under a factor that match what a reader chose. */
function chosen({ factors, passages }: Tables, { level, sector }: BalanceView): FigurePassage[] {
  const kept = new Set(factors.filter(({ group }) => !FRAMES.includes(group)).map(({ id }) => id));
  return passages
    .filter((passage) => kept.has(passage.factor))
    .filter((passage) => level === null || passage.level === level)
    .filter((passage) => sector === null || sectorsOf(passage).includes(sector));
}

function byFactor(factors: readonly FigureFactor[], passages: readonly FigurePassage[]): Subject[] {
  const inFactor = group(passages, ({ factor }) => factor);
  return factors
    .filter((factor) => inFactor.has(factor.id))
    .map(({ id, label, group: code }) => ({
      id,
      label,
      group: factorGroups[code].label,
      passages: inFactor.get(id) ?? [],
    }));
}

function byCode(
  vocabulary: Readonly<Record<string, Label>>,
  codesOf: (passage: FigurePassage) => readonly string[],
  passages: readonly FigurePassage[],
): Subject[] {
  return codes(vocabulary).map((code) => ({
    id: code,
    label: vocabulary[code]?.label ?? code,
    group: '',
    passages: passages.filter((passage) => codesOf(passage).includes(code)),
  }));
}

function subjects(tables: Tables, view: BalanceView): Subject[] {
  const passages = chosen(tables, view);
  if (view.by === 'level') return byCode(levels, ({ level }) => [level], passages);
  if (view.by === 'sector') return byCode(sectors, sectorsOf, passages);
  return byFactor(tables.factors, passages);
}

/** The bars of a subject, in the order of their directions. */
function rowsOf({ id, label, group: head, passages }: Subject): BalanceRow[] {
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

/** The bars of a view. */
export const balanceRows = (tables: Tables, view: BalanceView): BalanceRow[] =>
  subjects(tables, view).flatMap(rowsOf);
