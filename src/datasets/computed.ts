/** Numbers that the report does not print. Each is a named function of the tables, so that anyone can recompute it. */
import { dollars } from '../lib/format.ts';
import { agencyTypes, codes, regions, tiers } from '../words/vocabulary/index.ts';
import type { AgencyType, Region, Tier } from '../words/vocabulary/index.ts';
import type { DatasetName, Tables } from './catalog.ts';
import { tierOf } from './tiers.ts';

/** A computed quantity: what it is and how it is worked out. */
export interface Computed {
  readonly id: string;
  readonly unit: string;
  /** What the number says, read after its value and unit. */
  readonly meaning: string;
  /** The datasets it is worked out from. */
  readonly from: readonly DatasetName[];
  readonly compute: (tables: Tables) => number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const awardsOf = ({ awards }: Tables) => awards.map(({ award }) => award);
const awardsOfTier = (tables: Tables, tier: Tier) =>
  awardsOf(tables).filter((award) => tierOf(award) === tier);
const agenciesOfType = ({ agencies }: Tables, type: AgencyType) =>
  agencies.filter(({ agency_type }) => agency_type === type);
const awardsOfType = (tables: Tables, type: AgencyType) => {
  const members = new Set(agenciesOfType(tables, type).map(({ id }) => id));
  return tables.awards.filter(({ id }) => members.has(id)).map(({ award }) => award);
};
const awardsOfRegion = ({ awards }: Tables, region: Region) =>
  awards.filter((row) => row.region === region).map(({ award }) => award);
/** Share of all award money, in percent. */
const shareOf = (tables: Tables, part: readonly number[]) => (100 * sum(part)) / sum(awardsOf(tables));

const whole: readonly Computed[] = [
  {
    id: 'awards-count',
    unit: 'consortia',
    meaning: 'in the appendix',
    from: ['awards'],
    compute: ({ awards }) => awards.length,
  },
  {
    id: 'awards-total',
    unit: 'dollars',
    meaning: 'as the sum of all awards in the appendix',
    from: ['awards'],
    compute: (tables) => sum(awardsOf(tables)),
  },
  {
    id: 'award-least',
    unit: 'dollars',
    meaning: 'as the smallest award in the appendix',
    from: ['awards'],
    compute: (tables) => Math.min(...awardsOf(tables)),
  },
  {
    id: 'award-most',
    unit: 'dollars',
    meaning: 'as the largest award in the appendix',
    from: ['awards'],
    compute: (tables) => Math.max(...awardsOf(tables)),
  },
];

/** How ids of numbers call the sizes of award. */
export const slug: Readonly<Record<Tier, string>> = { low: 'small', mid: 'middle', top: 'large' };

function ofTier(tier: Tier): Computed[] {
  const { many } = tiers[tier];
  const about = { from: ['awards'] as const };
  return [
    {
      ...about,
      id: `${slug[tier]}-awards-count`,
      unit: 'consortia',
      meaning: `with ${many} in the appendix`,
      compute: (tables) => awardsOfTier(tables, tier).length,
    },
    {
      ...about,
      id: `${slug[tier]}-awards-total`,
      unit: 'dollars',
      meaning: `as the sum of the ${many} in the appendix`,
      compute: (tables) => sum(awardsOfTier(tables, tier)),
    },
    {
      ...about,
      id: `${slug[tier]}-awards-mean`,
      unit: 'dollars',
      meaning: `as the average (mean) of the ${many} in the appendix`,
      compute: (tables) => sum(awardsOfTier(tables, tier)) / awardsOfTier(tables, tier).length,
    },
    {
      ...about,
      id: `${slug[tier]}-awards-share`,
      unit: 'percent',
      meaning: `of all award money in the appendix, in ${many}`,
      compute: (tables) => shareOf(tables, awardsOfTier(tables, tier)),
    },
  ];
}

/** Sums that occur often enough to be a class of their own. */
const roundSums = [
  ['awards-of-600000', 600_000],
  ['awards-of-6000000', 6_000_000],
  ['awards-of-15000000', 15_000_000],
] as const;

function ofRoundSum([id, award]: (typeof roundSums)[number]): Computed {
  return {
    id,
    unit: 'consortia',
    meaning: `with an award of exactly ${dollars(award)} in the appendix`,
    from: ['awards'],
    compute: (tables) => awardsOf(tables).filter((other) => other === award).length,
  };
}

function ofType(type: AgencyType): Computed[] {
  const { many } = agencyTypes[type];
  return [
    {
      id: `agents-${type}`,
      unit: 'consortia',
      meaning: `whose grantees are ${many}`,
      from: ['agencies'],
      compute: (tables) => agenciesOfType(tables, type).length,
    },
    {
      id: `award-total-${type}`,
      unit: 'dollars',
      meaning: `as the sum of the awards to ${many}`,
      from: ['awards', 'agencies'],
      compute: (tables) => sum(awardsOfType(tables, type)),
    },
  ];
}

function ofRegion(region: Region): Computed[] {
  const id = region.toLowerCase();
  const meaning = regions[region].many;
  return [
    {
      id: `agents-${id}`,
      unit: 'consortia',
      meaning: `${meaning} in the appendix`,
      from: ['awards'],
      compute: (tables) => awardsOfRegion(tables, region).length,
    },
    {
      id: `award-total-${id}`,
      unit: 'dollars',
      meaning: `as the sum of the awards ${meaning}`,
      from: ['awards'],
      compute: (tables) => sum(awardsOfRegion(tables, region)),
    },
  ];
}

/** @throws for a number that is a range, a date or a word: nothing can be added to it */
function valueOf({ id, value }: Tables['quantities'][number]): number {
  if (value === null) throw new Error(`The quantity "${id}" has no single value to add.`);
  return value;
}

/** Rows of `quantities` that together say how many consortia the study visited or called. */
const studied = ['studied-large', 'visited-middle', 'called-middle', 'called-small'];

const study: Computed = {
  id: 'consortia-studied',
  unit: 'consortia',
  meaning: 'that researchers visited or interviewed by telephone',
  from: ['quantities'],
  compute: ({ quantities }) => sum(quantities.filter(({ id }) => studied.includes(id)).map(valueOf)),
};

/** All computed quantities. */
export const computed: readonly Computed[] = [
  ...whole,
  ...codes(tiers).flatMap(ofTier),
  ...roundSums.map(ofRoundSum),
  ...codes(agencyTypes).flatMap(ofType),
  ...codes(regions).flatMap(ofRegion),
  study,
];
