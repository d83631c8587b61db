/** What the points and shades of the map mean. */
import { agencyGlyph, agencyLegend } from '../../charts/agency-legend.ts';
import type { Glyph, LegendItem } from '../../charts/legend.ts';
import { classOf, dollarClasses, dollarsByCounty } from '../../charts/map/dollar-classes.ts';
import type { ColorName } from '../../theme/tokens.ts';
import { agencyTypes, regions, type AgencyType, type Region } from '../../words/vocabulary/index.ts';
import { legendOf, occurring } from '../contract/legend.ts';
import { rowsWith } from '../contract/rows.ts';
import { located, regionColors, type LocationRow } from './locations.ts';
import type { MapView } from './view.ts';

const shade = (color: ColorName, label: string, count: number): LegendItem => ({
  glyph: [{ d: 'M-8-5.5h16v11h-16z', fill: color, stroke: 'strong' }],
  label,
  count,
});

/** What the shades of counties mean: where grantees are based, or how many dollars these received. */
export function countyLegend(rows: readonly LocationRow[], by: MapView['shade']): LegendItem[] {
  const amounts = [...dollarsByCounty(located(rows)).values()];
  if (by === 'seats')
    return occurring([shade('land-location', 'County where a grantee is based', amounts.length)]);
  const classes = dollarClasses.map((one) =>
    shade(one.color, one.label, amounts.filter((amount) => classOf(amount) === one).length),
  );
  return occurring(classes);
}

const headed = (head: string, items: readonly LegendItem[]): LegendItem[] =>
  items.map((item) => ({ ...item, label: `${head}: ${item.label}` }));

/** Where color shows the region, shapes are shown without it. */
function regionLegend(rows: readonly LocationRow[]): LegendItem[] {
  const color = (region: Region): Glyph => [{ d: 'M-8-3.5h16v7h-16z', fill: regionColors[region] }];
  const shape = (type: AgencyType): Glyph => agencyGlyph(type, 'muted');
  const colors = legendOf(regions, color, (region) => rowsWith(rows, { region }).length);
  const shapes = legendOf(agencyTypes, shape, (type) => rowsWith(rows, { agency_type: type }).length);
  return occurring([...headed('Color', colors), ...headed('Shape', shapes)]);
}

/** The legend of a view. */
export const mapLegend = (rows: readonly LocationRow[], { color, shade: by }: MapView): LegendItem[] => [
  ...(color === 'region' ? regionLegend(rows) : agencyLegend(rows)),
  ...countyLegend(rows, by),
];
