/** Counties by the dollars that the agents seated there received, in three classes. */
import { rollup, sum } from 'd3';
import type { ColorName } from '../../theme/tokens.ts';

/** A class of counties: the amounts from `from` up to, but not including, that of the next. */
export interface DollarClass {
  readonly from: number;
  readonly color: ColorName;
  readonly label: string;
}

/** From little to much. Marks and labels stay readable on the darkest: see tests/theme. */
export const dollarClasses: readonly [DollarClass, DollarClass, DollarClass] = [
  { from: 0, color: 'land', label: 'County whose grantees received under $5 million' },
  { from: 5e6, color: 'land-mid', label: 'County whose grantees received $5 to $20 million' },
  { from: 20e6, color: 'land-most', label: 'County whose grantees received $20 million or more' },
];

interface Seated {
  readonly county_fips: string;
  readonly award: number;
}

/** Dollars by the code of the county in which the agents are seated. */
export function dollarsByCounty(rows: readonly Seated[]): Map<string, number> {
  return rollup(
    rows,
    (members) => sum(members, ({ award }) => award),
    ({ county_fips }) => county_fips,
  );
}

/** The class of an amount. */
export function classOf(dollars: number): DollarClass {
  return dollarClasses.findLast(({ from }) => dollars >= from) ?? dollarClasses[0];
}
