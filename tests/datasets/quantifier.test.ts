import { describe, expect, test } from 'vitest';
import { extentCodeOf, extentCodes, quantifierOf } from '../../src/datasets/quantifier.ts';
import { tables } from '../../src/datasets/site.ts';
import { linesOf, planted, pathOf } from './world.ts';

const passage = (id: string) => {
  const found = tables.evidence.find((one) => one.id === id);
  if (!found) throw new Error(`no passage ${id}`);
  return found;
};

describe('how many a passage speaks of', () => {
  test('is the report’s own word, or its number', () => {
    expect(quantifierOf(passage('C033'))).toBe('few if any');
    expect(quantifierOf(passage('C057'))).toBe('12 consortia');
  });

  test('is nothing for an example, whatever introduces it', () => {
    expect(passage('C081').extent_text).toBe('For instance');
    expect(quantifierOf(passage('C081'))).toBeNull();
  });

  test('has a code for every passage', () => {
    expect(tables.evidence.filter((one) => !Object.hasOwn(extentCodes, extentCodeOf(one)))).toEqual([]);
    expect(extentCodeOf(passage('C057'))).toBe('number');
  });
});

test('an example of a factor is coded with it', () => {
  const path = pathOf('factors');
  const wrong = linesOf(planted(path, '"examples":"C147;C154"', '"examples":"C147;C057"'));
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toMatch(/context-setting.*C057 is coded with funding-core/);
  expect(linesOf(planted(path, '"examples":"C147;C154"', '"examples":"C147;C999"')).join()).toMatch(/C999/);
});
