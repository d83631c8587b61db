/** The datasets of the edition. A new one is a schema, a line here, and a data file that a release names. */
import type { RowOf } from './define.ts';
import { agencies } from './schemas/agencies.ts';
import { agencyNames } from './schemas/agency-names.ts';
import { agencySources } from './schemas/agency-sources.ts';
import { awards } from './schemas/awards.ts';
import { brokers } from './schemas/brokers.ts';
import { countedFindings } from './schemas/counted-findings.ts';
import { coverage } from './schemas/coverage.ts';
import { discrepancies } from './schemas/discrepancies.ts';
import { discrepancySources } from './schemas/discrepancy-sources.ts';
import { evidence } from './schemas/evidence.ts';
import { factors } from './schemas/factors.ts';
import { funding } from './schemas/funding.ts';
import { milestones } from './schemas/milestones.ts';
import { outcomes } from './schemas/outcomes.ts';
import { outline } from './schemas/outline.ts';
import { partners } from './schemas/partners.ts';
import { promises } from './schemas/promises.ts';
import { quantities } from './schemas/quantities.ts';
import { recommendations } from './schemas/recommendations.ts';
import { recordSums } from './schemas/record-sums.ts';
import { spans } from './schemas/spans.ts';
import { speakers } from './schemas/speakers.ts';
import { tiers } from './schemas/tiers.ts';
import { topicDecisions } from './schemas/topic-decisions.ts';
import { topicStatements } from './schemas/topic-statements.ts';
import { topics } from './schemas/topics.ts';
import { totals } from './schemas/totals.ts';

export const datasets = {
  awards,
  agencies,
  'agency-sources': agencySources,
  'agency-names': agencyNames,
  quantities,
  factors,
  outline,
  evidence,
  partners,
  coverage,
  milestones,
  spans,
  outcomes,
  tiers,
  promises,
  brokers,
  funding,
  recommendations,
  'counted-findings': countedFindings,
  speakers,
  topics,
  'topic-statements': topicStatements,
  'topic-decisions': topicDecisions,
  discrepancies,
  'discrepancy-sources': discrepancySources,
  'record-sums': recordSums,
  totals,
};

export type DatasetName = keyof typeof datasets;

/** The rows of every dataset of one release. */
export type Tables = { readonly [Name in DatasetName]: readonly RowOf<(typeof datasets)[Name]>[] };

/** Names of the datasets, in the order in which they are listed. */
export const datasetNames = Object.keys(datasets) as DatasetName[];

export function isDatasetName(name: string): name is DatasetName {
  return Object.hasOwn(datasets, name);
}

/** Whether all these datasets are among those of a release: its versions or its tables. */
export function holds(
  release: Partial<Record<DatasetName, unknown>>,
  names: readonly DatasetName[],
): boolean {
  return names.every((name) => release[name] !== undefined);
}
