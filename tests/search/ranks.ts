/** Where the right results of a list of queries stand. */
import type { Engine } from '../../src/islands/search/engine.ts';

/** What somebody types, and the results that answer it, as `kind:id`; any one of them will do. */
export interface Asked {
  readonly q: string;
  readonly right: readonly string[];
  readonly why: string;
}

export interface Ranked extends Asked {
  /** Place of the best right result, from 1; none where it is not found. */
  readonly rank: number | undefined;
  /** The first results. */
  readonly got: readonly string[];
}

/** Asks each query. */
export const ranksOf = (engine: Engine, asked: readonly Asked[]): Ranked[] =>
  asked.map((one) => {
    const got = engine.find(one.q).hits.map(({ record }) => `${record.kind}:${record.id}`);
    const at = got.findIndex((id) => one.right.includes(id));
    return { ...one, rank: at < 0 ? undefined : at + 1, got: got.slice(0, 4) };
  });

/** Those that are not among the first so many, a line each. */
export const missesOf = (ranked: readonly Ranked[], most: number): string[] =>
  ranked
    .filter(({ rank = Infinity }) => rank > most)
    .map(({ q, rank, right, got }) => `${rank ?? '-'}  ${q}  (${right.join(', ')})  got ${got.join(', ')}`);
