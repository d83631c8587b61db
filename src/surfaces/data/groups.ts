/** The tables in the groups in which the page with all data lists them. */
import * as words from '../../words/data-groups.ts';
import { tableNames, type TableName } from './tables.ts';

/** Tables that are listed together. */
export interface TableGroup {
  /** Its anchor on the page. */
  readonly id: string;
  readonly title: string;
  readonly tables: readonly TableName[];
}

/** Every table that is not among the most wanted, once; those that the words put in no group come last. */
export function tableGroups(names: readonly TableName[] = tableNames): readonly TableGroup[] {
  const named: TableGroup[] = Object.entries(words.groups).map(([id, group]) => ({ id, ...group }));
  const placed = new Set<TableName>([...words.mostWanted, ...named.flatMap(({ tables }) => tables)]);
  const tables = names.filter((name) => !placed.has(name));
  return tables.length === 0 ? named : [...named, { ...words.ungrouped, tables }];
}
