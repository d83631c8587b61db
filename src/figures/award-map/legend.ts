/** What the points and shades of the map look like, and what that means. */
import { agencyGlyph, agencyLegend } from '../../charts/agency-legend.ts';
import type { Glyph, LegendItem } from '../../charts/legend.ts';
import type { ColorName } from '../../theme/tokens.ts';
import { agencyTypes, regions, type Region } from '../../words/vocabulary/index.ts';
import { legendOf, occurring } from '../contract/legend.ts';
import { groupsBy, rowsWith, totalAward } from '../contract/rows.ts';
import { located, type LocationRow, type MapView } from './locations.ts';

/** The four hues once more, in the order of the labels from north to south. */
const regionColors: Readonly<Record<Region, ColorName>> = {
  Northern: 'school-district',
  Central: 'community-college-district',
  Southern: 'county-office',
  All: 'charter',
};

/** The color of a point. */
export const colorOf = ({ region, agency_type }: LocationRow, by: MapView['color']): ColorName =>
  by === 'region' ? regionColors[region] : agency_type;

/**
 * Classes of counties by their color: amounts of at least `from`, and below `from` of the next class. Marks and labels are
 * readable even on the darkest color: see tests/theme.
 */
export const dollarClasses = {
  'land-least': { from: 0, label: 'County whose grantees received under $5 million' },
  'land-mid': { from: 5e6, label: 'County whose grantees received $5 to $20 million' },
  'land-most': { from: 20e6, label: 'County whose grantees received $20 million or more' },
} as const satisfies Partial<Record<ColorName, { from: number; label: string }>>;

type DollarClass = keyof typeof dollarClasses;
export const dollarColors = Object.keys(dollarClasses) as DollarClass[];

const countyClasses = { 'land-location': { label: 'County where a grantee is based' }, ...dollarClasses };

type CountyClass = keyof typeof countyClasses;

/** The class that an amount belongs to. */
export const classOf = (dollars: number): DollarClass =>
  dollarColors.findLast((color) => dollars >= dollarClasses[color].from) ?? 'land-least';

/** The color of each county where a grantee is based, by the county's code. */
export const shadesOf = (rows: readonly LocationRow[], by: MapView['shade']): Map<string, CountyClass> =>
  new Map(
    groupsBy(located(rows), 'county_fips').map(([county, members]) => [
      county,
      by === 'seats' ? 'land-location' : classOf(totalAward(members)),
    ]),
  );

/** What the shades of counties mean: where grantees are based, or how many dollars these received. */
export function countyLegend(rows: readonly LocationRow[], by: MapView['shade']): LegendItem[] {
  const shades = [...shadesOf(rows, by).values()];
  const glyph = (fill: CountyClass): Glyph => [{ d: 'M-8-5.5h16v11h-16z', fill, stroke: 'strong' }];
  const countOf = (color: CountyClass): number => shades.filter((shade) => shade === color).length;
  return occurring(legendOf(countyClasses, glyph, countOf));
}

const headed = (head: string, items: readonly LegendItem[]): LegendItem[] =>
  items.map((item) => ({ ...item, label: `${head}: ${item.label}` }));

/** Where color shows the region, shapes are shown without it. */
function regionLegend(rows: readonly LocationRow[]): LegendItem[] {
  const color = (region: Region): Glyph => [{ d: 'M-8-3.5h16v7h-16z', fill: regionColors[region] }];
  const colors = legendOf(regions, color, (region) => rowsWith(rows, { region }).length);
  const shapes = legendOf(
    agencyTypes,
    (type) => agencyGlyph(type, 'muted'),
    (type) => rowsWith(rows, { agency_type: type }).length,
  );
  return occurring([...headed('Color', colors), ...headed('Shape', shapes)]);
}

/** The legend of a view. */
export const mapLegend = (rows: readonly LocationRow[], { color, shade }: MapView): LegendItem[] => [
  ...(color === 'region' ? regionLegend(rows) : agencyLegend(rows)),
  ...countyLegend(rows, shade),
];
