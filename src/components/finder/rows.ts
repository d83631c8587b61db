/** What the finder shows of each consortium, says of it in an address, and finds it by. */
import { agency as agencyOf, consortia, mentionsOf } from '../../datasets/site.ts';
import type { Consortium } from '../../datasets/consortia.ts';
import type { Mentions } from '../../datasets/mentions.ts';
import type { Agency } from '../../datasets/schemas/agencies.ts';
import { abbreviationsOf } from '../../lib/abbreviations.ts';
import { counted } from '../../words/vocabulary.ts';
import { presenceOf, type Presence } from '../../words/presence.ts';

/** One row of the finder. */
export interface FinderRow {
  readonly consortium: Consortium;
  readonly agency: Agency;
  readonly presence: Presence;
  /** What the report's text says of it, in a few words. */
  readonly said: string;
  /** Everything it may be looked for by, beside what the row shows. */
  readonly words: string;
}

const passages = { label: 'Passages', one: 'passage', many: 'passages' };

/** `Named in 5 passages, perhaps meant in 1 more`. */
function inTheText({ named, meant }: Mentions): string {
  if (named.length === 0 && meant.length === 0) return 'Not named';
  if (named.length === 0) return `Not named, perhaps meant in ${counted(meant.length, passages)}`;
  const also = meant.length > 0 ? `, perhaps meant in ${meant.length} more` : '';
  return `Named in ${counted(named.length, passages)}${also}`;
}

/** The names of a project, each once: its own, what that stands for, and its successor's. */
export function projectNames(agency: Agency): string[] {
  const { project_name, project_full_name, project_successor } = agency;
  return [project_name, project_full_name, project_successor].filter((name) => name !== null);
}

/** Everything a consortium may be looked for by, beside its fiscal agent as printed: names, projects, short forms. */
export function otherNamesOf({ id, name, agent }: Consortium): string[] {
  const agency = agencyOf(id);
  const names = [agent, agency.official_name];
  return [...new Set([name, agency.official_name, ...projectNames(agency), ...abbreviationsOf(id, names)])];
}

function rowOf(consortium: Consortium): FinderRow {
  const { id } = consortium;
  const agency = agencyOf(id);
  const mentions = mentionsOf(id);
  return {
    consortium,
    agency,
    presence: presenceOf(mentions),
    said: inTheText(mentions),
    words: otherNamesOf(consortium).join(' '),
  };
}

/** All rows, in the order of the appendix. */
export const finderRows: readonly FinderRow[] = consortia.map(rowOf);
