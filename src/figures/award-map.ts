import { namelessMap } from '../charts/map/compact.ts';
import { locationMap } from '../charts/map/draw.ts';
import { pointSources } from '../words/vocabulary/index.ts';
import { mapLegend } from './award-map/legend.ts';
import { countiesOf, inInset, insets, mapOf, located, type LocationRow } from './award-map/locations.ts';
import { choices } from './award-map/view.ts';
import {
  finding,
  inAParagraph,
  inOneSentence,
  otherPoints,
  statewide,
  twoLabels,
} from './award-map/words.ts';
import { consortiumColumns, labelIn, matches } from './contract/consortium-columns.ts';
import { defineFigure } from './contract/define.ts';

const added = (label: string, description: string, type: 'string' | 'number' = 'string') =>
  ({ label, description, type, origin: 'added' }) as const;

/** The county that the finding is about, with what stands in the same circle. */
const LOS_ANGELES: readonly (string | null)[] = ['Los Angeles', 'Orange'];

export default defineFigure({
  id: 'award-map',
  uses: ['consortia'],
  question: 'Where are the grantees based?',
  topic: 'money',
  kind: 'map',
  shapes: ['california'],
  choices,
  columns: {
    id: consortiumColumns.id,
    order: {
      label: 'Number',
      description:
        'Place in the report’s appendix, from the smallest award to the largest; the points’ numbers.',
      type: 'integer',
      origin: 'printed',
      inFilesOnly: true,
    },
    agent: consortiumColumns.agent,
    award: consortiumColumns.award,
    region: consortiumColumns.region,
    agency_type: consortiumColumns.agency_type,
    city: added('City', 'City of the main office, from public directories.'),
    county: added('County', 'County of the main office, from public directories.'),
    county_fips: {
      ...added('County code', 'Federal (FIPS) code of the county.'),
      inFilesOnly: true,
    },
    lat: {
      ...added('Latitude', 'Latitude of the point, in degrees north.', 'number'),
      inFilesOnly: true,
    },
    lon: {
      ...added('Longitude', 'Longitude of the point, in degrees east; west is negative.', 'number'),
      inFilesOnly: true,
    },
    coord_basis: {
      ...added(
        'Source of the point',
        'Where latitude and longitude come from: `city` means GeoNames (CC BY).',
      ),
      inFilesOnly: true,
      text: labelIn(pointSources),
    },
  },

  rows({ consortia }, view): LocationRow[] {
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

  detail: {
    within: true,
    rows: (rows) => rows.filter(({ county }) => LOS_ANGELES.includes(county)),
    larger: (rows) => insets.flatMap((inset) => inInset(rows, inset)),
    key: -1,
  },

  about: {
    purpose: 'Shows where the grantee of each consortium is based, so that you can find those near you.',
    reading:
      'Each point stands at the city where a grantee is based. Its area shows the size of the award; its shape and color show the type of agency. Two circles enlarge the crowded parts of the coast; the number on the state map says how many points are in each circle. Counties where a grantee is based are slightly darker.',
    method:
      'Grantees and awards are those in the report’s appendix. Cities and counties come from public directories, points from GeoNames, and county outlines from the U.S. Census Bureau.',
    limitations: [
      'It does not show where the money was spent, or which schools and colleges took part.',
      'It shows no regions: the report labels each grantee with a part of the state but draws no borders.',
    ],
    canSay(rows) {
      return `Not counting one grantee that the report lists as statewide (“All”), the CCPT Round One grantees are based in ${countiesOf(located(rows)).size} of California’s counties.`;
    },
    cannotSay: 'Counties without a point received nothing.',
  },

  title: finding,

  caption() {
    return 'This map shows who received each grant, not where it was spent: each award was for a whole consortium. Each point is one grantee, in the city where it is based; its area shows the size of the award.';
  },

  notes(rows) {
    return [
      `The report labels each grantee with a part of the state but draws no borders, so this map has none. ${twoLabels(rows).join(' ')}`.trim(),
      ...statewide(rows),
      `City points are from GeoNames (CC BY)${otherPoints(rows)}. County outlines are from the U.S. Census Bureau.`,
    ];
  },

  alt: inOneSentence,

  describe: inAParagraph,
  legend: mapLegend,

  draw(rows, { view, shapes, ...place }) {
    const draw = place.compact ? namelessMap : locationMap;
    return draw(mapOf(rows, view), shapes.california, place);
  },
});
