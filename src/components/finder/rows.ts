/** What the finder shows of each consortium, says of it in an address, and finds it by. */
import { agency as agencyOf, consortia, mentionsOf, namesOfAgency } from '../../datasets/site.ts';
import type { Consortium } from '../../datasets/consortia.ts';
import type { Agency } from '../../datasets/schemas/agencies.ts';
import type { AgencyName } from '../../datasets/schemas/agency-names.ts';
import { searchedNames, withInitials } from '../../page-texts/agency-names.ts';
import { inTheText } from '../../words/finder.ts';
import { presenceOf, type Presence } from '../../words/vocabulary/presence.ts';

/** A name that leads to a row, and what is said there of how. */
export interface Reason {
  /** The name and its short forms. */
  readonly because: string;
  readonly says: string;
  readonly origin: AgencyName['origin'];
}

/** One row of the finder. */
export interface FinderRow {
  readonly consortium: Consortium;
  readonly agency: Agency;
  readonly presence: Presence;
  /** What the report's text says of it, in a few words. */
  readonly said: string;
  /** Everything it may be looked for by, name by name: all words of a search have to stand in one of them. */
  readonly names: readonly string[];
  readonly reasons: readonly Reason[];
}

const reasonsOf = (id: string): Reason[] =>
  namesOfAgency(id).flatMap(({ name, relation, origin }) =>
    relation === null ? [] : [{ because: withInitials(name), says: relation, origin }],
  );

function rowOf(consortium: Consortium): FinderRow {
  const { id } = consortium;
  const mentions = mentionsOf(id);
  return {
    consortium,
    agency: agencyOf(id),
    presence: presenceOf(mentions),
    said: inTheText(mentions.named.length, mentions.meant.length),
    names: searchedNames(consortium),
    reasons: reasonsOf(id),
  };
}

/** All rows, in the order of the appendix. */
export const finderRows: readonly FinderRow[] = consortia.map(rowOf);
