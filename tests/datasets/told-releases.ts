/**
 * A history of releases, for tests of what happened to the data behind a figure: 1.0.0 is frozen, 1.0.1 corrects awards,
 * 1.1.0 adds agencies, 2.0.0 removes factors, and a draft corrects everything.
 */
import { readChangelog } from '../../src/datasets/changelog.ts';
import type { FigureData, History } from '../../src/datasets/history.ts';
import type { DatasetName } from '../../src/datasets/catalog.ts';
import type { Row } from '../../src/datasets/define.ts';
import type { LoadedRelease } from '../../src/datasets/load.ts';
import type { Release } from '../../src/datasets/meta.ts';

/** Rows by version: the last number changes a value, the second adds a row, the first takes one away. */
function rowsOf(version: string): Row[] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const rows = Array.from({ length: 4 + minor - major }, (_, index) => ({
    id: `row-${index}`,
    value: patch,
  }));
  return rows;
}

const release = (version: string, date: string, ...versions: readonly string[]): LoadedRelease => {
  const [awards = '', agencies = '', factors = '', recordSums] = versions;
  const added = recordSums === undefined ? {} : { 'record-sums': recordSums };
  const datasets: Release['datasets'] = { awards, agencies, factors, ...added };
  const tables = Object.entries(datasets).map(([name, its]) => [name, rowsOf(its)]);
  return {
    version,
    status: 'frozen',
    date,
    datasets,
    checksums: {},
    tables: Object.fromEntries(tables) as LoadedRelease['tables'],
    metas: {},
  };
};

export const changelog = readChangelog(`
## 2.0.0

- \`factors\` 2.0.0: a factor that no passage had is out.

## 1.1.0

- \`agencies\` 1.1.0: one agency more.
- \`record-sums\` 1.0.0: what the state says.

## 1.0.1

- \`awards\` 1.0.1: the award of Ceres & Co. is < that of print.
`);

export const history: History = {
  releases: [
    release('1.0.0', '2026-12-01', '1.0.0', '1.0.0', '1.0.0'),
    release('1.0.1', '2026-12-05', '1.0.1', '1.0.0', '1.0.0'),
    release('1.1.0', '2027-01-10', '1.0.1', '1.1.0', '1.0.0', '1.0.0'),
    release('2.0.0', '2027-02-01', '1.0.1', '1.1.0', '2.0.0', '1.0.0'),
    { ...release('2.0.1', '2027-02-02', '1.0.2', '1.1.1', '2.0.1', '1.0.1'), status: 'draft' },
  ],
  withdrawn: [
    { release: '1.0.0', figure: 'map', date: '2026-12-04', reason: 'Two seats were swapped.' },
    { release: '1.1.0', date: '2027-01-12', reason: 'The files were cut off.' },
  ],
  changelog,
};

/** A figure that publishes all rows of some datasets. */
const figure = (id: string, ...datasets: readonly DatasetName[]): FigureData => ({
  id,
  datasets,
  publishedIn(version) {
    const { tables } = history.releases.find((one) => one.version === version) ?? {};
    return JSON.stringify(datasets.map((name) => tables?.[name]));
  },
});

export const strip = figure('strip', 'awards', 'agencies');
export const map = figure('map', 'agencies');
export const sums = figure('sums', 'record-sums');
export const factors = figure('factors', 'factors');
