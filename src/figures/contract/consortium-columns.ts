import { dollars } from '../../lib/format.ts';
import { agencyTypes, locationLabel, regions, tiers } from '../../words/vocabulary/index.ts';
import type { Cell, Column } from './define.ts';

/** Text of a code in its vocabulary. */
export const labelIn =
  (vocabulary: Readonly<Record<string, { readonly label: string }>>) =>
  (value: Cell): string =>
    vocabulary[String(value)]?.label ?? '';

/** Whether a value passes a filter; `null` means that the filter is off. */
export const matches = (wanted: string | null, value: string): boolean => wanted === null || wanted === value;

/** The columns that every figure about the consortia words in the same way. */
export const consortiumColumns = {
  id: {
    label: 'Consortium',
    description: 'ID of the consortium in this edition.',
    type: 'string',
    origin: 'computed',
    refersTo: 'consortia',
  },
  agent: {
    label: 'Grantee',
    description: 'Agency that received the grant, as the report’s appendix lists it.',
    type: 'string',
    origin: 'printed',
  },
  award: {
    label: 'Award',
    description: 'Award to the grantee in US dollars, as the report’s appendix lists it.',
    type: 'integer',
    origin: 'printed',
    text: (value) => dollars(Number(value)),
  },
  tier: {
    label: 'Size',
    description: 'Size of the award, by the ranges in the report’s introduction.',
    type: 'string',
    origin: 'computed',
    text: labelIn(tiers),
  },
  region: {
    label: locationLabel,
    description: 'Part of California that the report’s appendix names; the report draws no borders.',
    type: 'string',
    origin: 'printed',
    text: labelIn(regions),
  },
  agency_type: {
    label: 'Type of agency',
    description: 'Type of the grantee, from public directories; the report’s appendix does not give it.',
    type: 'string',
    origin: 'added',
    text: labelIn(agencyTypes),
  },
} as const satisfies Readonly<Record<string, Column>>;
