import { expect, test } from 'vitest';
import { changed } from './world.ts';

test('totals have their amount from where they come from', () => {
  expect(changed('totals', 'offered', { record: null })).toEqual([
    expect.stringContaining('offered.record: a total that is added needs a row here'),
  ]);
  expect(changed('totals', 'summed', { quantity: 'round-one-total', passages: 'C014' })).toEqual([
    expect.stringContaining('summed.quantity: a total that is computed has no row here'),
  ]);
});
