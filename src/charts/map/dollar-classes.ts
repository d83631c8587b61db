/** Three classes of counties, by the dollars that the grantees based there received. */
import { rollup, sum } from 'd3';
import type { ColorName } from '../../theme/tokens.ts';

/** A class of counties: amounts of at least `from`, and below `from` of the next class. */
interface DollarClass {
  readonly from: number;
  readonly color: ColorName;
  readonly label: string;
}

/** From smallest to largest. Marks and labels are readable even on the darkest color: see tests/theme. */
export const dollarClasses: readonly [DollarClass, DollarClass, DollarClass] = [
  { from: 0, color: 'land-least', label: 'County whose grantees received under $5 million' },
  { from: 5e6, color: 'land-mid', label: 'County whose grantees received $5 to $20 million' },
  { from: 20e6, color: 'land-most', label: 'County whose grantees received $20 million or more' },
];

interface Located {
  readonly county_fips: string;
  readonly award: number;
}

/** Adds up dollars by the code of the county where the grantees are based. */
export function dollarsByCounty(rows: readonly Located[]): Map<string, number> {
  return rollup(
    rows,
    (members) => sum(members, ({ award }) => award),
    ({ county_fips }) => county_fips,
  );
}

/** The class that an amount belongs to. */
export function classOf(dollars: number): DollarClass {
  return dollarClasses.findLast(({ from }) => dollars >= from) ?? dollarClasses[0];
}
