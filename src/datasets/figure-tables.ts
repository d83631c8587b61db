/** The tables that figures draw from: joined at build, and in the browser loaded when a reader changes a view. */
import type { DatasetName, Tables } from './catalog.ts';
import { consortia, type Consortium } from './consortia.ts';
import type { Passage } from './schemas/evidence.ts';
import type { Factor } from './schemas/factors.ts';

/** How a passage was coded, as figures count it. What it says is kept apart, since most readers never ask for it. */
export type FigurePassage = Pick<Passage, 'id' | 'factor' | 'direction' | 'level' | 'sector'>;

/** What a passage says and where it stands in print. */
export type Statement = Pick<Passage, 'id' | 'section' | 'paragraph' | 'statement'>;

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

/** What all passages say, in the order of the report. */
export function statements({ evidence }: Pick<Tables, 'evidence'>): Statement[] {
  return evidence.map(({ id, section, paragraph, statement }) => ({ id, section, paragraph, statement }));
}
