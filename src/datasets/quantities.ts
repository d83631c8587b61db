/**
 * Every number that prose may use: those that the report prints and those that we compute, distinguished by `origin`.
 */
import { holds, type DatasetName, type Tables } from './catalog.ts';
import { computed } from './computed.ts';
import type { Computed } from './computed.ts';
import type { QuantityRow } from './schemas/quantities.ts';

/** A number of the printed report: a value, or low and high, or a date, or a word for its size alone. */
export interface PrintedQuantity extends QuantityRow {
  readonly origin: 'printed';
}

/** A number worked out from the datasets in `from`. */
export interface ComputedQuantity {
  readonly origin: 'computed';
  readonly id: string;
  readonly value: number;
  readonly low: null;
  readonly high: null;
  readonly date: null;
  readonly qualifier: null;
  readonly unit: string;
  readonly meaning: string;
  readonly caveat: null;
  readonly from: readonly DatasetName[];
}

export type Quantity = PrintedQuantity | ComputedQuantity;

/**
 * All quantities by id. A release that is older than a dataset has no number that is worked out from it.
 * @throws when a printed and a computed one share an id
 */
export function allQuantities(
  tables: Pick<Tables, 'quantities'> & Partial<Tables>,
): ReadonlyMap<string, Quantity> {
  const all: Quantity[] = [
    ...tables.quantities.map((row) => ({ ...row, origin: 'printed' as const })),
    ...computed
      .filter(({ from }) => holds(tables, from))
      .map((one) => computedQuantity(one, tables as Tables)),
  ];
  const byId = new Map(all.map((quantity) => [quantity.id, quantity]));
  const shared = all.filter((quantity) => byId.get(quantity.id) !== quantity).map(({ id }) => id);
  if (shared.length === 0) return byId;
  throw new Error(
    `Both printed and computed: ${shared.join(', ')}. Rename the row of quantities or the function.`,
  );
}

/**
 * The quantity with this id.
 * @throws when there is none; the message names ids like it
 */
export function quantityIn(all: ReadonlyMap<string, Quantity>, id: string): Quantity {
  const found = all.get(id);
  if (found) return found;
  const alike = [...all.keys()].filter((other) =>
    other.split('-').some((word) => id.split('-').includes(word)),
  );
  const hint = alike.length > 0 ? ` Ids with a word of it: ${alike.join(', ')}.` : '';
  throw new Error(`No quantity has the id "${id}", neither in the dataset quantities nor computed.${hint}`);
}

function computedQuantity({ id, unit, meaning, from, compute }: Computed, tables: Tables): ComputedQuantity {
  const none = { low: null, high: null, date: null, qualifier: null, caveat: null };
  return { origin: 'computed', id, value: compute(tables), unit, meaning, from, ...none };
}
