import { namelessMap } from '../charts/map/compact.ts';
import { seatMap } from '../charts/map/draw.ts';
import { inWords } from '../lib/format.ts';
import { pointSources } from '../words/vocabulary.ts';
import { mapLegend } from './award-map/legend.ts';
import { countiesOf, mapOf, seated, type SeatRow } from './award-map/seats.ts';
import { choices } from './award-map/view.ts';
import { inAParagraph, inOneSentence, otherPoints, statewide, twoLabels } from './award-map/words.ts';
import { consortiumColumns, labelIn, matches } from './contract/consortium-columns.ts';
import { defineFigure } from './contract/define.ts';

const added = (label: string, description: string, type: 'string' | 'number' = 'string') =>
  ({ label, description, type, origin: 'added' }) as const;

export default defineFigure({
  id: 'award-map',
  uses: ['consortia'],
  question: 'Where are the agencies that received the money?',
  topic: 'money',
  kind: 'map',
  shapes: ['california'],
  choices,
  columns: {
    id: consortiumColumns.id,
    order: {
      label: 'Number',
      description: 'Place in the appendix, from the smallest award to the largest; numbers the marks.',
      type: 'integer',
      origin: 'printed',
      inFilesOnly: true,
    },
    agent: consortiumColumns.agent,
    award: consortiumColumns.award,
    region: consortiumColumns.region,
    agency_type: consortiumColumns.agency_type,
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

  about: {
    purpose: 'Places the fiscal agents of all consortia, so that readers find those near them.',
    reading:
      'A mark stands at the city of an agent; its area is the award, its shape and color the kind of agency. Two circles enlarge the crowded parts of the coast; the number on the state says how many marks a circle holds. Counties in which an agent has its seat are a step darker.',
    method:
      'Agents and awards are those of the appendix. Cities and counties come from public directories, points from GeoNames, outlines of counties from the U.S. Census Bureau.',
    silent: [
      'It does not show where the money was spent, nor which schools and colleges took part.',
      'It shows no regions: the report labels agents with a part of the state and gives no borders.',
    ],
    canSay(rows) {
      return `Apart from one that the report places in all of the state, the fiscal agents of Round One have their seats in ${countiesOf(seated(rows)).size} of California’s counties.`;
    },
    cannotSay: 'Counties without a mark received nothing.',
  },

  title(rows) {
    return `Where the ${inWords(rows.length)} have their seats`;
  },

  caption() {
    return 'Each mark stands at the city of one fiscal agent; its area is the award. A seat is not where the money went: an agent received it for a whole consortium.';
  },

  notes(rows) {
    return [
      `The report labels each agent with a part of the state but gives no borders, so none are drawn. ${twoLabels(rows).join(' ')}`.trim(),
      ...statewide(rows),
      `Marks stand at city points of GeoNames (CC BY)${otherPoints(rows)}. Outlines of counties: U.S. Census Bureau.`,
    ];
  },

  alt: inOneSentence,

  describe: inAParagraph,
  legend: mapLegend,

  draw(rows, { view, shapes, ...place }) {
    const draw = place.terse ? namelessMap : seatMap;
    return draw(mapOf(rows, view), shapes.california, place);
  },
});
