/**
 * The data as the site has them: read as text, so that every change is seen, and checked as a whole when first used.
 * A problem anywhere in data/ is thrown here and stops the build.
 */
import type { Consortium } from './consortia.ts';
import { figureTables as figureTablesOf } from './figure-tables.ts';
import type { FigureTables } from './figure-tables.ts';
import { loadData } from './load.ts';
import type { World } from './load.ts';
import { allQuantities, quantityIn } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { releaseInfo } from './release.ts';
import type { ReleaseInfo } from './release.ts';
import type { Tables } from './catalog.ts';
import type { Passage } from './schemas/evidence.ts';

const texts = import.meta.glob<string>('/data/**/*.json', { query: '?raw', import: 'default', eager: true });
const world: World = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.slice(1), text]));
const { current } = loadData(world);
const quantities = allQuantities(current.tables);

/** The rows of every dataset of the current release. */
export const tables: Tables = current.tables;

/** The current release: version, status, date, and what each dataset is. */
export const release: ReleaseInfo = releaseInfo(current);

/** What figures draw from. */
export const figureTables: FigureTables = figureTablesOf(tables);

/** The 39, in the order of the appendix. */
export const consortia: readonly Consortium[] = figureTables.consortia;

/** A number by its id, printed or computed; throws for an unknown id. */
export const quantity = (id: string): Quantity => quantityIn(quantities, id);

/** The passages of one paragraph of the printed report: `passagesOf('III.local', 5)`. */
export const passagesOf = (section: string, paragraph: number): readonly Passage[] =>
  tables.evidence.filter((passage) => passage.section === section && passage.paragraph === paragraph);

/**
 * The one value of a number, for drawings and labels.
 * @throws for an unknown id, and for a range or a date
 */
export function stated(id: string): number {
  const { value } = quantity(id);
  if (value === null) throw new Error(`The quantity "${id}" is a range or a date: it has no single value.`);
  return value;
}
