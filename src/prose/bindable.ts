/** Every number that a note in the data may be bound to, by the name that content/data-numbers gives it. */
import type { Tables } from '../datasets/catalog.ts';
import { noteSums } from '../datasets/note-sums.ts';
import { allQuantities } from '../datasets/quantities.ts';
import type { Measured } from '../lib/read-quantity.ts';

const none: Measured = { value: null, low: null, high: null, date: null, qualifier: null, unit: '' };

type Entry = readonly [name: string, measured: Measured];

/** A quantity by its id; the ends of a range by themselves, too. */
function ofQuantity([id, quantity]: readonly [string, Measured]): Entry[] {
  const { low, high, unit } = quantity;
  return [
    [id, quantity],
    ...(low === null ? [] : [[`${id}.low`, { ...none, value: low, unit }] as const]),
    ...(high === null ? [] : [[`${id}.high`, { ...none, value: high, unit }] as const]),
  ];
}

/**
 * The numbers: `awards-total` and any other quantity, `funding-length.low`, `award.tulare`, `latitude.tulare`,
 * `record.awarded`, and those of {@link noteSums}.
 */
export function bindable(tables: Tables): ReadonlyMap<string, Measured> {
  const dollars = { ...none, unit: 'dollars' };
  return new Map<string, Measured>([
    ...[...allQuantities(tables)].flatMap(ofQuantity),
    ...noteSums.map(({ id, unit, compute }): Entry => [id, { ...none, unit, value: compute(tables) }]),
    ...tables.awards.map(({ id, award }): Entry => [`award.${id}`, { ...dollars, value: award }]),
    ...tables['record-sums'].map(({ id, amount }): Entry => [`record.${id}`, { ...dollars, value: amount }]),
    ...tables.agencies.map(({ id, lat }): Entry => [
      `latitude.${id}`,
      { ...none, unit: 'degrees', value: lat },
    ]),
  ]);
}
