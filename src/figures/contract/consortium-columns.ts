import { agencyTypes, locationLabel, regions, tiers } from '../../words/vocabulary/index.ts';
import { added, computed, printed } from './column-kinds.ts';

/** The columns that every figure about the consortia words in the same way. */
export const consortiumColumns = {
  id: computed.consortia('Consortium', 'ID of the consortium in this edition.'),
  agent: printed.words('Grantee', 'Agency that received the grant, as the report’s appendix lists it.'),
  award: printed.dollars('Award', 'Award to the grantee in US dollars, as the report’s appendix lists it.'),
  tier: computed.code('Size', 'Size of the award, by the ranges in the report’s introduction.', tiers),
  region: printed.code(
    locationLabel,
    'Part of California that the report’s appendix names; the report draws no borders.',
    regions,
  ),
  agency_type: added.code(
    'Type of agency',
    'Type of the grantee, from public directories; the report’s appendix does not give it.',
    agencyTypes,
  ),
  /** Of several consortia. */
  awards: printed.words(
    'Awards',
    'The awards in US dollars, in the order of the appendix, separated by semicolons.',
    { inFilesOnly: true },
  ),
  agency_types: added.words(
    'Types of agency',
    'Types of the grantees, in the order of the appendix, separated by semicolons.',
    { inFilesOnly: true },
  ),
};
