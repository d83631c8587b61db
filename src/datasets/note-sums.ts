/** Numbers that only notes in the data state, worked out from the tables, so that a correction reaches them. */
import { codes, regions, tiers, type Region, type Tier } from '../words/vocabulary/index.ts';
import type { Tables } from './catalog.ts';
import { slug } from './computed.ts';
import { tierOf } from './tiers.ts';

/** A number by its id. */
export interface NoteSum {
  readonly id: string;
  readonly unit: string;
  readonly compute: (tables: Tables) => number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const stated = ({ quantities }: Tables, id: string): number =>
  quantities.find((row) => row.id === id)?.value ?? NaN;
const allStated = (tables: Tables, ids: readonly string[]): number =>
  sum(ids.map((id) => stated(tables, id)));
const appendixTotal = ({ awards }: Tables): number => sum(awards.map(({ award }) => award));
const statedGap = (tables: Tables): number => stated(tables, 'round-one-total') - appendixTotal(tables);

/** Types of partner that the state counts among local education agencies. */
const schoolPartners = [
  'partner-school-districts', 'partner-high-schools', 'partner-middle-schools', 'partner-elementary-schools',
  'partner-other-schools', 'partner-county-offices', 'partner-charter-schools',
]; // prettier-ignore

const single: readonly NoteSum[] = [
  { id: 'stated-gap', unit: 'dollars', compute: statedGap },
  {
    id: 'stated-gap-share',
    unit: 'percent',
    compute: (tables) => (100 * statedGap(tables)) / stated(tables, 'round-one-total'),
  },
  {
    id: 'record-gap',
    unit: 'dollars',
    compute: (tables) =>
      (tables['record-sums'].find(({ id }) => id === 'awarded')?.amount ?? NaN) - appendixTotal(tables),
  },
  {
    id: 'typical-total',
    unit: 'dollars',
    compute: (tables) =>
      sum(
        ['small', 'middle', 'large'].map(
          (size) => stated(tables, `${size}-awards`) * stated(tables, `award-${size}-typical`),
        ),
      ),
  },
  {
    id: 'larger-awards',
    unit: 'consortia',
    compute: (tables) => allStated(tables, ['middle-awards', 'large-awards']),
  },
  {
    id: 'studied-middle',
    unit: 'consortia',
    compute: (tables) => allStated(tables, ['visited-middle', 'called-middle']),
  },
  {
    id: 'known-from-reports',
    unit: 'consortia',
    compute: (tables) =>
      stated(tables, 'consortia') -
      allStated(tables, ['studied-large', 'visited-middle', 'called-middle', 'called-small']),
  },
  { id: 'school-partners', unit: 'partners', compute: (tables) => allStated(tables, schoolPartners) },
  {
    id: 'dual-enrollment-increase',
    unit: 'students',
    compute: (tables) => stated(tables, 'dual-enrollment-after') - stated(tables, 'dual-enrollment-before'),
  },
  {
    id: 'counties',
    unit: 'counties',
    compute: ({ agencies }) => new Set(agencies.map(({ county }) => county)).size,
  },
];

function ofTier(tier: Tier): NoteSum[] {
  const among = ({ awards }: Tables): number[] =>
    awards.map(({ award }) => award).filter((award) => tierOf(award) === tier);
  const unit = 'dollars';
  return [
    { id: `${slug[tier]}-awards-least`, unit, compute: (tables) => Math.min(...among(tables)) },
    { id: `${slug[tier]}-awards-most`, unit, compute: (tables) => Math.max(...among(tables)) },
  ];
}

function ofRegion(region: Region): NoteSum[] {
  const latitudes = ({ awards, agencies }: Tables): number[] => {
    const members = new Set(awards.filter((row) => row.region === region).map(({ id }) => id));
    return agencies.filter(({ id }) => members.has(id)).map(({ lat }) => lat);
  };
  const [name, unit] = [region.toLowerCase(), 'degrees'];
  return [
    { id: `${name}-latitude-least`, unit, compute: (tables) => Math.min(...latitudes(tables)) },
    { id: `${name}-latitude-most`, unit, compute: (tables) => Math.max(...latitudes(tables)) },
  ];
}

/** All of them. */
export const noteSums: readonly NoteSum[] = [
  ...single,
  ...codes(tiers).flatMap(ofTier),
  ...codes(regions)
    .filter((region) => region !== 'All')
    .flatMap(ofRegion),
];
