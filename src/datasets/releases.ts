/** Rules that hold between data/releases.json and the files of data/. */
import { createHash } from 'node:crypto';
import { datasetNames, isDatasetName } from './catalog.ts';
import { dataPath } from './data-file.ts';
import type { DataFile } from './data-file.ts';
import type { Release, ReleasesFile, Withdrawal } from './meta.ts';
import type { Problem } from './problems.ts';
import type { Source } from './source.ts';
import { compareVersions } from './versions.ts';

export const releasesPath = 'data/releases.json';

/** The files of data/, by path. */
export type FilesByPath = ReadonlyMap<string, DataFile>;

/** SHA-256 of a file's bytes, in hexadecimal digits. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Problems with the releases: their order, the versions they name, the files behind those, frozen checksums, and what
 * is withdrawn of them.
 */
export function releaseProblems(
  source: Source,
  { releases, withdrawn = [] }: ReleasesFile,
  files: FilesByPath,
): Problem[] {
  return [
    ...outOfOrder(source, releases),
    ...missingDatasets(source, releases),
    ...fallingVersions(source, releases),
    ...fallingDates(source, releases),
    ...withdrawn.flatMap((withdrawal, index) => wrongWithdrawal(source, releases, withdrawal, index)),
    ...releases.flatMap((release, index) => [
      ...unknownVersions(source, release, index, files),
      ...wrongChecksums(source, release, index, files),
    ]),
    ...unnamedFiles(releases, files),
    ...wrongReleasedDays(releases, files),
  ];
}

function outOfOrder(source: Source, releases: readonly Release[]): Problem[] {
  return releases.flatMap(({ version, status }, index) => {
    const before = releases[index - 1];
    const at = ['releases', index, 'version'];
    const last = index === releases.length - 1;
    return [
      ...(before && compareVersions(before.version, version) >= 0
        ? [
            source.problemAt(
              at,
              version,
              `releases go from oldest to newest, but ${before.version} comes before this one; fix the order`,
            ),
          ]
        : []),
      ...(status === 'draft' && !last
        ? [source.problemAt(at, version, 'only the newest release may be a draft; freeze this one first')]
        : []),
    ];
  });
}

/** The newest release has every dataset, because pages show them all. An older one cannot have what was added later. */
function missingDatasets(source: Source, releases: readonly Release[]): Problem[] {
  const index = releases.length - 1;
  return releases.slice(-1).flatMap(({ version, status, datasets }) => {
    const remedy =
      status === 'draft'
        ? 'add one'
        : 'a frozen release cannot get one. Take the dataset out of src/datasets/catalog.ts, run npm run data -- draft, put it back, and name it in the draft';
    return datasetNames
      .filter((name) => !Object.hasOwn(datasets, name))
      .map((name) =>
        source.problemAt(
          ['releases', index, 'datasets'],
          version,
          `it names no version of ${name}; ${remedy}`,
        ),
      );
  });
}

/** A release cannot be dated before one that it follows. */
function fallingDates(source: Source, releases: readonly Release[]): Problem[] {
  return releases.flatMap(({ version, date }, index) => {
    const before = releases[index - 1];
    if (!before || before.date <= date) return [];
    const message = `expected ${before.date}, the date of release ${before.version}, or a later day; found ${date}`;
    return [source.problemAt(['releases', index, 'date'], `${version}.date`, message)];
  });
}

/** Restoring earlier rows also makes a new version; otherwise nobody could tell what happened to the one in between. */
function fallingVersions(source: Source, releases: readonly Release[]): Problem[] {
  return releases.flatMap(({ version: release, datasets }, index) =>
    Object.entries(datasets).flatMap(([name, version]) => {
      const before = releases[index - 1]?.datasets[name];
      if (before === undefined || compareVersions(before, version) <= 0) return [];
      const message = `expected version ${before}, which the release before this one has, or a later version; if you are restoring older rows, give them a new version`;
      return [source.problemAt(['releases', index, 'datasets', name], `${release}.${name}`, message)];
    }),
  );
}

