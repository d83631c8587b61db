/** The site's data, as the build has read and checked them. A problem anywhere in data/ stops it before. */
import data from 'virtual:data';
import type { Tier } from '../words/vocabulary/index.ts';
import type { Consortium } from './consortia.ts';
import { figureTables as figureTablesOf } from './figure-tables.ts';
import type { FigureTables } from './figure-tables.ts';
import type { History } from './history.ts';
import { releaseOf, type Metas } from './load.ts';
import { mentionsIn, type Mentions } from './mentions.ts';
import { peersOf, type Peers } from './peers.ts';
import { standingOf, type Standing } from './standing.ts';
import { allQuantities, quantityIn } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { releaseInfo } from './release.ts';
import type { ReleaseInfo } from './release.ts';
import type { Tables } from './catalog.ts';
import { listItems } from './fields.ts';
import type { Agency } from './schemas/agencies.ts';
import type { AgencyName } from './schemas/agency-names.ts';
import type { AgencySource } from './schemas/agency-sources.ts';
import type { Coverage } from './schemas/coverage.ts';
import type { Discrepancy } from './schemas/discrepancies.ts';
import type { DiscrepancySource } from './schemas/discrepancy-sources.ts';
import type { Passage } from './schemas/evidence.ts';

const { current } = data;
const quantities = allQuantities(current.tables);

/** The rows of every dataset of the current release. */
export const tables: Tables = current.tables;

/** The current release: version, status, date, and what each dataset is. */
export const release: ReleaseInfo = releaseInfo(current);

/** All releases, their withdrawals, and what changed in each. */
export const history: History = data;

/**
 * Version, status, date and datasets of a release.
 * @throws for an unknown version
 */
export const releaseInfoOf = (version: string): ReleaseInfo<Partial<Metas>> =>
  releaseInfo(releaseOf(data, version));

/**
 * The rows of the datasets of a release.
 * @throws for an unknown version
 */
export const tablesIn = (version: string): Partial<Tables> => releaseOf(data, version).tables;

/**
 * What figures draw from in a release.
 * @throws for an unknown version
 */
export const figureTablesIn = (version: string): Partial<FigureTables> =>
  version === current.version ? figureTables : figureTablesOf(releaseOf(data, version).tables);

/** What figures draw from. */
export const figureTables: FigureTables = figureTablesOf(tables);

/** The 39, in the order of the appendix. */
export const consortia: readonly Consortium[] = figureTables.consortia;

/**
 * One of the 39 by its id.
 * @throws for an unknown id
 */
export function consortium(id: string): Consortium {
  const found = consortia.find((one) => one.id === id);
  if (!found)
    throw new Error(`No consortium "${id}". Consortia: ${consortia.map((one) => one.id).join(', ')}.`);
  return found;
}

/**
 * What public directories say about the grantee of a consortium.
 * @throws for an unknown id
 */
export function agency(id: string): Agency {
  const found = tables.agencies.find((row) => row.id === id);
  if (!found) throw new Error(`The dataset agencies has no row "${id}".`);
  return found;
}

/** The sources of an agency's row, in the order of the dataset. */
export const sourcesOfAgency = (id: string): readonly AgencySource[] =>
  tables['agency-sources'].filter((source) => source.agency === id);

/** Other names that lead to an agency, in the order of the dataset. */
export const namesOfAgency = (id: string): readonly AgencyName[] =>
  tables['agency-names'].filter(({ agencies }) => listItems(agencies).includes(id));

/** The passages that mention a consortium. */
export const mentionsOf = (id: string): Mentions => mentionsIn(tables.evidence, id);

/** How the award of a consortium compares with the others. */
export const standing = (id: string): Standing => standingOf(consortium(id), consortia);

/**
 * How many consortia with one size of award the researchers contacted.
 * @throws where the dataset has no row of the size
 */
export function coverageOf(tier: Tier): Coverage {
  const found = tables.coverage.find((row) => row.tier === tier);
  if (!found) throw new Error(`The dataset coverage has no row of the size ${tier}.`);
  return found;
}

/** The consortia that are similar in size, type or location. */
export const peers = (id: string): Peers => peersOf(consortium(id), consortia);

/** A number by its id, printed or computed; throws for an unknown id. */
export const quantity = (id: string): Quantity => quantityIn(quantities, id);

/** The passages of one paragraph of the printed report: `passagesOf('III.local', 5)`. */
export const passagesOf = (section: string, paragraph: number): readonly Passage[] =>
  tables.evidence.filter((passage) => passage.section === section && passage.paragraph === paragraph);

/**
 * The one value of a number, for drawings and labels.
 * @throws for an unknown id, and for a range, a date or a word
 */
export const stated = (id: string): number => valueOf(quantity(id));

/** Looks up the one value of a number of a release. It throws as {@link stated} does. */
export function statedIn(version: string): (id: string) => number {
  const { quantities: rows = [] } = figureTablesIn(version);
  const numbers = new Map(rows.map((row) => [row.id, row]));
  return (id) => valueOf(quantityIn(numbers, id));
}

function valueOf({ id, value }: Quantity): number {
  if (value === null)
    throw new Error(`The quantity "${id}" is a range, a date or a word: it has no single value.`);
  return value;
}

/**
 * A place where the report and another source disagree, by its id.
 * @throws for an unknown id
 */
export function difference(id: string): Discrepancy {
  const found = tables.discrepancies.find((row) => row.id === id);
  if (!found) throw new Error(`The dataset discrepancies has no row "${id}".`);
  return found;
}

/** The disagreements that concern one consortium, in order, without those that concern all of them. */
export const differencesOf = (consortium: string): readonly Discrepancy[] =>
  tables.discrepancies.filter(({ consortia: concerned }) => listItems(concerned).includes(consortium));

/** The sources of a disagreement besides the report; none for one found within the report. */
export const sourcesOfDifference = (id: string): readonly DiscrepancySource[] =>
  tables['discrepancy-sources'].filter(({ discrepancy }) => discrepancy === id);
