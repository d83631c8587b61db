/** The datasets of the edition. A new one is a schema, a line here, and a data file that a release names. */
import type { RowOf } from './define.ts';
import { agencies } from './schemas/agencies.ts';
import { agencySources } from './schemas/agency-sources.ts';
import { awards } from './schemas/awards.ts';
import { discrepancies } from './schemas/discrepancies.ts';
import { discrepancySources } from './schemas/discrepancy-sources.ts';
import { evidence } from './schemas/evidence.ts';
import { factors } from './schemas/factors.ts';
import { quantities } from './schemas/quantities.ts';

export const datasets = {
  awards,
  agencies,
  'agency-sources': agencySources,
  quantities,
  factors,
  evidence,
  discrepancies,
  'discrepancy-sources': discrepancySources,
};

export type DatasetName = keyof typeof datasets;

/** The rows of every dataset of one release. */
export type Tables = { readonly [Name in DatasetName]: readonly RowOf<(typeof datasets)[Name]>[] };

/** Names of the datasets, in the order in which they are listed. */
export const datasetNames = Object.keys(datasets) as DatasetName[];

export function isDatasetName(name: string): name is DatasetName {
  return Object.hasOwn(datasets, name);
}
