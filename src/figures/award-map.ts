import { group, max, sum } from 'd3';
import { agencyGlyph, agencyLegend } from '../charts/agency-legend.ts';
import type { LegendItem } from '../charts/legend.ts';
import { classOf, dollarClasses, dollarsByCounty } from '../charts/map/dollar-classes.ts';
import { seatMap } from '../charts/map/draw.ts';
import { isIn } from '../charts/map/lens.ts';
import type { Region as Lens, Seat, SeatMap } from '../charts/map/model.ts';
import type { Consortium } from '../datasets/consortia.ts';
import { capitalized, dollars, dollarsInWords, inWords, listed } from '../lib/format.ts';
import { shortName } from '../lib/names.ts';
import { agencyTypes, codes, pointSources, regions, tiers, type Region } from '../lib/vocabulary.ts';
import type { ColorName } from '../theme/tokens.ts';
import { filter, option, type View } from './contract/choices.ts';
import { defineFigure, type Cell, type Row } from './contract/define.ts';

type SeatRow = Row &
  Pick<
    Consortium,
    | 'id'
    | 'order'
    | 'agent'
    | 'award'
    | 'region'
    | 'agency_type'
    | 'county'
    | 'county_fips'
    | 'city'
    | 'lat'
    | 'lon'
    | 'coord_basis'
  >;

const choices = {
  color: option('Color', { agency: 'Kind of agency', region: 'Printed region' }),
  shade: option('Shade counties by', { seats: 'Seats', dollars: 'Dollars' }),
  tier: filter('Size of award', tiers),
  region: filter('Printed region', regions),
};

type MapView = View<typeof choices>;

/** Where seats crowd, from north to south. */
const lenses: readonly [Lens, Lens] = [
  { name: 'The Bay', center: [-122.13, 37.71], kilometers: 56 },
  { name: 'Los Angeles and Orange', center: [-118.13, 33.88], kilometers: 40 },
];

/** The four hues once more, in the order of the labels from north to south. */
const regionColors: Readonly<Record<Region, ColorName>> = {
  Northern: 'school-district',
  Central: 'community-college-district',
  Southern: 'county-office',
  All: 'charter',
};

const labelIn =
  (vocabulary: Record<string, { readonly label: string }>) =>
  (value: Cell): string =>
    vocabulary[String(value)]?.label ?? '';
const matches = (wanted: string | null, value: string): boolean => wanted === null || wanted === value;

/** The label "All" names no part of the state: such an agent works in all of it. */
const isStatewide = ({ region }: SeatRow): boolean => region === 'All';
const seated = (rows: readonly SeatRow[]): SeatRow[] => rows.filter((row) => !isStatewide(row));
const countiesOf = (rows: readonly SeatRow[]): Set<string> => new Set(rows.map((row) => row.county_fips));
const inLens = (rows: readonly SeatRow[], lens: Lens): SeatRow[] =>
  seated(rows).filter(({ lon, lat }) => isIn(lens, [lon, lat]));

function seat(row: SeatRow, color: MapView['color']): Seat {
  const { id, order, agent, award, agency_type, region, city, county } = row;
  const reasons = [
    `Statewide: its printed location is “${region}”.`,
    `Its office is in ${city}, ${county} County.`,
  ];
  return {
    id,
    order,
    name: shortName(agent),
    award,
    amount: dollars(award),
    shape: agency_type,
    color: color === 'region' ? regionColors[region] : agency_type,
    place: [row.lon, row.lat],
    apart: isStatewide(row) ? reasons : null,
  };
}

function shades(rows: readonly SeatRow[], by: MapView['shade']): Map<string, ColorName> {
  const colors = [...dollarsByCounty(seated(rows))].map(
    ([county, amount]) => [county, by === 'seats' ? 'land-seat' : classOf(amount).color] as const,
  );
  return new Map<string, ColorName>(colors);
}