function wrongWithdrawal(
  source: Source,
  releases: readonly Release[],
  { release: version, date }: Withdrawal,
  index: number,
): Problem[] {
  const release = releases.find((one) => one.version === version);
  if (release?.status === 'frozen') {
    if (date >= release.date) return [];
    const message = `expected ${release.date}, the day of release ${version}, or a later day; found ${date}`;
    return [source.problemAt(['withdrawn', index, 'date'], `withdrawn.${index}.date`, message)];
  }
  const message = release
    ? `expected a frozen release, but ${version} is a draft; correct the draft instead, and remove this entry`
    : `expected one of the releases ${releases.map((one) => one.version).join(', ')}, found "${version}"`;
  return [source.problemAt(['withdrawn', index, 'release'], `withdrawn.${index}.release`, message)];
}

function unknownVersions(source: Source, release: Release, index: number, files: FilesByPath): Problem[] {
  return Object.entries(release.datasets).flatMap(([name, version]) => {
    const at = ['releases', index, 'datasets', name];
    const path = dataPath(name, version);
    if (!isDatasetName(name)) {
      const known = datasetNames.join(', ');
      return [
        source.problemAtKey(at, release.version, `no dataset is called "${name}"; the datasets are ${known}`),
      ];
    }
    if (files.has(path)) return [];
    const versions = [...files.values()].filter((file) => file.name === name).map((file) => file.version);
    const there = versions.length
      ? `existing versions: ${versions.join(', ')}`
      : 'the dataset has no version yet';
    return [source.problemAt(at, `${release.version}.${name}`, `${path} does not exist; ${there}`)];
  });
}

function wrongChecksums(source: Source, release: Release, index: number, files: FilesByPath): Problem[] {
  const at = ['releases', index, 'checksums'];
  if (release.status === 'draft') {
    if (Object.keys(release.checksums).length === 0) return [];
    return [
      source.problemAt(at, release.version, 'a draft has no checksums; remove them (freezing adds them)'),
    ];
  }
  return Object.entries(release.datasets).flatMap(([name, version]) => {
    const file = files.get(dataPath(name, version));
    const expected = release.checksums[name];
    if (!expected)
      return [source.problemAt(at, release.version, `the checksum of ${name} is missing; restore it`)];
    if (!file || checksumOf(file.source.text) === expected) return [];
    return [file.source.problemAt([], '', changed(file, release.version))];
  });
}

function changed({ name, version }: DataFile, release: string): string {
  return (
    `changed since release ${release} was frozen; restore ${name} ${version}, ` +
    `and put the correction into a new version (npm run data -- import ${name} FILE.csv)`
  );
}

/** A file that no release names is an error, because an edit to it would have no effect. */
function unnamedFiles(releases: readonly Release[], files: FilesByPath): Problem[] {
  const named = new Set(
    releases.flatMap(({ datasets }) => Object.entries(datasets).map(([name, v]) => dataPath(name, v))),
  );
  return [...files.values()]
    .filter(({ path }) => !named.has(path))
    .map(({ source, name, version }) =>
      source.problemAt(
        [],
        '',
        `no release uses this file; add "${name}": "${version}" to the draft in ${releasesPath} (npm run data -- draft starts one), or remove the file`,
      ),
    );
}

function wrongReleasedDays(releases: readonly Release[], files: FilesByPath): Problem[] {
  return [...files.values()].flatMap(({ source, name, version, meta }) => {
    const first = releases.find(({ status, datasets }) => status === 'frozen' && datasets[name] === version);
    const day = first?.date ?? null;
    if (meta.released === undefined || meta.released === day) return [];
    const why = first ? `the date of release ${first.version}` : 'because no frozen release has this version';
    const message = `expected ${JSON.stringify(day)}, ${why}; found ${JSON.stringify(meta.released)}`;
    return [source.problemAt(['meta', 'released'], 'meta.released', message)];
  });
}
