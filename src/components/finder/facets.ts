/** By what the finder's rows may be chosen, and in which orders they may stand. */
import { agencyTypes, codes, regions, tiers, type Label } from '../../words/vocabulary.ts';
import { presences } from '../../words/presence.ts';
import { finderRows, type FinderRow } from './rows.ts';

/** One value of a facet. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** How many of all rows have it. */
  readonly count: number;
}

/** A property of rows that a reader may choose by. */
export interface Facet {
  /** Its name in the address, and in the rows' `data-`. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
}

function facet(
  name: string,
  label: string,
  valueOf: (row: FinderRow) => string,
  options: readonly (readonly [value: string, label: string])[],
): Facet {
  const count = (value: string): number => finderRows.filter((row) => valueOf(row) === value).length;
  return {
    name,
    label,
    options: options.map(([value, text]) => ({ value, label: text, count: count(value) })),
  };
}

const labels = <Code extends string>(vocabulary: Record<Code, Label>): [Code, string][] =>
  codes(vocabulary).map((code) => [code, vocabulary[code].label]);

const counties = [...new Set(finderRows.map(({ consortium }) => consortium.county))].sort();

/** The facets, in the order in which they are shown. */
export const facets: readonly Facet[] = [
  facet('tier', 'Size of award', ({ consortium }) => consortium.tier, labels(tiers)),
  facet('region', 'Printed region', ({ consortium }) => consortium.region, labels(regions)),
  facet('type', 'Kind of agency', ({ consortium }) => consortium.agency_type, labels(agencyTypes)),
  facet(
    'county',
    'County',
    ({ consortium }) => consortium.county,
    counties.map((name) => [name, name]),
  ),
  facet('text', 'In the report’s text', ({ presence }) => presence, labels(presences)),
];

/** Orders of the rows by their keys in the address; the first is the page's own. */
export const orders = {
  appendix: 'Smallest award first, as printed',
  'award-desc': 'Largest award first',
  name: 'Name',
  county: 'County',
  'north-desc': 'North to south',
} as const;
