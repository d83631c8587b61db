/** The index from A to Z: what can be found without a search, by its names. */
import { agency, consortia, namesOfAgency } from '../../datasets/site.ts';
import { folded } from '../../lib/folded.ts';
import { consortiumAddress } from '../../lib/routes.ts';
import { projectNames } from '../../page-texts/agency-names.ts';
import type { Kind, SearchRecord } from './record.ts';

/** A line of the index. */
export interface Entry {
  readonly name: string;
  readonly kind: Kind;
  /** Root-absolute address. */
  readonly href: string;
  /** What it leads to, where that has another name. */
  readonly see: string | null;
}

/** The entries under one letter. */
export interface Letter {
  readonly letter: string;
  readonly entries: readonly Entry[];
}

/** Kinds that the index lists. Paragraphs and statements have no names: their sections, topics and findings lead to them. */
const listed: ReadonlySet<Kind> = new Set([
  'topic',
  'grantee',
  'term',
  'finding',
  'recommendation',
  'figure',
  'data',
  'page',
]);

/** A chart is looked for by its question, everything else by its title. */
const nameOf = ({ kind, title, names }: SearchRecord): string =>
  kind === 'figure' ? (names?.[0] ?? title) : title;

const entryOf = (record: SearchRecord): Entry => ({
  name: nameOf(record),
  kind: record.kind,
  href: `/${record.href}`,
  see: null,
});

/** Colleges, places, projects and short names by which people look for a grantee. */
const otherNames = (): Entry[] =>
  consortia.flatMap(({ id, agent }) => {
    const official = agency(id).official_name;
    const names = [...namesOfAgency(id).map(({ name }) => name), ...projectNames(agency(id)), official];
    return [...new Set(names)]
      .filter((name) => name !== agent)
      .map((name): Entry => ({ name, kind: 'grantee', href: consortiumAddress(id), see: agent }));
  });

const letterOf = ({ name }: Entry): string => /\p{L}/u.exec(folded(name))?.[0].toUpperCase() ?? '';

/** The index, by the first letter of each name. */
export function indexOf(records: readonly SearchRecord[]): Letter[] {
  const own = records.filter(({ kind }) => listed.has(kind)).map(entryOf);
  const entries = [...own, ...otherNames()].sort(
    (one, other) =>
      letterOf(one).localeCompare(letterOf(other), 'en') ||
      one.name.localeCompare(other.name, 'en') ||
      (one.see ?? '').localeCompare(other.see ?? '', 'en'),
  );
  return [...Map.groupBy(entries, letterOf)].map(([letter, those]) => ({ letter, entries: those }));
}