function mapOf(rows: readonly SeatRow[], { color, shade }: MapView): SeatMap {
  const bySeats = shade === 'seats';
  return {
    seats: rows.map((row) => seat(row, color)),
    lenses,
    shades: shades(rows, shade),
    land: bySeats ? 'land' : 'ground',
    border: bySeats ? 'ground' : 'line',
    empty: 'No seat matches these choices.',
  };
}

/** Counties whose agents the report labels differently. */
function twoLabels(rows: readonly SeatRow[]): string[] {
  return [...group(rows, ({ county }) => county)].flatMap(([county, members]) => {
    const labels = [...group(members, ({ region }) => region)];
    if (labels.length < 2) return [];
    const named = labels.map(
      ([label, agents]) => `${label} for ${listed(agents.map(({ agent }) => shortName(agent)))}`,
    );
    return [`In ${county} County the label is ${listed(named)}.`];
  });
}

const swatch = (color: ColorName): LegendItem['glyph'] => [
  { d: 'M-8-5.5h16v11h-16z', fill: color, stroke: 'strong' },
];

function countyLegend(rows: readonly SeatRow[], by: MapView['shade']): LegendItem[] {
  const amounts = [...dollarsByCounty(seated(rows)).values()];
  const entry = (color: ColorName, label: string, count: number): LegendItem[] =>
    count > 0 ? [{ glyph: swatch(color), label, count }] : [];
  if (by === 'seats') return entry('land-seat', 'County with a seat', amounts.length);
  return dollarClasses.flatMap((one) =>
    entry(one.color, one.label, amounts.filter((amount) => classOf(amount) === one).length),
  );
}

/** Counts of what occurs, each with its mark and words. */
function entries<Code extends string>(
  list: readonly Code[],
  count: (code: Code) => number,
  entry: (code: Code) => Omit<LegendItem, 'count'>,
): LegendItem[] {
  return list.map((code) => ({ ...entry(code), count: count(code) })).filter(({ count: some }) => some > 0);
}

