/** Edits of data/. Each takes the current files and returns the files to write, which have been checked as a whole. */
import { datasetNames } from './catalog.ts';
import type { DatasetName } from './catalog.ts';
import { changelogPath, withoutDraftSign } from './changelog.ts';
import { dataPath } from './data-file.ts';
import type { Row } from './define.ts';
import { loadData } from './load.ts';
import type { Data, WholeRelease, World } from './load.ts';
import type { Release } from './meta.ts';
import { checksumOf, releasesPath } from './releases.ts';
import { fromCsv } from './table-csv.ts';
import { compareVersions, nextVersion } from './versions.ts';
import { dataFileText, releasesText } from './write.ts';

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
    return { changes: {}, summary: `${name} ${before} already has exactly these rows. Nothing was changed.` };
  const version = as ?? (frozen ? versionAfter(before, draft.tables[name], rows) : before);
  refuseOlder(data, name, version);
  const meta = { ...draft.metas[name], version, released: null };
  const path = dataPath(name, version);
  const changes = {
    ...(version === before || frozen ? {} : { [dataPath(name, before)]: null }),
    [path]: dataFileText(name, meta, rows),
    [releasesPath]: replaced(data, { datasets: { ...draft.datasets, [name]: version } }),
  };
  return checked(
    world,
    changes,
    `Wrote ${rows.length} rows from ${file} to ${path}, in draft ${draft.version}.`,
  );
}

/**
 * Begins a draft after the newest release, with the versions of that one.
 * @param version of the draft; the next patch when left out
 * @param today ISO day
 */
export function beginDraft(world: World, today: string, version?: string): Edit {
  const { current, releases, withdrawn } = loadData(world);
  if (current.status === 'draft')
    throw new EditRefused(`Release ${current.version} is a draft already; import into it.`);
  const next = version ?? nextVersion(current.version, 'patch');
  const draft: Release = { ...plain(current), version: next, status: 'draft', date: today, checksums: {} };
  const changes = { [releasesPath]: fileText([...releases.map(plain), draft], withdrawn) };
  return checked(world, changes, `Started draft ${next}, with the data of ${current.version}.`);
}

/**
 * Freezes the draft: dates it and the versions that are new in it, writes down the checksums of its files, and takes
 * the sign of a draft from its heading in the list of changes.
 * @param day ISO day of the release
 */
export function freeze(world: World, day: string): Edit {
  const data = loadData(world);
  const draft = draftOf(data);
  const files = Object.fromEntries(
    datasetNames.map((name) => [name, frozenText(world, data, draft, name, day)]),
  );
  const changelog = world[changelogPath];
  const checksums = Object.fromEntries(datasetNames.map((name) => [name, checksumOf(files[name] ?? '')]));
  const changes = {
    ...Object.fromEntries(
      datasetNames.map((name) => [dataPath(name, draft.datasets[name] ?? ''), files[name] ?? '']),
    ),
    [releasesPath]: replaced(data, { status: 'frozen', date: day, checksums }),
    ...(changelog === undefined ? {} : { [changelogPath]: withoutDraftSign(changelog, draft.version) }),
  };
  return checked(
    world,
    changes,
    `Froze release ${draft.version}, dated ${day}. Its files must never change again.`,
  );
}

function frozenText(world: World, data: Data, draft: WholeRelease, name: DatasetName, day: string): string {
  const version = draft.datasets[name] ?? '';
  if (isFrozen(data, name, version)) return world[dataPath(name, version)] ?? '';
  return dataFileText(name, { ...draft.metas[name], released: day }, draft.tables[name]);
}

function draftOf({ current }: Data): WholeRelease {
  if (current.status === 'draft') return current;
  throw new EditRefused(
    `Release ${current.version} is frozen and cannot change. Start the next one with: npm run data -- draft`,
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
    `${name} ${newest} is frozen, so --as needs a later version than that (found ${version}).`,
  );
}

/**
 * Removing rows breaks what others built on them, adding rows does not, and anything else is a correction. When rows are
 * added or removed while others are corrected, two numbers rise, so that no correction goes unnoticed.
 */
function versionAfter(version: string, before: readonly Row[], after: readonly Row[]): string {
  const old = new Set(before.map(({ id }) => id));
  const now = new Set(after.map(({ id }) => id));
  if (old.isSubsetOf(now) && now.isSubsetOf(old)) return nextVersion(version, 'patch');
  const next = nextVersion(version, old.isSubsetOf(now) ? 'minor' : 'major');
  return corrects(before, after) ? nextVersion(next, 'patch') : next;
}

/** Whether a row that stays has another value in one of its fields. */
function corrects(before: readonly Row[], after: readonly Row[]): boolean {
  const now = new Map(after.map((row) => [row['id'], row]));
  return before.some((row) => {
    const later = now.get(row['id'] ?? null);
    return later !== undefined && Object.keys(row).some((field) => row[field] !== later[field]);
  });
}

function equal(a: readonly Row[], b: readonly Row[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function plain({ version, status, date, datasets, checksums }: Release): Release {
  return { version, status, date, datasets, checksums };
}

/** The file of releases with these changes in the newest one. */
function replaced({ releases, current, withdrawn }: Data, changes: Partial<Release>): string {
  return fileText([...releases.slice(0, -1).map(plain), { ...plain(current), ...changes }], withdrawn);
}

/** The file of releases. An empty list of withdrawals is left out. */
function fileText(releases: Release[], withdrawn: Data['withdrawn']): string {
  return releasesText({ releases, withdrawn: withdrawn.length > 0 ? [...withdrawn] : undefined });
}

function checked(world: World, changes: Changes, summary: string): Edit {
  const after = Object.entries({ ...world, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  loadData(Object.fromEntries(after));
  return { changes, summary };
}
