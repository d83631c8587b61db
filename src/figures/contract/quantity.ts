import type { Quantity } from '../../datasets/quantities.ts';

/**
 * The value of a number of the report by its id; null where the row that refers to it gives no id.
 * @throws for an id that is not there, or whose number is a range, a date or a word
 */
export function valueOf(quantities: readonly Quantity[], id: string): number;
export function valueOf(quantities: readonly Quantity[], id: string | null): number | null;
export function valueOf(quantities: readonly Quantity[], id: string | null): number | null {
  if (id === null) return null;
  const found = quantities.find((quantity) => quantity.id === id);
  if (typeof found?.value !== 'number') throw new Error(`No quantity "${id}" with a single value.`);
  return found.value;
}
