/** The fields of a dataset, read from its schema, for tables, downloads and the codebook. */
import { z } from 'zod';
import { datasets } from './catalog.ts';
import type { DatasetName } from './catalog.ts';

/** One field of a dataset. */
export interface Column {
  readonly name: string;
  /** Label, for column heads and legends. */
  readonly title: string;
  readonly description: string;
  /** Unit of a number: `dollars`, `degrees`. */
  readonly unit?: string;
  readonly type: 'number' | 'text';
  /** Whether a cell may be empty. */
  readonly optional: boolean;
}

/** The fields of a dataset, in their order. */
export function columnsOf(name: DatasetName): Column[] {
  return Object.entries<z.ZodType>(datasets[name].row.shape).map(([field, schema]) => {
    const { title = field, description = '', unit } = schema.meta() ?? {};
    const optional = schema instanceof z.ZodNullable;
    const type = (optional ? schema.unwrap() : schema) instanceof z.ZodNumber ? 'number' : 'text';
    return { name: field, title, description, type, optional, ...(typeof unit === 'string' ? { unit } : {}) };
  });
}
