/** The published form of schemas: JSON Schema (draft 2020-12) of the files that the site offers. */
import { z } from 'zod';
import { absenceInWords, type Absence } from '../words/vocabulary/index.ts';
import { codebook } from '../words/json-schema.ts';
import type { Code } from './columns.ts';

type Json = Record<string, unknown>;

/** What a schema says of itself. */
export interface SchemaHead {
  /** Its address: whole, or as seen from where it stands. */
  readonly $id: string;
  readonly title: string;
  readonly description: string;
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** A code with its label, and its meaning where there is more to say. */
const constant = ({ code, label, meaning }: Code): Json => ({
  const: code,
  title: label,
  ...(meaning === null ? {} : { description: meaning }),
});

/** Each code by itself with its label, in place of a bare list; a list in one cell and a number keep their pattern. */
function withCodes(schema: Json, codes: readonly Code[]): void {
  if (Array.isArray(schema['enum'])) {
    delete schema['enum'];
    schema['oneOf'] = codes.map(constant);
    return;
  }
  schema['$comment'] = codebook(codes.map(({ code, label }) => `${code} = ${label}`).join('; '));
}

/** Takes out what is for our own files, and says the rest as JSON Schema does. */
function published({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Json }): void {
  const { codes, empty } = jsonSchema as { codes?: readonly Code[]; empty?: Absence | readonly Absence[] };
  for (const key of ['codes', 'empty', 'isList', 'origin']) Reflect.deleteProperty(jsonSchema, key);
  if (codes) withCodes(jsonSchema, codes);
  const choices = jsonSchema['anyOf'] as Json[] | undefined;
  if (zodSchema._zod.def.type !== 'nullable' || !choices || empty === undefined) return;
  const words = absenceInWords(Array.isArray(empty) ? (empty as readonly Absence[]) : [empty as Absence]);
  jsonSchema['anyOf'] = choices.map((one) => (one['type'] === 'null' ? { ...one, title: words } : one));
}

/** The schema of one row. */
function rowSchema(row: z.ZodType): Json {
  return Object.fromEntries(
    Object.entries(z.toJSONSchema(row, { override: published })).filter(([key]) => key !== '$schema'),
  );
}

/** The schema of a file that is a list of rows: a table from which charts are redrawn. */
export function rowsSchema(head: SchemaHead, row: z.ZodType): Json {
  return { $schema: DIALECT, ...head, type: 'array', items: rowSchema(row) };
}

/** What stands in a file around the rows. */
const fileSchema = z.strictObject({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  version: z.string(),
  release: z.string(),
  status: z.enum(['draft', 'frozen']),
  released: z.string().nullable(),
  license: z.strictObject({ name: z.string(), url: z.url() }),
  origins: z.array(z.string()),
  sources: z.array(z.strictObject({ title: z.string(), url: z.url().optional() })),
  fields: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      description: z.string(),
      type: z.enum(['string', 'integer', 'number', 'list']),
      unit: z.string().nullable(),
      values: z
        .array(z.strictObject({ code: z.string(), label: z.string(), meaning: z.string().nullable() }))
        .nullable(),
      empty: z.string().nullable(),
      origin: z.array(z.string()),
      refers_to: z.string().nullable(),
    }),
  ),
});

/** The schema of a table's JSON file: what it is, its fields and its rows. */
export function tableSchema(head: SchemaHead, name: string, row: z.ZodType): Json {
  const { properties, required = [], additionalProperties } = rowSchema(fileSchema);
  return {
    $schema: DIALECT,
    ...head,
    type: 'object',
    properties: {
      ...(properties as Json),
      name: { const: name },
      rows: { type: 'array', items: rowSchema(row) },
    },
    required: [...(required as string[]), 'rows'],
    additionalProperties,
  };
}
