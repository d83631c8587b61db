/** Rules that hold between the datasets of one release. */
import type { z } from 'zod';
import { datasetNames, datasets } from './catalog.ts';
import type { DatasetName } from './catalog.ts';
import { wrongTotals, type DataFile } from './data-file.ts';
import type { Cell, Dataset, Finding, Row, RowsByName } from './define.ts';
import { listItems } from './fields.ts';
import type { Problem } from './problems.ts';

/** The files of one release, by dataset. */
export type Files = ReadonlyMap<DatasetName, DataFile>;

/**
 * Dangling references, and what the datasets' own checks find. Those may look into any dataset; an older release, from
 * before one was added, passed them when it was frozen and is kept as it was by its checksums.
 */
export function joinProblems(files: Files): Problem[] {
  const rows: RowsByName = Object.fromEntries([...files].map(([name, file]) => [name, named(file.rows)]));
  const isWhole = datasetNames.every((name) => files.has(name));
  return [...files.values()].flatMap((file) => [
    ...danglingReferences(file, files),
    ...(isWhole ? wrongWhole(file, rows) : []),
  ]);
}

/** The rows that others can refer to. */
function named(rows: readonly Row[]): Row[] {
  return rows.filter(({ id }) => typeof id === 'string');
}

function danglingReferences(file: DataFile, files: Files): Problem[] {
  return Object.entries(datasets[file.name].references).flatMap(([field, name]) => {
    const target = files.get(name as DatasetName);
    if (!target || target.source.value === undefined) return [];
    const known = new Set(target.rows.map((row) => row['id']));
    return file.rows.flatMap((row, index) => unknownIds(file, row, index, field, target, known));
  });
}

function unknownIds(
  file: DataFile,
  row: Row,
  index: number,
  field: string,
  target: DataFile,
  known: ReadonlySet<unknown>,
): Problem[] {
  const cell = row[field];
  if (typeof cell !== 'string') return [];
  const missing = listItems(cell).filter((id) => !known.has(id));
  return missing.map((id) =>
    file.source.problemAt(
      ['rows', index, field],
      `${String(row['id'])}.${field}`,
      `expected the id of a row of ${target.name}, found "${id}", which is not in ${target.path}`,
    ),
  );
}

function wrongWhole(file: DataFile, rows: RowsByName): Problem[] {
  const found = file.sound ? findingsOf(file, rows) : findingsBeside(file, rows);
  const problems = found.map(({ row, field, message }) => {
    const index = file.rows.findIndex(({ id }) => id === row);
    const path = row === undefined ? ['rows'] : ['rows', index, ...(field ? [field] : [])];
    return file.source.problemAt(path, [row, field].filter(Boolean).join('.'), message);
  });
  return file.sound ? problems : [...problems, ...wrongTotals(file.source, file.meta.control, file.rows)];
}

function findingsOf(file: DataFile, rows: RowsByName): Finding[] {
  const dataset = datasets[file.name] as unknown as Pick<
    Dataset<string, Record<string, z.ZodType<Cell>>>,
    'check'
  >;
  return dataset.check(file.rows, rows);
}

/**
 * What a dataset's check finds in a file with unsound rows, as far as it holds without them: it says nothing of the file
 * as a whole, nor of a row that stands behind one of them, and it may fail over them, as it expects rows of the schema.
 */
function findingsBeside(file: DataFile, rows: RowsByName): Finding[] {
  const { row: schema } = datasets[file.name];
  const isSound = file.rows.map((row) => schema.safeParse(row).success);
  const certain = new Set(
    file.rows.filter((_, index) => isSound[index] && isSound[index - 1] !== false).map(({ id }) => id),
  );
  try {
    return findingsOf(file, rows).filter(({ row }) => row !== undefined && certain.has(row));
  } catch {
    return [];
  }
}
