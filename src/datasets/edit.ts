/** Edits of data/: each takes the files as they are and gives the files to write, checked as a whole beforehand. */
import { datasetNames } from './catalog.ts';
import type { DatasetName } from './catalog.ts';
import { dataPath } from './data-file.ts';
import type { Row } from './define.ts';
import { loadData } from './load.ts';
import type { Data, LoadedRelease, World } from './load.ts';
import type { Release } from './meta.ts';
import { checksumOf, releasesPath } from './releases.ts';
import { fromCsv } from './table-csv.ts';
import { compareVersions, nextVersion } from './versions.ts';
import { dataFileText, releasesText } from './write.ts';

/** Paths -> texts to write, or null for a file to remove. */
export type Changes = Readonly<Record<string, string | null>>;

export interface Edit {
  readonly changes: Changes;
  /** What was done, for whoever asked. */
  readonly summary: string;
}

/** An edit that is not possible as asked; the message says why and what to do. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

/** A CSV file to import, and the version that its rows are to become, if it is not simply the next one. */
export interface Import {
  readonly name: DatasetName;
  readonly file: string;
  readonly text: string;
  readonly as?: string | undefined;
}

/**
 * Puts the rows of a CSV file into the draft release: into its own version of the dataset, or, when a frozen release
 * has that version, into the next one.
 * @throws DataProblems when the rows do not fit, by themselves or with the rest; EditRefused when there is no draft
 */
export function importCsv(world: World, { name, file, text, as }: Import): Edit {
  const data = loadData(world);
  const draft = draftOf(data);
  const rows = fromCsv(name, text, file);
  const before = draft.datasets[name] ?? '';
  const frozen = isFrozen(data, name, before);
  if (equal(rows, draft.tables[name]))
    return { changes: {}, summary: `${name} ${before} has these very rows.` };
  const version = as ?? (frozen ? nextVersion(before, stepBetween(draft.tables[name], rows)) : before);
  refuseOlder(data, name, version);
  const meta = { ...draft.metas[name], version, released: null };
  const path = dataPath(name, version);
  const changes = {
    ...(version === before || frozen ? {} : { [dataPath(name, before)]: null }),
    [path]: dataFileText(name, meta, rows),
    [releasesPath]: releasesText(replaced(data, { datasets: { ...draft.datasets, [name]: version } })),
  };
  return checked(
    world,
    changes,
    `${path} written from ${file}: ${rows.length} rows, in the draft ${draft.version}.`,
  );
}

/**
 * Begins a draft after the newest release, with the versions of that one.
 * @param version of the draft; the next patch when left out
 * @param today ISO day
 */
export function beginDraft(world: World, today: string, version?: string): Edit {
  const { current, releases } = loadData(world);
  if (current.status === 'draft')
    throw new EditRefused(`Release ${current.version} is a draft already; import into it.`);
  const next = version ?? nextVersion(current.version, 'patch');
  const draft: Release = { ...plain(current), version: next, status: 'draft', date: today, checksums: {} };
  const changes = { [releasesPath]: releasesText([...releases.map(plain), draft]) };
  return checked(world, changes, `Draft ${next} begun, with the data of ${current.version}.`);
}

/**
 * Freezes the draft: dates it and the versions that are new in it, and writes down the checksums of its files.
 * @param day ISO day of the release
 */
export function freeze(world: World, day: string): Edit {
  const data = loadData(world);
  const draft = draftOf(data);
  const files = Object.fromEntries(
    datasetNames.map((name) => [name, frozenText(world, data, draft, name, day)]),
  );
  const checksums = Object.fromEntries(datasetNames.map((name) => [name, checksumOf(files[name] ?? '')]));
  const changes = {
    ...Object.fromEntries(
      datasetNames.map((name) => [dataPath(name, draft.datasets[name] ?? ''), files[name] ?? '']),
    ),
    [releasesPath]: releasesText(replaced(data, { status: 'frozen', date: day, checksums })),
  };
  return checked(world, changes, `Release ${draft.version} frozen on ${day}; its files never change again.`);
}

function frozenText(world: World, data: Data, draft: LoadedRelease, name: DatasetName, day: string): string {
  const version = draft.datasets[name] ?? '';
  if (isFrozen(data, name, version)) return world[dataPath(name, version)] ?? '';
  return dataFileText(name, { ...draft.metas[name], released: day }, draft.tables[name]);
}

function draftOf({ current }: Data): LoadedRelease {
  if (current.status === 'draft') return current;
  throw new EditRefused(
    `Release ${current.version} is frozen and never changes. Begin the next one with: npm run data -- draft`,
  );
}

function isFrozen({ releases }: Data, name: DatasetName, version: string): boolean {
  return releases.some(({ status, datasets }) => status === 'frozen' && datasets[name] === version);
}

function refuseOlder({ releases }: Data, name: DatasetName, version: string): void {
  const newest = releases
    .filter(({ status }) => status === 'frozen')
    .map(({ datasets }) => datasets[name] ?? '0.0.0')
    .sort(compareVersions)
    .at(-1);
  if (newest === undefined || compareVersions(version, newest) > 0) return;
  throw new EditRefused(
    `${name} ${newest} is frozen; --as takes a later version than that (found ${version}).`,
  );
}

/** Rows taken out break what others built on them, rows added do not, and anything else is a correction. */
function stepBetween(before: readonly Row[], after: readonly Row[]): 'major' | 'minor' | 'patch' {
  const old = new Set(before.map(({ id }) => id));
  const now = new Set(after.map(({ id }) => id));
  if (!old.isSubsetOf(now)) return 'major';
  return now.isSubsetOf(old) ? 'patch' : 'minor';
}

function equal(a: readonly Row[], b: readonly Row[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function plain({ version, status, date, datasets, checksums }: Release): Release {
  return { version, status, date, datasets, checksums };
}

/** All releases, the newest one with these changes. */
function replaced({ releases, current }: Data, changes: Partial<Release>): Release[] {
  return [...releases.slice(0, -1).map(plain), { ...plain(current), ...changes }];
}

function checked(world: World, changes: Changes, summary: string): Edit {
  const after = Object.entries({ ...world, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  loadData(Object.fromEntries(after));
  return { changes, summary };
}
