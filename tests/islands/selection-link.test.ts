import { describe, expect, it } from 'vitest';
import { directive } from '../../src/islands/selection/link.ts';

describe('the text fragment of selected words', () => {
  it('orders prefix, start, end and suffix, each encoded', () => {
    expect(directive({ prefix: 'a', textStart: 'three to four', textEnd: 'years', suffix: 'z' })).toBe(
      ':~:text=a-,three%20to%20four,years,-z',
    );
  });

  it('encodes what would part its terms', () => {
    expect(directive({ textStart: 'K-12, R&D' })).toBe(':~:text=K%2D12%2C%20R%26D');
  });
});
