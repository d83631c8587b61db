/** What the number of a version promises, held against the rows: a correction cannot pass for an addition. */
import { datasetNames, type DatasetName } from './catalog.ts';
import { dataPath } from './data-file.ts';
import type { Row } from './define.ts';
import type { LoadedRelease } from './load.ts';
import type { Meta } from './meta.ts';
import type { Problem } from './problems.ts';
import type { FilesByPath } from './releases.ts';
import { isChange, kindOf, kindOfAll, rowChanges, type ChangeKind } from './row-changes.ts';
import type { Source } from './source.ts';
import { versionAfter } from './versions.ts';

/** A dataset in one version. */
interface Version {
  readonly meta: Partial<Meta>;
  readonly rows: readonly Row[];
}

/** What a file says about its dataset, apart from what differs with every version. */
const described = ({ title, description, license, origin, sources, control }: Partial<Meta>): string =>
  JSON.stringify([title, description, license, origin, sources, control]);

/** What one version of a dataset does to another. A better title, description or source is a correction too. */
function kindOfVersion(before: Version, after: Version): ChangeKind {
  const kind = kindOf(rowChanges(before.rows, after.rows));
  const isRetold = described(before.meta) !== described(after.meta);
  return { ...kind, corrects: kind.corrects || (!isChange(kind) && isRetold) };
}

/** The version that a dataset must have after another one: the same if nothing changed. */
export const versionFrom = (before: Version, after: Version): string =>
  versionAfter(before.meta.version ?? '', kindOfVersion(before, after));

/** A dataset as a release has it, if it does. */
export function versionIn({ metas, tables }: LoadedRelease, name: DatasetName): Version | undefined {
  const [meta, rows] = [metas[name], tables[name]];
  return meta && rows ? { meta, rows } : undefined;
}

/** What a release does to the data of the one before it. */
export function kindOfRelease(before: LoadedRelease, after: LoadedRelease): ChangeKind {
  return kindOfAll(
    datasetNames.map((name) => {
      const [old, now] = [versionIn(before, name), versionIn(after, name)];
      return old && now
        ? kindOfVersion(old, now)
        : { corrects: false, adds: !old && now !== undefined, removes: !now && old !== undefined };
    }),
  );
}

/** What changed, in a few words: `corrects what was there`. */
export function kindInWords({ corrects, adds, removes }: ChangeKind): string {
  const parts = [
    ...(removes ? ['removes rows, fields or datasets'] : []),
    ...(adds ? ['adds rows, fields or datasets'] : []),
    ...(corrects ? ['corrects what was there'] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : 'changes nothing';
}

/**
 * Versions that promise something else than what the rows show: of datasets in every release, and of frozen releases as a
 * whole. A draft gets its version when it is released.
 */
export function versionProblems(
  source: Source,
  releases: readonly LoadedRelease[],
  files: FilesByPath,
): Problem[] {
  return releases.slice(1).flatMap((release, index) => {
    const before = releases[index];
    if (!before) return [];
    return [
      ...datasetNames.flatMap((name) => wrongDataset(name, before, release, files)),
      ...(release.status === 'frozen' ? wrongRelease(source, index + 1, before, release) : []),
    ];
  });
}

function wrongDataset(
  name: DatasetName,
  before: LoadedRelease,
  { datasets, ...release }: LoadedRelease,
  files: FilesByPath,
): Problem[] {
  const version = datasets[name] ?? '';
  const [old, now] = [versionIn(before, name), versionIn({ ...release, datasets }, name)];
  const file = files.get(dataPath(name, version));
  if (!old || !now || !file || version === before.datasets[name]) return [];
  const expected = versionFrom(old, now);
  if (version === expected) return [];
  const did = kindInWords(kindOfVersion(old, now));
  const message = `compared with ${before.datasets[name]}, this version of ${name} ${did}, so it must be ${expected}; rename the file, correct this line, and name ${expected} in data/releases.json`;
  return [file.source.problemAt(['meta', 'version'], 'meta.version', message)];
}

function wrongRelease(
  source: Source,
  index: number,
  before: LoadedRelease,
  release: LoadedRelease,
): Problem[] {
  const kind = kindOfRelease(before, release);
  const expected = versionAfter(before.version, kind);
  if (release.version === expected || !isChange(kind)) return [];
  const message = `compared with ${before.version}, this release ${kindInWords(kind)}, so it must be ${expected}`;
  return [source.problemAt(['releases', index, 'version'], release.version, message)];
}
