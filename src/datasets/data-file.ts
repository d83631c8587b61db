/** One file of data/: one version of one dataset, read and checked by itself. */
import { sum } from 'd3';
import { datasetNames, datasets, isDatasetName } from './catalog.ts';
import type { DatasetName } from './catalog.ts';
import type { Row } from './define.ts';
import { fileSchema } from './meta.ts';
import type { Control, Meta } from './meta.ts';
import type { Problem } from './problems.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';
import { problemsOf } from './validate.ts';

export interface DataFile {
  readonly path: string;
  readonly name: DatasetName;
  readonly version: string;
  readonly source: Source;
  /** What the file says about itself, as far as it could be read. */
  readonly meta: Partial<Meta>;
  /** Its rows as they are, valid or not; none when the file could not be read. */
  readonly rows: readonly Row[];
  /** Whether every row fits the schema, so that the rows can be checked as a whole. */
  readonly sound: boolean;
  readonly problems: readonly Problem[];
}

/** Path of one version of a dataset. */
export function dataPath(name: string, version: string): string {
  return `data/${name}/${version}.json`;
}

/** Reads one data file and lists its own problems; a file in the wrong place is a single problem. */
export function readDataFile(path: string, text: string): DataFile | Problem {
  const source = readSource(path, text);
  const [, name = '', version = ''] = /^data\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  if (!isDatasetName(name)) return source.problemAt([], '', misplacedMessage);
  const { meta, rows } = partsOf(source.value);
  const rowProblems = rows.flatMap((row, index) => problemsOfRow(source, name, row, index));
  const problems = [
    ...source.problems,
    ...(source.value === undefined ? [] : problemsOf(source, [], source.value, fileSchema, '')),
    ...contradictions(source, meta, { name, version }),
    ...rowProblems,
    ...repeatedIds(source, rows),
  ];
  const sound = source.value !== undefined && rowProblems.length === 0;
  const all = sound ? [...problems, ...wrongTotals(source, meta.control, rows)] : problems;
  return { path, name, version, source, meta, rows: rows.map(asRow), sound, problems: all };
}

const misplacedMessage = `not a place for a data file, which must be data/NAME/VERSION.json; NAME is one of ${datasetNames.join(', ')}. Move or remove the file`;

function partsOf(value: unknown): { meta: Partial<Meta>; rows: readonly unknown[] } {
  const { meta, rows } = asRow(value) as { meta?: unknown; rows?: unknown };
  return { meta: asRow(meta), rows: Array.isArray(rows) ? rows : [] };
}

/** The value if it has fields; otherwise an empty object. */
function asRow(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {};
}

function contradictions(
  source: Source,
  meta: Partial<Meta>,
  place: { name: string; version: string },
): Problem[] {
  return (['name', 'version'] as const)
    .filter((field) => meta[field] !== undefined && meta[field] !== place[field])
    .map((field) =>
      source.problemAt(
        ['meta', field],
        `meta.${field}`,
        `expected "${place[field]}", from the file's path, found ${JSON.stringify(meta[field])}; correct one of them`,
      ),
    );
}

function problemsOfRow(source: Source, name: DatasetName, row: unknown, index: number): Problem[] {
  return problemsOf(source, ['rows', index], row, datasets[name].row, labelOf(asRow(row), index));
}

/** What problems call a row: its id, or its number when it has none. */
function labelOf({ id }: Row, index: number): string {
  return typeof id === 'string' && id !== '' ? id : `row ${index + 1}`;
}

function repeatedIds(source: Source, rows: readonly unknown[]): Problem[] {
  const ids = rows.map((row) => asRow(row)['id']);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (typeof id !== 'string' || first === index) return [];
    const line = source.lineOf(['rows', first]);
    const message = `the id is already used in line ${line}; rename or remove one of the two rows`;
    return [source.problemAt(['rows', index, 'id'], `${id}.id`, message)];
  });
}

/**
 * Where rows are missing or too many, or where a field adds up to something else than its source. A field that is no
 * number in some row has no sum.
 */
export function wrongTotals(
  source: Source,
  control: Partial<Control> | undefined,
  rows: readonly unknown[],
): Problem[] {
  const { rows: count, of: things, sums = {} } = control ?? {};
  const number =
    count === undefined || count === rows.length
      ? []
      : [`there are ${count} ${things}, but this file has ${rows.length} rows; compare it with the report`];
  const wrongSums = Object.entries(sums).flatMap(([field, expected]) => {
    const found = sum(rows, (row) => Number(asRow(row)[field]));
    if (found === expected || !rows.every((row) => typeof asRow(row)[field] === 'number')) return [];
    const message = `${field} adds up to ${found} in this file, not to ${expected}: mend the row, or, if it is meant so, write ${found} here`;
    return [[field, message] as const];
  });
  return [
    ...number.map((message) => source.problemAt(['meta', 'control', 'rows'], 'meta.control.rows', message)),
    ...wrongSums.map(([field, message]) =>
      source.problemAt(['meta', 'control', 'sums', field], `meta.control.sums.${field}`, message),
    ),
  ];
}
