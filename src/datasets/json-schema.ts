/** The published form of a dataset's schema. */
import { z } from 'zod';
import { datasets } from './catalog.ts';
import type { DatasetName } from './catalog.ts';
import type { Meta } from './meta.ts';

/** JSON Schema (draft 2020-12) of the rows of a dataset, with the title of the data file. */
export function jsonSchemaOf(name: DatasetName, { title, description }: Pick<Meta, 'title' | 'description'>) {
  const { $schema, ...items } = z.toJSONSchema(datasets[name].row);
  return { $schema, title, description, type: 'array', items };
}
