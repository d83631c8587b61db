/**
 * A history of releases, for tests of what happened to the data behind a figure: 1.0.0 is frozen, 1.0.1 corrects awards,
 * 1.1.0 adds agencies, 2.0.0 removes factors, and a draft corrects everything.
 */
import { readChangelog } from '../../src/datasets/changelog.ts';
import type { FigureData, History } from '../../src/datasets/history.ts';
import type { Release } from '../../src/datasets/meta.ts';

const release = (version: string, date: string, ...versions: readonly string[]): Release => {
  const [awards = '', agencies = '', factors = '', recordSums] = versions;
  const added = recordSums === undefined ? {} : { 'record-sums': recordSums };
  return {
    version,
    status: 'frozen',
    date,
    datasets: { awards, agencies, factors, ...added },
    checksums: {},
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

/** Figures with the datasets behind them. */
export const strip: FigureData = { id: 'strip', datasets: ['awards', 'agencies'] };
export const map: FigureData = { id: 'map', datasets: ['agencies'] };
export const sums: FigureData = { id: 'sums', datasets: ['record-sums'] };
export const factors: FigureData = { id: 'factors', datasets: ['factors'] };
