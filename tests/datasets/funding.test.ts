import { describe, expect, test } from 'vitest';
import { changed } from './world.ts';

describe('who pays for what', () => {
  test('says how many only in a word of its own statements', () => {
    expect(changed('funding', 'round-one-brokers', { extent: 'all' })).toEqual([]);
    expect(changed('funding', 'round-one-brokers', { extent: 'most' })).toEqual([
      expect.stringContaining(
        'round-one-brokers.extent: expected the extent of one of its statements (C113)',
      ),
    ]);
  });

  test('names a pair once', () => {
    expect(changed('funding', 'round-one-release', { use: 'equipment' })).toContainEqual(
      expect.stringContaining('round-one-release.use: another row also has'),
    );
  });

  test('uses every source and use of the vocabulary', () => {
    expect(changed('funding', 'round-one-release', { use: 'posts' })).toEqual([
      expect.stringContaining('no row has the use release; add one'),
    ]);
  });

  test('has one kind for one source', () => {
    expect(changed('funding', 'round-one-release', { kind: 'outside' })).toContainEqual(
      expect.stringContaining(
        'round-one-release.kind: expected the same kind as in the earlier row of round-one',
      ),
    );
  });
});
