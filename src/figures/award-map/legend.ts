/** What the points and shades of the map mean. */
import { agencyGlyph, agencyLegend } from '../../charts/agency-legend.ts';
import type { LegendItem } from '../../charts/legend.ts';
import { classOf, dollarClasses, dollarsByCounty } from '../../charts/map/dollar-classes.ts';
import { agencyTypes, codes, regions } from '../../words/vocabulary/index.ts';
import type { ColorName } from '../../theme/tokens.ts';
import { regionColors, located, type LocationRow } from './locations.ts';
import type { MapView } from './view.ts';

const swatch = (color: ColorName): LegendItem['glyph'] => [
  { d: 'M-8-5.5h16v11h-16z', fill: color, stroke: 'strong' },
];

/** What the shades of counties mean: where grantees are based, or how many dollars these received. */
export function countyLegend(rows: readonly LocationRow[], by: MapView['shade']): LegendItem[] {
  const amounts = [...dollarsByCounty(located(rows)).values()];
  const entry = (color: ColorName, label: string, count: number): LegendItem[] =>
    count > 0 ? [{ glyph: swatch(color), label, count }] : [];
  if (by === 'seats') return entry('land-location', 'County where a grantee is based', amounts.length);
  return dollarClasses.flatMap((one) =>
    entry(one.color, one.label, amounts.filter((amount) => classOf(amount) === one).length),
  );
}

/** Counts of what occurs, each with its sign and words. */
function entries<Code extends string>(
  list: readonly Code[],
  count: (code: Code) => number,
  entry: (code: Code) => Omit<LegendItem, 'count'>,
): LegendItem[] {
  return list.map((code) => ({ ...entry(code), count: count(code) })).filter(({ count: some }) => some > 0);
}

/** Where color shows the region, shapes are shown without it. */
function regionLegend(rows: readonly LocationRow[]): LegendItem[] {
  return [
    ...entries(
      codes(regions),
      (region) => rows.filter((row) => row.region === region).length,
      (region) => ({
        glyph: [{ d: 'M-8-3.5h16v7h-16z', fill: regionColors[region] }],
        label: `Color: ${regions[region].label}`,
      }),
    ),
    ...entries(
      codes(agencyTypes),
      (type) => rows.filter((row) => row.agency_type === type).length,
      (type) => ({ glyph: agencyGlyph(type, 'muted'), label: `Shape: ${agencyTypes[type].label}` }),
    ),
  ];
}

/** The legend of a view. */
export function mapLegend(rows: readonly LocationRow[], { color, shade }: MapView): LegendItem[] {
  return [...(color === 'region' ? regionLegend(rows) : agencyLegend(rows)), ...countyLegend(rows, shade)];
}
