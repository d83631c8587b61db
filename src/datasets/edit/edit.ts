/** What every edit of data/ shares: it takes the current files and returns the files to write, checked as a whole. */
import { dataPath } from '../data-file.ts';
import type { DatasetName } from '../catalog.ts';
import { loadData, readData, type Data, type WholeRelease, type World } from '../load.ts';
import type { Meta, Release } from '../meta.ts';
import { DataProblems } from '../problems.ts';
import type { Row } from '../define.ts';
import { versionFrom, versionIn } from '../release-versions.ts';
import { releasesText } from '../write.ts';

/** Paths -> texts to write, or null for a file to remove. */
export type Changes = Readonly<Record<string, string | null>>;

export interface Edit {
  readonly changes: Changes;
  /** What was done, for the person who ran the command. */
  readonly summary: string;
}

/** An edit that cannot be made as requested; the message says why and what to do instead. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

/**
 * The data as far as they can be read: an edit may be what mends them.
 * @throws DataProblems when they cannot be read at all
 */
export function readable(world: World): Data {
  const { data, problems } = readData(world);
  if (data === undefined) throw new DataProblems(problems);
  return data;
}

/** @throws EditRefused when the newest release is frozen */
export function draftOf({ current }: Data): WholeRelease {
  if (current.status === 'draft') return current;
  throw new EditRefused(
    `Release ${current.version} is frozen and cannot change. Start the next one with: npm run data -- draft`,
  );
}

export const isFrozen = ({ releases }: Data, name: DatasetName, version: string): boolean =>
  releases.some(({ status, datasets }) => status === 'frozen' && datasets[name] === version);

/**
 * The version that these rows of a dataset have to have: that of the newest frozen release if they are the same, the one
 * after it by what changed, or that of the draft if nothing is frozen yet.
 */
export function versionOf(data: Data, name: DatasetName, meta: Meta, rows: readonly Row[]): string {
  const frozen = data.releases.findLast(
    ({ status, datasets }) => status === 'frozen' && datasets[name] !== undefined,
  );
  const before = frozen && versionIn(frozen, name);
  return before ? versionFrom(before, { meta, rows }) : meta.version;
}

/** What a file says about its dataset before it is frozen. */
export function unfrozen(meta: Meta): Meta {
  const kept = Object.entries(meta).filter(([field]) => field !== 'fields');
  return { ...(Object.fromEntries(kept) as Meta), released: null };
}

/** The file that a dataset has in the draft, to be removed when its version changes; none if it is frozen. */
export const leftBehind = (data: Data, name: DatasetName, version: string): Changes => {
  const before = data.current.datasets[name] ?? '';
  return version === before || isFrozen(data, name, before) ? {} : { [dataPath(name, before)]: null };
};

/** A release as the file of releases has it. */
export function plain({ version, status, date, datasets, checksums }: Release): Release {
  return { version, status, date, datasets, checksums };
}

/** The file of releases with these changes in the newest one. */
export function withNewest({ releases, current, withdrawn }: Data, changes: Partial<Release>): string {
  return releasesFile([...releases.slice(0, -1).map(plain), { ...plain(current), ...changes }], withdrawn);
}

/** The file of releases. An empty list of withdrawals is left out. */
export function releasesFile(releases: Release[], withdrawn: Data['withdrawn']): string {
  return releasesText({ releases, withdrawn: withdrawn.length > 0 ? [...withdrawn] : undefined });
}

/** The files after some changes. */
export function changed(world: World, changes: Changes): World {
  const after = Object.entries({ ...world, ...changes });
  return Object.fromEntries(after.filter((entry): entry is [string, string] => entry[1] !== null));
}

/**
 * An edit whose result has passed every check.
 * @throws DataProblems when it has not
 */
export function checked(world: World, changes: Changes, summary: string): Edit {
  loadData(changed(world, changes));
  return { changes, summary };
}
