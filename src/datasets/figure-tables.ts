/** The tables that figures draw from: joined at build, and in the browser loaded when a reader changes a view. */
import type { DatasetName, Tables } from './catalog.ts';
import { shortName } from '../lib/names.ts';
import { consortia, type Consortium } from './consortia.ts';
import { consortiaIn } from './mentions.ts';
import type { Passage } from './schemas/evidence.ts';
import type { Factor } from './schemas/factors.ts';

/** How a passage was coded, as figures count it. What it says is kept apart, since most readers never ask for it. */
export type FigurePassage = Pick<Passage, 'id' | 'factor' | 'direction' | 'level' | 'sector'>;

/** A consortium as lists name it. */
export type NamedConsortium = Pick<Consortium, 'id' | 'name'>;

/** What a passage says, where it stands in print, and whom it names or means, where it does. */
export interface Statement extends Pick<Passage, 'id' | 'section' | 'paragraph' | 'statement'> {
  readonly named?: readonly NamedConsortium[];
  readonly meant?: readonly NamedConsortium[];
}

/** A factor of the codebook as figures name it. */
export type FigureFactor = Pick<Factor, 'id' | 'group' | 'label'>;

/** The tables by name. */
export interface FigureTables {
  readonly consortia: readonly Consortium[];
  readonly factors: readonly FigureFactor[];
  readonly passages: readonly FigurePassage[];
}

/** Name of a table that figures use. */
export type FigureTableName = keyof FigureTables;

/** The datasets that each table is joined from. */
export const figureTableSources: Readonly<Record<FigureTableName, readonly DatasetName[]>> = {
  consortia: ['awards', 'agencies'],
  factors: ['factors'],
  passages: ['evidence'],
};

/**
 * Joins the tables from the datasets of a release.
 * @throws when an award has no agency
 */
export function figureTables(tables: Tables): FigureTables {
  return {
    consortia: consortia(tables),
    factors: tables.factors.map(({ id, group, label }) => ({ id, group, label })),
    passages: tables.evidence.map(({ id, factor, direction, level, sector }) => ({
      id,
      factor,
      direction,
      level,
      sector,
    })),
  };
}

/** The short name of every consortium by its id, in the order of the appendix. */
export function consortiumNames({ awards }: Pick<Tables, 'awards'>): Record<string, string> {
  return Object.fromEntries(awards.map(({ id, agent }) => [id, shortName(agent)]));
}

/** What all passages say, in the order of the report. */
export function statements({ evidence, awards }: Pick<Tables, 'evidence' | 'awards'>): Statement[] {
  const named = (ids: readonly string[]): NamedConsortium[] =>
    awards.filter(({ id }) => ids.includes(id)).map(({ id, agent }) => ({ id, name: shortName(agent) }));
  return evidence.map((passage) => {
    const { id, section, paragraph, statement } = passage;
    const spokenOf = Object.entries(consortiaIn(passage)).filter(([, ids]) => ids.length > 0);
    const names = Object.fromEntries(spokenOf.map(([how, ids]) => [how, named(ids)]));
    return { id, section, paragraph, statement, ...names };
  });
}
