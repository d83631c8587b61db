/** What a name has to do with the grantee that it leads to: the kinds of the dataset `agency-names`. */
import type { Label } from './label.ts';

export const nameKinds = {
  college: { label: 'College of the district', one: 'college', many: 'colleges' },
  'short-name': { label: 'Short name', one: 'short name', many: 'short names' },
  'later-name': { label: 'Later name', one: 'later name', many: 'later names' },
  partner: { label: 'Partner', one: 'partner', many: 'partners' },
  place: { label: 'Name of the place', one: 'name of a place', many: 'names of places' },
} as const satisfies Record<string, Label>;
