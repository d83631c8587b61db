import type { Quantity } from '../../datasets/quantities.ts';

/**
 * A number of the report by its id.
 * @throws for an id that is not there
 */
export function quantityIn(quantities: readonly Quantity[], id: string): Quantity {
  const found = quantities.find((quantity) => quantity.id === id);
  if (!found) throw new Error(`No quantity "${id}" in the data.`);
  return found;
}

/**
 * The value of a number of the report by its id; null where the row that refers to it gives no id.
 * @throws for an id that is not there, or whose number is a range, a date or a word
 */
export function valueOf(quantities: readonly Quantity[], id: string): number;
export function valueOf(quantities: readonly Quantity[], id: string | null): number | null;
export function valueOf(quantities: readonly Quantity[], id: string | null): number | null {
  if (id === null) return null;
  const { value } = quantityIn(quantities, id);
  if (value === null) throw new Error(`No quantity "${id}" with a single value.`);
  return value;
}
