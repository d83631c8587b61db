import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from './mutations.ts';

describe('the planted faults', () => {
  it.each(mutations)('has a place for $name', ({ file, from }) => {
    expect(readFileSync(file, 'utf8')).toContain(from);
  });
});
