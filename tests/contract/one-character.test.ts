/** A slip of one character in a data file: it is refused, or changes only what shows the row that it is in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DatasetName } from '../../src/datasets/catalog.ts';
import { figureTables, figureTableSources } from '../../src/datasets/figure-tables.ts';
import { readData, type Data, type World } from '../../src/datasets/load.ts';
import { readWorld } from '../../src/datasets/files.ts';
import { figures } from '../../src/figures/index.ts';
import { published, type Provenance } from '../../src/surfaces/published.ts';

const RUNS = 200;

const world: World = readWorld('.');
const paths = Object.keys(world).filter((path) => /^data\/[\w-]+\/[\d.]+\.json$/.test(path));
const nowhere: Provenance = {
  ...{ release: '', status: '', dataRelease: '', source: '', license: '', address: '' },
};

/** The data of some files; undefined if they are refused. */
function dataOf(files: World): Data | undefined {
  const { data, problems } = readData(files);
  return problems.length === 0 ? data : undefined;
}

/** What each figure shows, as text. */
function shown({ current }: Data): ReadonlyMap<string, string> {
  const { tables } = current;
  const stated = (id: string): number => tables.quantities.find((row) => row.id === id)?.value ?? Number.NaN;
  const joined = figureTables(tables);
  return new Map(
    [...figures.values()].map((figure) => {
      const { title, caption, notes, alt, description, rows } = published(figure, joined, stated, nowhere);
      return [figure.id, JSON.stringify({ title, caption, notes, alt, description, rows })];
    }),
  );
}

/** The datasets that a figure is made from. */
function sourcesOf(id: string): DatasetName[] {
  const { uses = [], states = [] } = figures.get(id) ?? {};
  return [...uses.flatMap(figureTableSources), ...(states.length > 0 ? ['quantities' as const] : [])];
}

const before = dataOf(world);
if (!before) throw new Error('The data have problems of their own.');
const shownBefore = shown(before);

const slip = fc.record({
  path: fc.constantFrom(...paths),
  /** Where in the file, all places alike; counted on from the start where the file ends. */
  place: fc.noBias(fc.nat(10_000_000)),
  character: fc.constantFrom(...'0123456789abezAZ ,.;:"{}-=<\\\u0430\u200b\u00e9'.split('')),
});

test(`of ${RUNS} slips of a character each is refused, or changes one row and what is made from its dataset`, () => {
  const outcomes = { refused: 0, seen: 0, unseen: 0 };
  fc.assert(
    fc.property(slip, ({ path, place, character }) => {
      const text = world[path] ?? '';
      const index = place % text.length;
      fc.pre(text[index] !== character);
      const after = dataOf({ ...world, [path]: text.slice(0, index) + character + text.slice(index + 1) });
      if (!after) return void (outcomes.refused += 1);
      const name = path.split('/')[1] as DatasetName;
      const rows = (data: Data, one: DatasetName): readonly object[] => data.current.tables[one];
      const names = Object.keys(before.current.tables) as DatasetName[];
      const changed = names.flatMap((one) => {
        const old = rows(before, one).map((row) => JSON.stringify(row));
        return rows(after, one)
          .filter((row, at) => JSON.stringify(row) !== old[at])
          .map(() => one);
      });
      expect(changed.length).toBeLessThanOrEqual(1);
      expect(changed.every((one) => one === name)).toBe(true);
      const others = [...shown(after)].filter(([id, now]) => now !== shownBefore.get(id));
      expect(others.filter(([id]) => !sourcesOf(id).includes(name)).map(([id]) => id)).toEqual([]);
      outcomes[others.length > 0 ? 'seen' : 'unseen'] += 1;
    }),
    { numRuns: RUNS },
  );
  // Some 124 of 200 are: the others are letters of free text.
  expect(outcomes.refused).toBeGreaterThan(RUNS * 0.4);
});
