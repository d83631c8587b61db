/** The fields of a dataset, read from its schema, for tables, downloads and the codebook. */
import { z } from 'zod';
import type { Absence, Origin } from '../words/vocabulary/index.ts';
import { datasets } from './catalog.ts';
import type { DatasetName } from './catalog.ts';
import type { Meta } from './meta.ts';

/** A code that a field may have. */
export interface Code {
  readonly code: string;
  readonly label: string;
  /** What it means, where there is more to say than the label. */
  readonly meaning: string | null;
}

/** One field of a dataset. */
export interface Column {
  readonly name: string;
  /** Label, for column heads and legends. */
  readonly title: string;
  readonly description: string;
  /** Unit of a number: `dollars`, `degrees`. */
  readonly unit?: string;
  readonly type: 'number' | 'text';
  /** Whether a number has no decimals. */
  readonly isWhole: boolean;
  /** Whether the cell has several values, joined by ";". */
  readonly isList: boolean;
  /** The codes that may stand in it; none where any text or number may. */
  readonly codes: readonly Code[];
  /** Whether a cell may be empty. */
  readonly optional: boolean;
  /** What an empty cell means. */
  readonly empty: readonly Absence[];
  /** Who says so, where a table joins what several say. */
  readonly origin?: Origin;
}

/** The fields of a dataset, in their order. */
export const columnsOf = (name: DatasetName): Column[] => columnsIn(datasets[name].row);

/**
 * The fields of one version of a dataset: those that were written down when it was frozen, or, before that, those of the
 * schema.
 */
export const columnsOfVersion = (name: DatasetName, { fields }: Pick<Meta, 'fields'>): readonly Column[] =>
  (fields as readonly Column[] | undefined) ?? columnsOf(name);

/** The fields of a schema of rows, in their order. */
export function columnsIn(row: z.ZodObject): Column[] {
  return Object.entries(row.shape).map(([field, schema]) => columnOf(field, schema as z.ZodType));
}

function columnOf(name: string, schema: z.ZodType): Column {
  const { title = name, description = '', unit, empty = [], origin } = schema.meta() ?? {};
  const optional = schema instanceof z.ZodNullable;
  const filled = (optional ? schema.unwrap() : schema) as z.ZodType;
  const { isList = false, codes = [] } = filled.meta() ?? {};
  return {
    name,
    title,
    description,
    type: filled instanceof z.ZodNumber ? 'number' : 'text',
    isWhole: filled instanceof z.ZodNumber && filled.format === 'safeint',
    isList: Boolean(isList),
    codes: codes as readonly Code[],
    optional,
    empty: [empty].flat() as readonly Absence[],
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(typeof origin === 'string' ? { origin: origin as Origin } : {}),
  };
}
