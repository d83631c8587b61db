import type { FigureTables } from '../../datasets/figure-tables.ts';
import type { Broker } from '../../datasets/schemas/brokers.ts';
import { shortName } from '../../lib/names.ts';
import { brokerGroups } from '../../words/vocabulary/index.ts';
import { filter, type View } from '../contract/choices.ts';
import { matches } from '../contract/consortium-columns.ts';
import type { Row } from '../contract/define.ts';
import { valueOf } from '../contract/quantity.ts';

/** One thing that the report says about coordinators, with whom its quantifier counts or which grantees it names. */
export type FateRow = Row &
  Pick<Broker, 'id' | 'label' | 'group' | 'quantifier' | 'who' | 'passages' | 'note'> & {
    readonly number: number | null;
    readonly named: string | null;
    readonly named_ids: string | null;
  };

/** What a quantifier counts, shown by the point at the end of the branch: the units differ. */
export type Unit = 'consortia' | 'others' | 'named';

/** What a reader may change about the branches. */
export const choices = { group: filter('What happened', brokerGroups) };

type Tables = Pick<FigureTables, 'brokers' | 'consortia' | 'quantities'>;

/** The rows for a view. */
export function fateRows(
  { brokers, consortia, quantities }: Tables,
  { group }: View<typeof choices>,
): FateRow[] {
  const names = (ids: string): string =>
    consortia
      .filter(({ id }) => ids.split(';').includes(id))
      .map(({ agent }) => shortName(agent))
      .join('; ');
  return brokers
    .filter((row) => matches(group, row.group))
    .map((row) => ({
      id: row.id,
      label: row.label,
      group: row.group,
      quantifier: row.quantifier,
      number: valueOf(quantities, row.count),
      who: row.who,
      named: row.consortia && names(row.consortia),
      named_ids: row.consortia,
      passages: row.passages,
      note: row.note,
    }));
}

/** What a row counts. */
export function unitOf({ who, named_ids: ids }: FateRow): Unit {
  if (ids) return 'named';
  return who === 'consortia' ? 'consortia' : 'others';
}

/** How many of whom, as the branch says it: the report's word, or how many grantees it names. */
export function amountOf({ quantifier, who, named_ids: ids }: FateRow): string {
  if (quantifier?.endsWith(who)) return quantifier;
  if (quantifier) return `${quantifier} ${who.replace(/^an? /, '')}`;
  const count = ids?.split(';').length ?? 0;
  return `${count} ${count === 1 ? 'grantee' : 'grantees'} named`;
}
