/** The tables that are published for download: every dataset of a release, and those joined from datasets for readers. */
import { datasets, datasetNames, holds, type DatasetName, type Tables } from '../../datasets/catalog.ts';
import { columnsIn, columnsOfVersion, type Column } from '../../datasets/columns.ts';
import type { Row } from '../../datasets/define.ts';
import { derived, type DerivedName } from '../../datasets/derived/index.ts';
import type { Metas } from '../../datasets/load.ts';
import type { ReleaseInfo } from '../../datasets/release.ts';
import { history, release as current, releaseInfoOf, tablesIn } from '../../datasets/site.ts';
import { derivedTables } from '../../words/derived-tables.ts';
import type { Origin } from '../../words/vocabulary/index.ts';

/** Where data come from. */
export interface Source {
  readonly title: string;
  readonly url?: string | undefined;
}

/** A table in one release, with all that its files and its page say. */
export interface PublishedTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Version of the dataset; for a joined table, that of the release. */
  readonly version: string;
  /** Day of its last change: of the first frozen release that has it. Null for a draft. */
  readonly released: string | null;
  readonly release: ReleaseInfo<Partial<Metas>>;
  /** Who says what is in it. */
  readonly origins: readonly Origin[];
  readonly sources: readonly Source[];
  readonly columns: readonly Column[];
  /** Fields that hold ids of rows elsewhere, each with the name of that table. */
  readonly references: Readonly<Record<string, string | undefined>>;
  readonly rows: readonly Row[];
}

export type TableName = DatasetName | DerivedName;

const derivedNames = Object.keys(derived) as DerivedName[];

/** The names of all tables of the current release: those joined for readers, then the datasets. */
export const tableNames: readonly TableName[] = [...derivedNames, ...datasetNames];

/** Versions of all releases, the oldest first. */
export const releaseVersions: readonly string[] = history.releases.map(({ version }) => version);

function datasetTable(name: DatasetName, version: string): PublishedTable | undefined {
  const release = releaseInfoOf(version);
  const [meta, rows] = [release.datasets[name], tablesIn(version)[name]];
  if (!meta || !rows) return undefined;
  const { references } = datasets[name];
  const { title, description, released, origin, sources } = meta;
  return {
    ...{ name, title, description, version: meta.version, released, release, sources, references, rows },
    origins: [origin],
    columns: columnsOfVersion(name, meta),
  };
}

/** The last of the days on which the parts of a table changed; null if one of them is a draft. */
function lastDay(days: readonly (string | null)[]): string | null {
  const known = days.filter((day) => day !== null);
  return known.length === days.length ? (known.sort().at(-1) ?? null) : null;
}

function derivedTable(name: DerivedName, version: string): PublishedTable | undefined {
  const { row, references, from, origins, make } = derived[name];
  const [release, tables] = [releaseInfoOf(version), tablesIn(version)];
  if (!holds(tables, from)) return undefined;
  const metas = from.map((one) => release.datasets[one]).filter((meta) => meta !== undefined);
  const sources = new Map(metas.flatMap((meta) => meta.sources).map((source) => [source.title, source]));
  return {
    ...{ name, ...derivedTables[name], version, release, origins, references },
    released: lastDay(metas.map(({ released }) => released)),
    sources: [...sources.values()],
    columns: columnsIn(row),
    rows: make(tables as Tables),
  };
}

const isDerived = (name: TableName): name is DerivedName => Object.hasOwn(derived, name);

const known = new Map<string, readonly PublishedTable[]>();

/** All tables of a release, the same objects each time. A release that is older than a dataset lacks it. */
export function tablesOf(version: string): readonly PublishedTable[] {
  const tables =
    known.get(version) ??
    tableNames
      .map((name) => (isDerived(name) ? derivedTable(name, version) : datasetTable(name, version)))
      .filter((table) => table !== undefined);
  known.set(version, tables);
  return tables;
}

/**
 * A table of a release.
 * @throws when the release lacks it
 */
export function publishedTable(name: TableName, version = current.version): PublishedTable {
  const found = tablesOf(version).find((table) => table.name === name);
  if (!found) throw new Error(`Release ${version} has no table "${name}".`);
  return found;
}
