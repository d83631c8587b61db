/** One file of data/: one version of one dataset, read and checked by itself. */
import { sum } from 'd3';
import { datasetNames, datasets, isDatasetName } from './catalog.ts';
import type { DatasetName } from './catalog.ts';
import type { Row } from './define.ts';
import { fileSchema } from './meta.ts';
import type { Control, Meta } from './meta.ts';
import type { Problem } from './problems.ts';
import { readSource } from './source.ts';
import type { Path, Source } from './source.ts';
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

/**
 * Reads one data file and lists its own problems; a file in the wrong place is a single problem.
 * @param isKept whether its rows are kept as they are, because a release before the newest froze them: what the schema
 *   asks today was not asked of them, and their checksum says that they are what passed the checks of their time
 */
export function readDataFile(path: string, text: string, isKept = false): DataFile | Problem {
  const source = readSource(path, text);
  const [, name = '', version = ''] = /^data\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  if (!isDatasetName(name)) return source.problemAt([], '', misplacedMessage);
  const { meta, rows } = partsOf(source.value);
  const rowProblems = isKept ? [] : rows.flatMap((row, index) => problemsOfRow(source, name, row, index));
  const sound = source.value !== undefined && rowProblems.length === 0;
  const problems = [
    ...source.problems,
    ...(source.value === undefined ? [] : problemsOf(source, [], source.value, fileSchema, '')),
    ...contradictions(source, meta, { name, version }),
    ...rowProblems,
    ...(isKept ? [] : repeatedIds(source, rows)),
    ...(sound && !isKept ? wrongTotals(source, meta.control, rows) : []),
  ];
  return { path, name, version, source, meta, rows: rows.map(asRow), sound, problems };
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

/** The number and the sums that these rows have. */
export function recounted(control: Control, rows: readonly unknown[]): Control {
  const sums = Object.keys(control.sums ?? {}).map((field) => [
    field,
    sum(rows, (row) => Number(asRow(row)[field])),
  ]);
  return {
    ...control,
    rows: rows.length,
    ...(control.sums === undefined ? {} : { sums: Object.fromEntries(sums) as Control['sums'] }),
  };
}

/**
 * Where rows are missing or too many, or where a field adds up to something else than its source. A field that is no
 * number in some row has no sum.
 */
export function missedTotals(control: Control, rows: readonly unknown[]): { path: Path; message: string }[] {
  const found = recounted(control, rows);
  const count =
    found.rows === control.rows
      ? []
      : [
          {
            path: ['rows'],
            message: `there are ${control.rows} ${control.of}, but this file has ${found.rows} rows; compare it with the report`,
          },
        ];
  const sums = Object.entries(control.sums ?? {})
    .filter(([field, expected]) => found.sums?.[field] !== expected && isNumberIn(rows, field))
    .map(([field, expected]) => {
      const now = found.sums?.[field];
      const message = `${field} adds up to ${now} in this file, not to ${expected}: mend the row, or, if it is meant so, write ${now} here`;
      return { path: ['sums', field], message };
    });
  return [...count, ...sums];
}

const isNumberIn = (rows: readonly unknown[], field: string): boolean =>
  rows.every((row) => typeof asRow(row)[field] === 'number');

export function wrongTotals(
  source: Source,
  control: Control | undefined,
  rows: readonly unknown[],
): Problem[] {
  if (control === undefined) return [];
  return missedTotals(control, rows).map(({ path, message }) =>
    source.problemAt(['meta', 'control', ...path], ['meta', 'control', ...path].join('.'), message),
  );
}
