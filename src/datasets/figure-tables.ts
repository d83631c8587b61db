/** The tables that figures draw from: joined at build, and in the browser loaded when a reader changes a chart. */
import { holds, type DatasetName, type Tables } from './catalog.ts';
import { shortName } from '../lib/names.ts';
import { consortia, type Consortium } from './consortia.ts';
import { consortiaIn } from './mentions.ts';
import { allQuantities, type Quantity } from './quantities.ts';
import type { Passage } from './schemas/evidence.ts';
import type { Factor } from './schemas/factors.ts';

/**
 * How a passage was coded, which is what figures count and place. Its text is a separate table, because most figures
 * never need it.
 */
export type FigurePassage = Omit<Passage, 'sentences' | 'statement' | 'note'>;

/** The little that lists need to know about a consortium. */
export type NamedConsortium = Pick<Consortium, 'id' | 'name'>;

/** What a passage says, where it is printed, and which consortia it names or may refer to. */
export interface Statement extends Pick<Passage, 'id' | 'section' | 'paragraph' | 'statement'> {
  readonly named?: readonly NamedConsortium[];
  readonly meant?: readonly NamedConsortium[];
}

/** A factor of the codebook, with what figures need to name it. */
export type FigureFactor = Pick<Factor, 'id' | 'group' | 'label'>;

/** Tables that are joined or trimmed for figures. */
interface JoinedTables {
  readonly consortia: readonly Consortium[];
  readonly factors: readonly FigureFactor[];
  readonly passages: readonly FigurePassage[];
  readonly statements: readonly Statement[];
  /** Every number of the report, and those computed from the data. */
  readonly quantities: readonly Quantity[];
}

/** The tables by name: those made for figures, and every other dataset as it is. */
export type FigureTables = JoinedTables & Omit<Tables, keyof JoinedTables>;

/** Name of a table that figures use. */
export type FigureTableName = keyof FigureTables;

/** The datasets that a table is joined from. */
export function figureTableSources(table: FigureTableName): readonly DatasetName[] {
  if (table === 'consortia') return ['awards', 'agencies'];
  return table === 'passages' || table === 'statements' ? ['evidence'] : [table];
}

/** How each joined table is made, and every dataset that goes into it. */
const joins: {
  readonly [Name in keyof JoinedTables]: {
    readonly reads: readonly DatasetName[];
    readonly make: (tables: Tables) => JoinedTables[Name];
  };
} = {
  consortia: { reads: ['awards', 'agencies'], make: consortia },
  factors: {
    reads: ['factors'],
    make: ({ factors }) => factors.map(({ id, group, label }) => ({ id, group, label })),
  },
  passages: { reads: ['evidence'], make: ({ evidence }) => evidence.map((passage) => coded(passage)) },
  statements: { reads: ['evidence', 'awards'], make: (tables) => statements(tables) },
  quantities: {
    reads: ['quantities'],
    make: (tables) => [...allQuantities(tables).values()],
  },
};

/**
 * Joins the tables from the datasets of a release. A release that is older than a dataset lacks the tables that
 * are made from it.
 * @throws when an award has no agency
 */
export function figureTables(tables: Tables): FigureTables;
export function figureTables(tables: Partial<Tables>): Partial<FigureTables>;
export function figureTables(tables: Partial<Tables>): Partial<FigureTables> {
  const others = Object.entries(tables).filter(([name]) => !Object.hasOwn(joins, name));
  const made = Object.entries(joins)
    .filter(([, { reads }]) => holds(tables, reads))
    .map(([name, { make }]) => [name, make(tables as Tables)]);
  return Object.fromEntries([...others, ...made]) as Partial<FigureTables>;
}

/** A passage without its text and what was noted about it. */
const coded = (passage: Passage): FigurePassage => ({
  id: passage.id,
  section: passage.section,
  paragraph: passage.paragraph,
  kind: passage.kind,
  consortia: passage.consortia,
  consortia_inferred: passage.consortia_inferred,
  sector: passage.sector,
  level: passage.level,
  direction: passage.direction,
  factor: passage.factor,
  factor2: passage.factor2,
  extent: passage.extent,
  extent_text: passage.extent_text,
  extent_of: passage.extent_of,
  speaker: passage.speaker,
});

/** The short name of every consortium by its id, in the order of the appendix. */
export function consortiumNames({ awards }: Pick<Tables, 'awards'>): Record<string, string> {
  return Object.fromEntries(awards.map(({ id, agent }) => [id, shortName(agent)]));
}

/** What all passages say, in the order of the report. */
function statements({ evidence, awards }: Pick<Tables, 'evidence' | 'awards'>): Statement[] {
  const named = (ids: readonly string[]): NamedConsortium[] =>
    awards.filter(({ id }) => ids.includes(id)).map(({ id, agent }) => ({ id, name: shortName(agent) }));
  return evidence.map((passage) => {
    const { id, section, paragraph, statement } = passage;
    const spokenOf = Object.entries(consortiaIn(passage)).filter(([, ids]) => ids.length > 0);
    const names = Object.fromEntries(spokenOf.map(([how, ids]) => [how, named(ids)]));
    return { id, section, paragraph, statement, ...names };
  });
}
