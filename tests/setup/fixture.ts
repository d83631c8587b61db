/**
 * Data of the tests' own, in tests/world: the draft 1.0.0 as it was before its release. No correction of data/ changes
 * them. What the schemas ask for since then is added when they are read: a new column is empty, or as data/ have it where
 * it must be filled; a new dataset is that of data/.
 */
import { checkedData } from '../../src/build/site-data.ts';
import { changelogPath } from '../../src/datasets/changelog.ts';
import { datasetNames, type DatasetName } from '../../src/datasets/catalog.ts';
import { columnsOf } from '../../src/datasets/columns.ts';
import { dataPath } from '../../src/datasets/data-file.ts';
import type { Row } from '../../src/datasets/define.ts';
import { readWorld } from '../../src/datasets/files.ts';
import type { Data, World } from '../../src/datasets/load.ts';
import type { Meta, ReleasesFile } from '../../src/datasets/meta.ts';
import { releasesPath } from '../../src/datasets/releases.ts';
import { dataFileText, releasesText } from '../../src/datasets/write.ts';
import { readContent, type Content } from '../../src/prose/files.ts';
import { numbersPath } from '../../src/prose/data-numbers.ts';

const VERSION = '1.0.0';

interface File {
  readonly meta: Meta;
  readonly rows: readonly Row[];
}

const fileIn = (world: World, path: string): File => JSON.parse(world[path] ?? '{"rows":[]}') as File;
const releasesIn = (world: World): ReleasesFile => JSON.parse(world[releasesPath] ?? '') as ReleasesFile;

/** A dataset of the newest release of data/. */
function ofToday(today: World, name: DatasetName): File {
  const version = releasesIn(today).releases.at(-1)?.datasets[name] ?? '';
  return fileIn(today, dataPath(name, version));
}

/** The dataset with every column that its schema asks for. */
function withColumns(text: string, name: DatasetName, today: World): string {
  const { meta, rows } = JSON.parse(text) as File;
  const missing = columnsOf(name).filter((column) => rows.some((row) => row[column.name] === undefined));
  if (missing.length === 0) return text;
  const filled = missing.filter(({ optional }) => !optional).map((column) => column.name);
  const byId = new Map(ofToday(today, name).rows.map((row) => [row['id'], row]));
  const added = (row: Row): Row =>
    Object.fromEntries(filled.map((field) => [field, byId.get(row['id'])?.[field] ?? null]));
  return dataFileText(
    name,
    meta,
    rows.map((row) => ({ ...row, ...added(row) })),
  );
}

/** A dataset that the release of the tests does not have yet. */
function newDataset(name: DatasetName, today: World): string {
  const { meta, rows } = ofToday(today, name);
  return dataFileText(name, { ...meta, version: VERSION, released: null, fields: undefined }, rows);
}

/** The file of releases, which names the new datasets too. */
function withDatasets(own: World, added: readonly DatasetName[]): string {
  if (added.length === 0) return own[releasesPath] ?? '';
  const versions = Object.fromEntries(added.map((name) => [name, VERSION]));
  const releases = releasesIn(own).releases.map((release) => ({
    ...release,
    datasets: { ...release.datasets, ...versions },
  }));
  return releasesText({ releases });
}

/** The list of changes, with a line for each new dataset. */
function withNotes(own: World, added: readonly DatasetName[]): string {
  const lines = added.map((name) => `- \`${name}\` ${VERSION}: a new dataset.\n`);
  return (own[changelogPath] ?? '').replace(/^- /m, (sign) => lines.join('') + sign);
}

const own = readWorld('tests/world');
const today = readWorld('.');
const added = datasetNames.filter((name) => own[dataPath(name, VERSION)] === undefined);

/** The files of data/, by path. */
export const fixtureWorld: World = {
  ...own,
  ...Object.fromEntries(
    datasetNames.map((name) => {
      const text = own[dataPath(name, VERSION)];
      return [
        dataPath(name, VERSION),
        text === undefined ? newDataset(name, today) : withColumns(text, name, today),
      ];
    }),
  ),
  [releasesPath]: withDatasets(own, added),
  [changelogPath]: withNotes(own, added),
};

function contentWith(names: readonly DatasetName[]): Content {
  const content = readContent('tests/world');
  if (!content) throw new Error('tests/world has no content.');
  const paths = new Set(names.map(numbersPath));
  const more = [...(readContent('.')?.dataNumbers ?? [])].filter(([path]) => paths.has(path));
  return { ...content, dataNumbers: new Map([...content.dataNumbers, ...more]) };
}

/** The files of content/. */
export const fixtureContent = contentWith(added);

let known: Data | undefined;

/** The data of the tests, read and checked once. */
export const fixtureData = (): Data => (known ??= checkedData(fixtureWorld, fixtureContent.dataNumbers));
