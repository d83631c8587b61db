/** One file of data/: one version of one dataset, read and checked by itself. */
import { datasets, isDatasetName } from './catalog.ts';
import type { DatasetName } from './catalog.ts';
import type { Row } from './define.ts';
import { fileSchema } from './meta.ts';
import type { Meta } from './meta.ts';
import type { Problem } from './problems.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';
import { problemsOf } from './validate.ts';

export interface DataFile {
  readonly path: string;
  readonly name: DatasetName;
  readonly version: string;
  readonly source: Source;
  /** What the file says of itself, as far as it could be read. */
  readonly meta: Meta;
  /** Its rows as they stand, sound or not; none when the file could not be read. */
  readonly rows: readonly Row[];
  /** Whether meta and rows are as their schemas want them. */
  readonly sound: boolean;
  readonly problems: readonly Problem[];
}

/** Path of one version of a dataset. */
export function dataPath(name: string, version: string): string {
  return `data/${name}/${version}.json`;
}

/** Name and version that a path stands for, or undefined when it is no data file. */
export function placeOf(path: string): { name: string; version: string } | undefined {
  const [, name, version] = /^data\/([^/]+)\/(.+)\.json$/.exec(path) ?? [];
  return name && version ? { name, version } : undefined;
}

/** Reads one data file; whatever is wrong with it by itself is in its problems. */
export function readDataFile(path: string, text: string): DataFile | Problem {
  const { name, version } = placeOf(path) ?? { name: '', version: '' };
  const source = readSource(path, text);
  if (!isDatasetName(name)) {
    const known = Object.keys(datasets).join(', ');
    return source.problemAt(
      [],
      '',
      `no dataset is called "${name}"; the datasets are ${known}: move or remove the file`,
    );
  }
  const { meta, rows } = partsOf(source.value);
  const problems = [...source.problems];
  if (source.value !== undefined) {
    problems.push(
      ...problemsOf(source, [], source.value, fileSchema, ''),
      ...misplaced(source, meta, name, version),
      ...rows.flatMap((row, index) => rowProblems(source, name, row, index)),
      ...repeatedIds(source, rows),
    );
  }
  return { path, name, version, source, meta, rows, sound: problems.length === 0, problems };
}

function partsOf(value: unknown): { meta: Meta; rows: Row[] } {
  const { meta, rows } = (value ?? {}) as { meta?: Meta; rows?: Row[] };
  return { meta: meta ?? ({} as Meta), rows: Array.isArray(rows) ? rows : [] };
}

function misplaced(source: Source, meta: Meta, name: string, version: string): Problem[] {
  const place = { name, version };
  return (['name', 'version'] as const)
    .filter((field) => typeof meta[field] === 'string' && meta[field] !== place[field])
    .map((field) =>
      source.problemAt(
        ['meta', field],
        `meta.${field}`,
        `"${place[field]}", as the file's place says (found "${meta[field]}"); mend one of them`,
      ),
    );
}

/** What problems call a row: its id, or its number when it has none. */
function labelOf(row: Row | null | undefined, index: number): string {
  const id = row?.['id'];
  return typeof id === 'string' && id !== '' ? id : `row ${index + 1}`;
}

function rowProblems(source: Source, name: DatasetName, row: Row, index: number): Problem[] {
  return problemsOf(source, ['rows', index], row, datasets[name].row, labelOf(row, index));
}

function repeatedIds(source: Source, rows: readonly Row[]): Problem[] {
  const first = new Map<unknown, number>();
  return rows.flatMap((row, index) => {
    const id = row['id'];
    const earlier = first.get(id);
    if (typeof id !== 'string') return [];
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const line = source.lineOf(['rows', earlier]);
    return [
      source.problemAt(
        ['rows', index, 'id'],
        `${id}.id`,
        `an id that no other row has (line ${line} has it too); rename or remove one of the two`,
      ),
    ];
  });
}
