/** By what the finder's rows may be filtered. */
import { agencyTypes, codes, regions, tiers, type Label } from '../../words/vocabulary/index.ts';
import { facets as names } from '../../words/finder.ts';
import { presences } from '../../words/vocabulary/presence.ts';
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
  name: keyof typeof names,
  valueOf: (row: FinderRow) => string,
  options: readonly (readonly [value: string, label: string])[],
): Facet {
  const count = (value: string): number => finderRows.filter((row) => valueOf(row) === value).length;
  return {
    name,
    label: names[name],
    options: options.map(([value, text]) => ({ value, label: text, count: count(value) })),
  };
}

const labels = <Code extends string>(vocabulary: Record<Code, Label>): [Code, string][] =>
  codes(vocabulary).map((code) => [code, vocabulary[code].label]);

const counties = [...new Set(finderRows.map(({ consortium }) => consortium.county))].sort();

/** The facets, in the order in which they are shown. */
export const facets: readonly Facet[] = [
  facet('tier', ({ consortium }) => consortium.tier, labels(tiers)),
  facet('region', ({ consortium }) => consortium.region, labels(regions)),
  facet('type', ({ consortium }) => consortium.agency_type, labels(agencyTypes)),
  facet(
    'county',
    ({ consortium }) => consortium.county,
    counties.map((name) => [name, name]),
  ),
  facet('text', ({ presence }) => presence, labels(presences)),
];
