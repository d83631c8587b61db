import type { z } from 'zod';
import type { Origin } from '../../words/vocabulary/index.ts';
import type { DatasetName, Tables } from '../catalog.ts';
import type { Row } from '../define.ts';

/** A table that is joined from datasets of a release, and published with them. */
export interface Derived {
  readonly name: string;
  /** A zod object; every field has what those of a dataset have, and its origin where that differs from row to row. */
  readonly row: z.ZodObject;
  /** Fields that hold ids of rows of a dataset. */
  readonly references: Readonly<Record<string, string>>;
  /** The datasets that it is made from. A release without one of them lacks the table. */
  readonly from: readonly DatasetName[];
  /** Who says what is in it. */
  readonly origins: readonly Origin[];
  make(tables: Tables): readonly Row[];
}