/** Where color shows the region, the forms are shown without it. */
function regionLegend(rows: readonly SeatRow[]): LegendItem[] {
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

function lensWords(rows: readonly SeatRow[]): string {
  return listed(lenses.map((lens) => `${inLens(rows, lens).length} in the circle of ${lens.name}`));
}

/** The county whose agents received most. */
function richest(rows: readonly SeatRow[]): string {
  const amounts = dollarsByCounty(seated(rows));
  const most = max(amounts.values()) ?? 0;
  const name = rows.find(({ county_fips }) => amounts.get(county_fips) === most)?.county ?? '';
  const agents = seated(rows).filter(({ county }) => county === name).length;
  return `Agents seated in ${name} County, ${agents} of them, received ${dollars(most)}, the most of any county.`;
}

function statewide(rows: readonly SeatRow[]): string[] {
  return rows
    .filter(isStatewide)
    .map(
      ({ agent, award }) =>
        `${shortName(agent)} stands apart, because the report gives its location as “All”. Its ${dollarsInWords(award)} are in no county’s shade.`,
    );
}

/** Agents whose mark does not stand at the middle of their city. */
function otherPoints(rows: readonly SeatRow[]): string {
  const others = rows.filter(({ coord_basis }) => coord_basis !== 'city');
  const named = listed(others.map(({ agent }) => shortName(agent)));
  return others.length > 0 ? `; ${named} at its office` : '';
}

function inOneSentence(rows: readonly SeatRow[]): string {
  if (rows.length === 0) return 'No seat matches what was chosen.';
  const apart = rows.length - seated(rows).length;
  const on = `${rows.length} awards, ${dollars(sum(rows, ({ award }) => award))} in all, at the seats of their agents: ${countiesOf(seated(rows)).size} counties of California`;
  return `${on}${apart ? `, and ${inWords(apart)} statewide` : ''}.`;
}

const printed = (label: string, description: string, type: 'string' | 'integer' = 'string') =>
  ({ label, description, type, origin: 'printed' }) as const;
const added = (label: string, description: string, type: 'string' | 'number' = 'string') =>
  ({ label, description, type, origin: 'added' }) as const;

export default defineFigure({
  id: 'award-map',
  uses: ['consortia'],
  shapes: ['california'],
  choices,
  columns: {
    id: {
      label: 'Consortium',
      description: 'Identifier of the consortium in this edition.',
      type: 'string',
      origin: 'computed',
    },
    order: {
      label: 'Number',
      description: 'Place in the appendix, from the smallest award to the largest; numbers the marks.',
      type: 'integer',
      origin: 'printed',
      inFilesOnly: true,
    },
    agent: printed('Fiscal agent', 'Agency that received the award, as the appendix prints it.'),
    award: {
      ...printed('Award', 'Award to the fiscal agent, in US dollars, as the appendix prints it.', 'integer'),
      text: (value) => dollars(Number(value)),
    },
    region: {
      ...printed(
        'Printed region',
        'Geographic location as the appendix prints it; the report gives no borders.',
      ),
      text: labelIn(regions),
    },
    agency_type: {
      ...added(
        'Kind of agency',
        'Kind of the fiscal agent, by public directories; not in the report’s appendix.',
      ),
      text: labelIn(agencyTypes),
    },
    city: added('City', 'City of the main office, by public directories.'),
    county: added('County', 'County of the main office, by public directories.'),
    county_fips: {
      ...added('County code', 'Federal (FIPS) code of the county.'),
      inFilesOnly: true,
    },
    lat: {
      ...added('Latitude', 'Latitude of the mark, in degrees north.', 'number'),
      inFilesOnly: true,
    },
    lon: {
      ...added('Longitude', 'Longitude of the mark, in degrees east; west is negative.', 'number'),
      inFilesOnly: true,
    },
    coord_basis: {
      ...added('Basis of the point', 'Where latitude and longitude come from: `city` is GeoNames (CC BY).'),
      inFilesOnly: true,
      text: labelIn(pointSources),
    },
  },

  rows({ consortia }, view): SeatRow[] {
    return consortia
      .filter((one) => matches(view.tier, one.tier) && matches(view.region, one.region))
      .map((one) => ({
        id: one.id,
        order: one.order,
        agent: one.agent,
        award: one.award,
        region: one.region,
        agency_type: one.agency_type,
        city: one.city,
        county: one.county,
        county_fips: one.county_fips,
        lat: one.lat,
        lon: one.lon,
        coord_basis: one.coord_basis,
      }));
  },

  title(rows) {
    return `Where the ${inWords(rows.length)} have their seats`;
  },

  caption() {
    return 'Each mark stands at the city of one fiscal agent; its area is the award. A seat is not where the money went: agents passed it on to partners.';
  },

  notes(rows) {
    return [
      `The report labels each agent with a part of the state but gives no borders, so none are drawn. ${twoLabels(rows).join(' ')}`.trim(),
      ...statewide(rows),
      `Marks stand at city points of GeoNames (CC BY)${otherPoints(rows)}. Outlines of counties: U.S. Census Bureau.`,
    ];
  },

  alt: inOneSentence,

  describe(rows) {
    const onMap = seated(rows);
    if (onMap.length === 0) return [inOneSentence(rows), ...statewide(rows)].join(' ');
    const classes = countyLegend(rows, 'dollars').map(({ label, count }) => `${label}: ${count}.`);
    return [
      `${capitalized(inWords(onMap.length))} seats stand in ${countiesOf(onMap).size} of California’s 58 counties; ${lensWords(rows)}.`,
      richest(rows),
      ...classes,
      ...statewide(rows),
      'Arrow keys go from north to south over the state, then through each circle.',
    ].join(' ');
  },

  legend(rows, view) {
    const marks = view.color === 'region' ? regionLegend(rows) : agencyLegend(rows);
    return [...marks, ...countyLegend(rows, view.shade)];
  },

  draw(rows, { view, shapes, ...place }) {
    return seatMap(mapOf(rows, view), shapes.california, place);
  },
});
