/** The data of the tests, in which they can plant faults. */
import { expect } from 'vitest';
import type { DatasetName } from '../../src/datasets/catalog.ts';
import type { Row } from '../../src/datasets/define.ts';
import { changed as withChanges, type Edit } from '../../src/datasets/edit/edit.ts';
import { freeze } from '../../src/datasets/edit/freeze.ts';
import { loadData } from '../../src/datasets/load.ts';
import type { World } from '../../src/datasets/load.ts';
import { DataProblems, problemLine } from '../../src/datasets/problems.ts';
import { fixtureWorld } from '../setup/fixture.ts';

/** The files without changes. */
export const real: World = fixtureWorld;

/** The files after an edit. */
export const after = (world: World, { changes }: Edit): World => withChanges(world, changes);

/** The files with release 1.0.0 frozen. */
export const frozen = after(real, freeze(real, { day: '2026-12-01', today: '2026-12-01' }));

/** Path of a dataset's file in release 1.0.0. */
export const pathOf = (name: DatasetName): string => `data/${name}/1.0.0.json`;

/** The files with one piece of text replaced. The piece must exist. */
export function planted(path: string, piece: string | RegExp, other: string, world: World = real): World {
  const text = world[path] ?? '';
  const changed = text.replace(piece, () => other);
  expect(changed, `${String(piece)} stands in ${path}`).not.toBe(text);
  return { ...world, [path]: changed };
}

/** The files with the rows of one dataset changed. */
export function withRows(name: DatasetName, change: (rows: readonly Row[]) => readonly Row[]): World {
  const { meta, rows } = JSON.parse(real[pathOf(name)] ?? '') as { meta: unknown; rows: Row[] };
  const lines = change(rows).map((row) => JSON.stringify(row));
  return {
    ...real,
    [pathOf(name)]: `{"meta": ${JSON.stringify(meta)}, "rows": [\n${lines.join(',\n')}\n]}\n`,
  };
}

/** The files without one of them. */
export function without(path: string, world: World = real): World {
  return Object.fromEntries(Object.entries(world).filter(([other]) => other !== path));
}

/** All problems with the files, one per line. The list is empty if they load. */
export function linesOf(world: World): string[] {
  try {
    loadData(world);
    return [];
  } catch (error) {
    if (!(error instanceof DataProblems)) throw error;
    return [...new Set(error.problems.map(problemLine))];
  }
}

/** Problems of the real files with one row of a dataset changed. */
export const changed = (name: DatasetName, id: string, change: Row): string[] =>
  linesOf(withRows(name, (rows) => rows.map((row) => (row['id'] === id ? { ...row, ...change } : row))));
