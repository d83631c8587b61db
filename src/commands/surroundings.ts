/** What the data command works with, and the ways in which it can end. */
import type { Edit } from '../datasets/edit/edit.ts';
import { writeFiles } from './data-files.ts';

/** What the command works with: everything outside it that it reads or writes. */
export interface Surroundings {
  /** Folder that holds data/. */
  readonly root: string;
  /** Today as an ISO day. */
  readonly today: string;
  /** Ids of all figures. */
  readonly figures: readonly string[];
  /** Measures the heights of all embeds anew; false where that is not possible. */
  readonly measure: () => boolean;
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
}

export class UsageError extends Error {}

/** What the check has found, a line each. */
export class Faulty extends Error {}

/** The options that the command takes, each with some of its subcommands. */
export interface Options {
  release?: string;
  output?: string;
  date?: string;
  why?: string;
  figure?: string;
  totals?: boolean;
  'dry-run'?: boolean;
  'no-measure'?: boolean;
}

/** Writes what an edit changes, and says what was done. */
export function carryOut({ changes, summary }: Edit, { root, out }: Surroundings): void {
  writeFiles(root, changes);
  out(`${summary}\n`);
}
