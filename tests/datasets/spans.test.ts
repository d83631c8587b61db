import { describe, expect, test } from 'vitest';
import { changed, linesOf, withRows } from './world.ts';

describe('spans', () => {
  test('have a number of years', () => {
    expect(changed('spans', 'round-length', { length: 'consortia', passages: 'C010' })).toEqual([
      expect.stringContaining('expected a row of quantities that counts years, found consortia'),
    ]);
  });

  test('follow only what is above them', () => {
    expect(linesOf(withRows('spans', (rows) => rows.toReversed()))).toEqual([
      expect.stringContaining('years-beyond-grant.after: expected an earlier row, found round-length'),
    ]);
  });
});
