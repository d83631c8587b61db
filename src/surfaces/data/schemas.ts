/** The published schemas, each under its own address. */
import { datasets } from '../../datasets/catalog.ts';
import { derived, type DerivedName } from '../../datasets/derived/index.ts';
import { figureTableRow } from '../../datasets/figure-table-schemas.ts';
import type { FigureTableName } from '../../datasets/figure-tables.ts';
import { rowsSchema, tableSchema } from '../../datasets/json-schema.ts';
import { figureTables } from '../../datasets/site.ts';
import { publicAddress } from '../../lib/publisher.ts';
import { figureTableSchemaAddress, schemaAddress } from '../../lib/routes.ts';
import { chartTable } from '../../words/json-schema.ts';
import { wholeAddress } from '../whole-address.ts';
import { publishedTable, type TableName } from './tables.ts';

/** The name of a schema: its address, or what is left of it, seen from where it stands, in a copy without a public one. */
const nameOf = (address: string): string =>
  publicAddress === null ? (address.split('/').at(-1) ?? '') : wholeAddress(address);

const isDerived = (name: TableName): name is DerivedName => Object.hasOwn(derived, name);

/** The schema of a table's JSON file in the current release. */
export function schemaOf(name: TableName): Record<string, unknown> {
  const { title, description } = publishedTable(name);
  const { row } = isDerived(name) ? derived[name] : datasets[name];
  return tableSchema({ $id: nameOf(schemaAddress(name)), title, description }, name, row);
}

/** The tables that figures draw from. */
export const figureTableNames = Object.keys(figureTables) as FigureTableName[];

/** The schema of a table that figures draw from. */
export function figureTableSchema(name: FigureTableName): Record<string, unknown> {
  const head = { $id: nameOf(figureTableSchemaAddress(name)), title: chartTable.title(name) };
  return rowsSchema({ ...head, description: chartTable.description }, figureTableRow(name));
}
