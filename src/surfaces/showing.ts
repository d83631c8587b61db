/**
 * The figures that show a consortium, a statement or a number of the report: those that draw it, name it or rest on it.
 * What a figure is counted from does not make it one.
 */
import { listItems } from '../datasets/fields.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { figureTables } from '../datasets/site.ts';
import type { Reference, Row } from '../figures/contract/define.ts';
import { initialView } from '../figures/contract/choices.ts';
import type { Published } from './published.ts';
import { allPublished } from './site.ts';

/** A figure that shows something, with the ids of the rows that do. */
export interface Showing {
  readonly figure: Published;
  readonly rows: readonly string[];
}

const itemsOf = (row: Row, field: string): string[] => {
  const cell = row[field];
  return typeof cell === 'string' ? listItems(cell) : [];
};

/** The rows of a figure that are a consortium's or a statement's own, or refer to it. */
function rowsShowing(id: string, what: Reference, { columns, rows }: Published): string[] {
  const fields = Object.keys(columns).filter((field) => columns[field]?.refersTo === what);
  return rows.filter((row) => fields.some((field) => itemsOf(row, field).includes(id))).map((row) => row.id);
}

/** The figures that draw or name a consortium, in the order of the site; a series shows all of them in each. */
export function figuresShowing(consortium: string): Showing[] {
  return allPublished()
    .filter(({ figure }) => figure.series === undefined)
    .map((figure) => ({ figure, rows: rowsShowing(consortium, 'consortia', figure) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The figures that draw a statement or rest on it, in the order of the site; no rows where it stands behind the whole. */
export function figuresResting(statement: string): Showing[] {
  return allPublished()
    .map((figure) => ({ figure, rows: rowsShowing(statement, 'passages', figure) }))
    .filter(({ figure, rows }) => rows.length > 0 || figure.figure.passages?.includes(statement));
}

/** Ids of the numbers that a figure takes from the report: those whose values its rows read, and those that its notes quote. */
function numbersIn({ figure }: Published): ReadonlySet<string> {
  const read = new Set(figure.states);
  const quantities = figureTables.quantities.map(
    (quantity) =>
      new Proxy(quantity, {
        get(target, field) {
          if (field !== 'id') read.add(target.id);
          return Reflect.get(target, field) as unknown;
        },
      }),
  );
  figure.rows({ ...figureTables, quantities } satisfies FigureTables, initialView(figure.choices));
  return read;
}

let numbers: ReadonlyMap<Published, ReadonlySet<string>> | undefined;

/** The figures that draw a number of the report or quote it, in the order of the site. */
export function figuresStating(number: string): Published[] {
  numbers ??= new Map(allPublished().map((figure) => [figure, numbersIn(figure)]));
  return [...numbers].filter(([, ids]) => ids.has(number)).map(([figure]) => figure);
}
