/**
 * The only reader of data/. It takes the text of the files and returns checked tables, or every problem in every file
 * at once.
 */
import { datasetNames, holds } from './catalog.ts';
import type { DatasetName, Tables } from './catalog.ts';
import { changelogPath, changelogProblems, readChangelog } from './changelog.ts';
import type { Changelog } from './changelog.ts';
import { dataPath, readDataFile } from './data-file.ts';
import type { DataFile } from './data-file.ts';
import { joinProblems } from './joins.ts';
import type { Files } from './joins.ts';
import { releasesSchema } from './meta.ts';
import type { Meta, Release, ReleasesFile, Withdrawal } from './meta.ts';
import { outgrown } from './outgrown.ts';
import { DataProblems } from './problems.ts';
import type { Problem } from './problems.ts';
import { versionProblems } from './release-versions.ts';
import { releaseProblems, releasesPath } from './releases.ts';
import type { FilesByPath } from './releases.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';
import { problemsOf } from './validate.ts';

/** Paths from the project's root -> texts of the files: all the JSON of data/, and its list of changes. */
export type World = Readonly<Record<string, string>>;

/** What each dataset is. */
export type Metas = { readonly [Name in DatasetName]: Meta };

/** One release with everything in it. A release that is older than a dataset does not have that dataset. */
export interface LoadedRelease extends Release {
  readonly tables: Partial<Tables>;
  readonly metas: Partial<Metas>;
}

/** A release that has every dataset. */
export interface WholeRelease extends LoadedRelease {
  readonly tables: Tables;
  readonly metas: Metas;
}

export interface Data {
  /** From the oldest to the newest. */
  readonly releases: readonly LoadedRelease[];
  /** The newest release: what the site shows. */
  readonly current: WholeRelease;
  /** Withdrawn data, which should no longer be relied on. */
  readonly withdrawn: readonly Withdrawal[];
  /** What changed in each release, and why; the newest first. */
  readonly changelog: Changelog;
}

/** What could be read, and what is wrong with it. */
export interface Reading {
  /** Nothing where the file of releases is unusable, or where its newest release lacks a file. */
  readonly data: Data | undefined;
  readonly problems: readonly Problem[];
  /** Whether every row of the newest release fits its schema, so that numbers can be worked out from them. */
  readonly isSound: boolean;
}

/**
 * Reads and checks all releases.
 * @throws DataProblems, which lists everything that is wrong in all files
 */
export function loadData(world: World): Data {
  const { data, problems } = readData(world);
  if (data === undefined || problems.length > 0) throw new DataProblems(problems);
  return data;
}

/** Reads all releases, and lists everything that is wrong in all files: for commands that mend them. */
export function readData(world: World): Reading {
  const { source, file, problems } = readReleases(world[releasesPath]);
  const { releases, withdrawn = [] } = file;
  const read = readFiles(world, releases);
  const changelog = readChangelog(world[changelogPath] ?? '');
  const joined = releases.map((release) => ({ release, files: filesOf(release, read.files) }));
  const loaded = joined.map(({ release, files }) => loadedRelease(release, files));
  const ofReleases = releases.length > 0 ? releaseProblems(source, file, read.files) : [];
  const all = [
    ...problems,
    ...read.problems,
    ...ofReleases,
    ...changelogProblems(changelog, releases),
    // What changed between files that are not what they were cannot be said.
    ...(ofReleases.length > 0 ? [] : versionProblems(source, loaded, read.files)),
    ...joined.slice(-1).flatMap(({ files }) => joinProblems(files)),
  ];
  const newest = loaded.at(-1);
  const data =
    newest && holds(newest.tables, datasetNames)
      ? { releases: loaded, current: newest as WholeRelease, withdrawn, changelog }
      : undefined;
  const isSound = [...(joined.at(-1)?.files.values() ?? [])].every(({ sound }) => sound);
  return { data, problems: all, isSound };
}

/**
 * One release by its version.
 * @throws when there is none, with the versions there are
 */
export function releaseOf({ releases }: Data, version: string): LoadedRelease {
  const found = releases.find((release) => release.version === version);
  if (found) return found;
  throw new Error(
    `There is no release ${version}; the releases are ${releases.map((r) => r.version).join(', ')}.`,
  );
}

function readReleases(text: string | undefined): {
  source: Source;
  file: ReleasesFile;
  problems: Problem[];
} {
  const source = readSource(releasesPath, text ?? '');
  const none: ReleasesFile = { releases: [] };
  if (text === undefined) {
    return { source, file: none, problems: [source.problemAt([], '', 'the file is missing; restore it')] };
  }
  const unfit = source.value === undefined ? [] : problemsOf(source, [], source.value, releasesSchema, '');
  const problems = [...source.problems, ...unfit];
  return {
    source,
    file: problems.length === 0 ? releasesSchema.parse(source.value) : none,
    problems,
  };
}

/** The files of releases before the newest are kept as they were frozen; the newest has to fit what is asked today. */
function readFiles(world: World, releases: readonly Release[]): { files: FilesByPath; problems: Problem[] } {
  const paths = Object.keys(world).filter((path) => path !== releasesPath && path !== changelogPath);
  const current = new Set(pathsOf(releases.at(-1)));
  const kept = new Set(releases.flatMap(pathsOf).filter((path) => !current.has(path)));
  const frozen = new Set(releases.filter(({ status }) => status === 'frozen').flatMap(pathsOf));
  const read = paths.sort().map((path) => readDataFile(path, world[path] ?? '', kept.has(path)));
  const files = read.filter((file) => 'rows' in file);
  const misplaced = read.filter((file) => 'message' in file);
  return {
    files: new Map(files.map((file) => [file.path, file])),
    problems: [
      ...misplaced,
      ...files.flatMap((file) => (frozen.has(file.path) ? outgrown(file) : file.problems)),
    ],
  };
}

const pathsOf = (release: Release | undefined): string[] =>
  Object.entries(release?.datasets ?? {}).map(([name, version]) => dataPath(name, version));

function filesOf({ datasets }: Release, files: FilesByPath): Files {
  const named = datasetNames.map((name) => files.get(dataPath(name, datasets[name] ?? '')));
  return new Map(named.filter((file) => file !== undefined).map((file) => [file.name, file]));
}

function loadedRelease(release: Release, files: Files): LoadedRelease {
  const each = <Value>(part: (file: DataFile) => Value) =>
    Object.fromEntries([...files].map(([name, file]) => [name, part(file)]));
  return {
    ...release,
    tables: each(({ rows }) => rows),
    metas: each(({ meta }) => meta),
  };
}
