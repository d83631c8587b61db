import { agencyLegend } from '../../charts/agency-legend.ts';
import { storyChart } from '../../charts/story/draw.ts';
import { shortName } from '../../lib/names.ts';
import { inWords, listed } from '../../lib/format.ts';
import { isStatewide, located, countiesOf, columns as locations } from '../award-map/locations.ts';
import { inFilesOnly } from '../contract/columns.ts';
import { defineFigure } from '../contract/define.ts';
import { inColumns } from '../contract/rows.ts';
import { dotsOf, saying, storyColumns, storyParts } from './shared/parts.ts';

const { region, city, county } = locations;
const { order, county_fips, lat, lon, coord_basis } = locations;
const columns = {
  ...storyColumns,
  region,
  city,
  county,
  ...inFilesOnly({ order, county_fips, lat, lon, coord_basis }),
};

export default defineFigure({
  ...storyParts,
  id: 'story-map',
  uses: ['consortia'],
  question: 'Where is each of them based?',
  topic: 'money',
  kind: 'map',
  passages: ['C228', 'C229', 'C230'],
  shapes: ['california'],
  columns,

  rows: ({ consortia }) =>
    inColumns(
      columns,
      saying(consortia, (one) => ({
        said: isStatewide(one)
          ? `${one.name} has no place on the map: the report gives its location as “${one.region}.” Its office is in ${one.city}, ${one.county} County.`
          : `${one.name} is based in ${one.city}, ${one.county} County.`,
      })),
    ),

  about: {
    purpose: 'Shows where the grantees are based, with one dot of one size for each.',
    reading:
      'Each dot stands at the city where a grantee is based; its shape and color show the type of agency. Dots that would cover each other are moved apart.',
    method:
      'Cities and counties come from public directories, points from GeoNames, and county outlines from the U.S. Census Bureau.',
    limitations: [
      'It does not show where the money was spent, or which schools and colleges took part.',
      'Where many are based close together, a dot can be some way from its city.',
    ],
    canSay: (rows) =>
      `Not counting one grantee whose location the report gives as “All,” the CCPT Round One grantees are based in ${countiesOf(located(rows)).size} of California’s counties.`,
    cannotSay: 'Counties without a dot received nothing.',
  },
  title: (rows) =>
    `The CCPT Round One grantees are based in ${countiesOf(located(rows)).size} California counties; ${inWords(rows.filter(isStatewide).length)} is listed under All`,
  caption: () =>
    'Each dot stands where the agency that received a grant is based, not where the money was spent. Dots that would cover each other are moved apart.',
  notes: (rows) => [
    ...rows
      .filter(isStatewide)
      .map(
        ({ agent }) =>
          `${shortName(agent)} is shown beside the map, because the report gives its location as “All.”`,
      ),
    'City points are from GeoNames (CC BY). County outlines are from the U.S. Census Bureau.',
  ],
  alt: (rows) =>
    `A map of California with ${located(rows).length} dots in ${countiesOf(located(rows)).size} counties, and ${inWords(rows.filter(isStatewide).length)} beside it.`,
  describe: (rows) =>
    `Grantees are based in ${listed([...new Set(located(rows).map(({ county: name }) => name))].sort())} counties. ${rows
      .filter(isStatewide)
      .map(({ agent }) => `${shortName(agent)} is beside the map.`)
      .join(' ')}`,
  legend: (rows) => agencyLegend(rows),
  draw(rows, { shapes, ...context }) {
    const dots = dotsOf(rows).map((dot, index) => {
      const row = rows[index];
      return { ...dot, place: row && !isStatewide(row) ? ([row.lon, row.lat] as [number, number]) : null };
    });
    const beside = rows
      .filter(isStatewide)
      .flatMap(({ agent, region: label }) => [
        shortName(agent),
        `Its location is given as “${label},” so it has no place on the map.`,
      ]);
    return storyChart({ kind: 'map', dots, beside }, context, shapes.california);
  },
});
