/** A release in one step: the versions that its changes ask for, its entry in the list of changes, and the freezing. */
import { datasetNames, type DatasetName } from '../catalog.ts';
import { changelogPath, noteOn, readChangelog, withHeading, withItems } from '../changelog.ts';
import { dataPath } from '../data-file.ts';
import { sentence } from '../../lib/format.ts';
import type { Data, LoadedRelease, World } from '../load.ts';
import { kindInWords, kindOfRelease } from '../release-versions.ts';
import { releasesPath } from '../releases.ts';
import { isChange } from '../row-changes.ts';
import { versionAfter } from '../versions.ts';
import { dataFileText } from '../write.ts';
import {
  changed,
  draftOf,
  EditRefused,
  isFrozen,
  leftBehind,
  readable,
  unfrozen,
  versionOf,
  withNewest,
  type Changes,
  type Edit,
} from './edit.ts';
import { freeze, type Dated } from './freeze.ts';
import { changesInWords } from './tell.ts';

/** What is to be released. */
export interface Asked extends Dated {
  readonly version: string;
  /** Why the data changed, in a sentence, for changes that the list of changes does not explain yet. */
  readonly why?: string | undefined;
}

/**
 * Releases the draft.
 * @throws DataProblems when something is wrong with the data; EditRefused when the version is not the one that the changes
 *   ask for, or when nothing says why the data changed
 */
export function release(world: World, asked: Asked): Edit {
  const settled = settledDatasets(world);
  const named = withVersion(settled, asked.version);
  const told = withEntry(named, draftOf(readable(world)).version, asked);
  const { changes, summary } = freeze(told, asked);
  const news = newsIn(readable(told)).map((one) => `\n${itemOf(one)}`);
  return { changes: differences(world, changed(told, changes)), summary: `${summary}${news.join('')}` };
}

/** What has to be written, or removed, to get from some files to others. */
function differences(before: World, after: World): Changes {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    paths.filter((path) => before[path] !== after[path]).map((path) => [path, after[path] ?? null]),
  );
}

/** Gives each dataset of the draft the version that its rows ask for. */
function settledDatasets(world: World): World {
  const data = readable(world);
  const draft = draftOf(data);
  const moves = datasetNames.flatMap((name) => {
    const version = versionOf(data, name, draft.metas[name], draft.tables[name]);
    return version === draft.datasets[name] ? [] : [{ name, version }];
  });
  const files = Object.fromEntries(moves.flatMap((move) => Object.entries(moved(data, move))));
  const versions = Object.fromEntries(moves.map(({ name, version }) => [name, version]));
  const datasets = { ...draft.datasets, ...versions };
  return changed(world, { ...files, [releasesPath]: withNewest(data, { datasets }) });
}

/** The file of a dataset under its new version, and the one under its old version removed. */
function moved(data: Data, { name, version }: { name: DatasetName; version: string }): Changes {
  const { metas, tables } = data.current;
  if (isFrozen(data, name, version)) return leftBehind(data, name, version);
  const text = dataFileText(name, { ...unfrozen(metas[name]), version }, tables[name]);
  return { ...leftBehind(data, name, version), [dataPath(name, version)]: text };
}

/** Gives the draft its version, if that is the one which the changes ask for. */
function withVersion(world: World, version: string): World {
  const data = readable(world);
  const before = data.releases.at(-2);
  if (before) refuseWrongVersion(before, data.current, version);
  else if (version !== data.current.version)
    throw new EditRefused(`The first release is ${data.current.version}, but you asked for ${version}.`);
  return changed(world, { [releasesPath]: withNewest(data, { version }) });
}

function refuseWrongVersion(before: LoadedRelease, draft: LoadedRelease, version: string): void {
  const kind = kindOfRelease(before, draft);
  if (!isChange(kind))
    throw new EditRefused(
      `The draft has the same data as release ${before.version}: there is nothing to release.`,
    );
  const expected = versionAfter(before.version, kind);
  if (version === expected) return;
  throw new EditRefused(
    `Compared with release ${before.version}, the draft ${kindInWords(kind)}, so it is ${expected}, not ${version}: npm run data -- release ${expected}`,
  );
}

/** A dataset version that is new in the draft, and what is to be said of it. */
interface News {
  readonly name: DatasetName;
  readonly version: string;
  readonly what: string;
}

function newsIn({ current, releases }: Data): News[] {
  const before = releases.at(-2);
  return datasetNames
    .filter((name) => current.datasets[name] !== before?.datasets[name])
    .map((name) => {
      const rows = before?.tables[name];
      const what = rows ? changesInWords(rows, current.tables[name]) : 'a new dataset';
      return { name, version: current.datasets[name] ?? '', what };
    });
}

/**
 * Adds to the list of changes what it does not say yet.
 * @param draft version under which the entry of the draft may stand
 */
function withEntry(world: World, draft: string, { version, why }: Asked): World {
  const text = withHeading(world[changelogPath] ?? '', draft, version);
  const entries = readChangelog(text);
  const missing = newsIn(readable(world)).filter((one) => noteOn(entries, version, one) === undefined);
  if (missing.length > 0 && why === undefined) throw new EditRefused(whyWanted(missing, version));
  const items = missing.map((news) => `${itemOf(news)}. ${sentence(why ?? '')}`);
  return changed(world, { [changelogPath]: items.length > 0 ? withItems(text, version, items) : text });
}

const itemOf = ({ name, version, what }: News): string => `- \`${name}\` ${version}: ${what}`;

function whyWanted(missing: readonly News[], version: string): string {
  const items = missing.map((news) => `  ${itemOf(news)}. WHY`).join('\n');
  return `Nothing says why the data changed. Add --why "A sentence.", or write this into ${changelogPath}:\n\n  ## ${version} (draft)\n\n${items}`;
}
