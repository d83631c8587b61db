/** What a data file says about itself, and what the file of releases says. */
import { z } from 'zod';
import { isDay } from '../lib/dates.ts';
import { versionPattern } from './versions.ts';
import { address, formed, oneOf, text } from './fields.ts';

const version = () => formed(versionPattern, 'a version of three numbers, like 1.0.0');
const dayWords = 'a day of the calendar like 2026-11-24';
const day = () => formed(/^\d{4}-\d{2}-\d{2}$/, dayWords).refine(isDay, { error: dayWords });
const checksum = () => formed(/^[0-9a-f]{64}$/, 'a SHA-256 checksum of 64 hexadecimal digits');

/** What the source has in all, so that a row that is lost or a digit that is wrong does not go unseen. */
const controlSchema = z.strictObject({
  rows: z.int({ error: 'the number of rows' }).positive({ error: 'the number of rows' }),
  /** What the rows are, as in `39 awards in the appendix`. */
  of: text(),
  /** Sum of a field over all rows, by field. */
  sums: z.record(z.string(), z.number(), { error: 'an object of fields and their sums' }).optional(),
});

/** A field as a frozen file keeps it: what a later edition of the schema says of it does not reach that file. */
const fieldSchema = z.object({
  name: text(),
  title: text(),
  description: text(),
  type: oneOf(['number', 'text']),
  optional: z.boolean({ error: 'true or false' }),
  unit: text().optional(),
});

/** What a dataset must add up to. */
export type Control = z.infer<typeof controlSchema>;

const metaSchema = z.strictObject({
  name: text(),
  title: text(),
  description: text(),
  version: version(),
  /** Day of the first frozen release that holds this version; null until there is one. */
  released: day().nullable(),
  license: text(),
  origin: oneOf(['printed', 'coded', 'added']),
  sources: z.array(z.strictObject({ title: text(), url: address().optional() }), {
    error: 'a list of sources in brackets',
  }),
  control: controlSchema.optional(),
  /** The fields of the rows, written down when the version is frozen; before that, the schema has them. */
  fields: z.array(fieldSchema, { error: 'a list of fields in brackets' }).optional(),
});

/** Title, description, version, license, origin and sources of one version of a dataset. */
export type Meta = z.infer<typeof metaSchema>;

export const fileSchema = z.strictObject({
  meta: metaSchema,
  rows: z.array(z.unknown(), { error: 'a list of rows in brackets' }),
});

const releaseSchema = z.strictObject({
  version: version(),
  status: oneOf(['draft', 'frozen']),
  /** Day on which the release was frozen; for a draft, the day it was begun. */
  date: day(),
  /** Dataset name -> version. */
  datasets: z.record(z.string(), version(), { error: 'an object of dataset names and versions' }),
  /** Dataset name -> SHA-256 of the bytes of its file; empty until the release is frozen. */
  checksums: z.record(z.string(), checksum(), { error: 'an object of dataset names and checksums' }),
});

/** One release of the data as a whole: which version of every dataset belongs to it. */
export type Release = z.infer<typeof releaseSchema>;

const withdrawalSchema = z.strictObject({
  release: version(),
  /** Id of the figure; left out when every figure of the release is withdrawn. */
  figure: text().optional(),
  /** Day of the withdrawal. */
  date: day(),
  /** Why, in a sentence that readers see. */
  reason: text(),
});

/** A figure, or every figure, whose data in one release should no longer be relied on. */
export type Withdrawal = z.infer<typeof withdrawalSchema>;

export const releasesSchema = z.strictObject({
  releases: z.array(releaseSchema, { error: 'a list of releases' }).min(1, { error: 'at least one release' }),
  /** None when left out. A release itself never changes; its withdrawals are recorded here. */
  withdrawn: z.array(withdrawalSchema, { error: 'a list of withdrawals in brackets' }).optional(),
});

/** The file of releases. */
export type ReleasesFile = z.infer<typeof releasesSchema>;
