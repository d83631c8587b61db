/** The names that the edition's texts use for consortia, and similar names that mean something else. */

/** Names of one consortium, or of several that share a name. */
export interface ConsortiumNames {
  /** Ids of the consortia. */
  readonly of: readonly string[];
  readonly names: readonly string[];
  /** Why these words are the consortium's. */
  readonly reason: string;
}

export const consortiumNames: readonly ConsortiumNames[] = [
  {
    of: ['tulare'],
    names: ['Tulare-Kings', 'Tulare', 'TK College and Career Collaborative', 'TK Collaborative'],
    reason: 'the report’s name of the consortium, of its lead, and of what it became',
  },
  {
    of: ['orange'],
    names: ['Orange County', 'OC Pathways'],
    reason: 'the report calls the consortium and its lead by the county',
  },
  {
    of: ['contra-costa'],
    names: ['Contra Costa'],
    reason: 'the report calls the consortium by its lead; the college of that name is one of the lead’s',
  },
  { of: ['elk-grove'], names: ['Elk Grove', 'CAP'], reason: 'the lead, and the consortium’s own name' },
  { of: ['sacramento'], names: ['Sacramento', 'CRANE'], reason: 'the lead, and the consortium’s own name' },
  { of: ['konocti'], names: ['Konocti'], reason: 'the lead' },
  { of: ['western-placer'], names: ['Western Placer'], reason: 'the lead' },
  {
    of: ['san-luis-obispo'],
    names: ['San Luis Obispo', 'Cuesta College'],
    reason: 'the lead, and its college, which the report names as leading the consortium',
  },
  {
    of: ['rancho-santiago'],
    names: ['Santiago Canyon College'],
    reason: 'a college of the lead; the report says neither, so it only may refer to this consortium',
  },
  {
    of: ['long-beach-unified', 'long-beach-ccd'],
    names: ['Long Beach'],
    reason:
      'two grantees in the appendix have this name; the report does not say which one it means, so it may refer to either',
  },
  // The appendix alone names these, and with it the texts about the awards.
  { of: ['lausd'], names: ['Los Angeles Unified'], reason: 'a grantee in the appendix' },
  { of: ['lacoe'], names: ['Los Angeles'], reason: 'the county office, one of the leads that Part V names' },
  { of: ['tehachapi'], names: ['Tehachapi'], reason: 'a grantee in the appendix' },
  { of: ['fullerton'], names: ['Fullerton'], reason: 'a grantee in the appendix' },
  {
    of: ['ventura'],
    names: ['Ventura County Community College District'],
    reason: 'a grantee in the appendix',
  },
  { of: ['paramount'], names: ['Paramount/Wonderful Academy'], reason: 'a grantee in the appendix' },
  { of: ['dubois'], names: ['W.E.B. DuBois'], reason: 'a grantee in the appendix' },
  { of: ['john-muir'], names: ['John Muir'], reason: 'a grantee in the appendix' },
  { of: ['public-safety-academy'], names: ['Public Safety Academy'], reason: 'a grantee in the appendix' },
];

/** Names that hold a consortium's and are not its own, each with the reason. */
export const otherBodies: readonly { readonly name: string; readonly reason: string }[] = [
  {
    name: 'Los Angeles and Orange County Regional Consortium',
    reason: 'a body of community colleges; not one of the 39',
  },
  { name: 'Orange Unified School District', reason: 'a district of the county; not one of the 39' },
  { name: 'Los Angeles and Orange counties', reason: 'places' },
  { name: 'Long Beach College Promise', reason: 'a partnership older than the grant' },
];
