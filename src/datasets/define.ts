/** A dataset is defined once, in its schema; row types, checks, import, export and published schema follow from it. */
import type { z } from 'zod';

/** What may stand in one cell of a data file and of its CSV. */
export type Cell = string | number | null;

/** A row of a data file: the fields of its schema, in order. */
export type Row = Readonly<Record<string, Cell>>;

/** The rows of every dataset of one release, by dataset name. */
export type RowsByName = Readonly<Record<string, readonly Row[]>>;

/** Something wrong with a dataset as a whole; `row` and `field` say where to look first. */
export interface Finding {
  /** Id of the row, when it is about one. */
  readonly row?: string | undefined;
  readonly field?: string | undefined;
  /** What was expected, what was found and what to do, without a period at the end. */
  readonly message: string;
}

/**
 * Everything that the project knows about one dataset, except its title, description and sources, which are in the data
 * files.
 */
export interface Dataset<Name extends string, Shape extends z.ZodRawShape> {
  readonly name: Name;
  /** A zod object; every field has `.meta({ title, description, unit? })`. */
  readonly row: z.ZodObject<Shape>;
  /** Fields that hold ids of rows elsewhere (one, or several joined by ";"), each with the name of that dataset. */
  readonly references: Partial<Record<keyof Shape & string, string>>;
  /** What must hold for all rows together; checked only when each row is valid by itself. */
  check(rows: readonly z.infer<z.ZodObject<Shape>>[], others: RowsByName): Finding[];
}

/** The type of a dataset's rows. */
export type RowOf<D> = D extends Dataset<string, infer Shape> ? z.infer<z.ZodObject<Shape>> : never;

/** Defines a dataset. Every row has an `id`, the dataset's key. */
export function defineDataset<const Name extends string, Shape extends z.ZodRawShape & { id: z.ZodString }>(
  dataset: Pick<Dataset<Name, Shape>, 'name' | 'row'> & Partial<Dataset<Name, Shape>>,
): Dataset<Name, Shape> {
  return { references: {}, check: () => [], ...dataset };
}
