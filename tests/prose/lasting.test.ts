/** Addresses that others may have cited lead to what they led to. */
import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/datasets/problems.ts';
import { addressProblems, withAddresses, type Addresses } from '../../src/prose/lasting.ts';

const now: Addresses = {
  paragraphs: { '/report/local/#iii-1': ['C001', 'C002'] },
  findings: { 'regional-momentum': ['C001'] },
  statements: { C001: 'III.local.1', C002: 'III.local.1' },
  figures: ['award-map'],
  datasets: ['awards'],
  topics: ['data'],
};
const listed = withAddresses(undefined, now);
const problems = (after: Partial<Addresses>): string[] =>
  addressProblems(listed, { ...now, ...after }).map(problemLine);

test('nothing is wrong with what is listed, nor with more than that', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ paragraphs: { ...now.paragraphs, '/report/local/#iii-2': ['C003'] } })).toEqual([]);
  expect(problems({ paragraphs: { '/report/local/#iii-1': ['C002', 'C003'] } })).toEqual([]);
});

describe('what is wrong is named with its line', () => {
  test.each([
    ['a paragraph that is gone', { paragraphs: {} }, ':3:5  /report/local/#iii-1: others may have cited'],
    [
      'a paragraph that tells something else',
      { paragraphs: { '/report/local/#iii-1': ['C009'] } },
      'this address stood for C001, C002 and now for C009; give the new text an address of its own',
    ],
    ['a finding that is gone', { findings: {} }, ':6:5  regional-momentum: others may have cited'],
    ['a statement that is gone', { statements: { C001: 'III.local.1' } }, 'C002: others may have cited'],
    [
      'a statement of another paragraph',
      { statements: { ...now.statements, C002: 'IV.1' } },
      'was of paragraph III.local.1 and now is of IV.1',
    ],
    ['a figure that is gone', { figures: [] }, 'award-map: one of the figures has been cited'],
    ['a dataset that is gone', { datasets: [] }, 'awards: one of the datasets has been cited'],
    ['a topic that is gone', { topics: [] }, 'data: one of the topics has been cited'],
  ])('%s', (_, after, message) => {
    expect(problems(after)).toEqual([expect.stringContaining(message)]);
    expect(problems(after)[0]).toMatch(/^content\/addresses\.json:\d+:\d+ /);
  });

  test('a list that is missing or broken', () => {
    expect(addressProblems(undefined, now).map(problemLine)).toEqual([
      expect.stringContaining('content/addresses.json:1:1'),
    ]);
    expect(addressProblems('{"paragraphs": {}}', now)).not.toEqual([]);
  });
});

test('a release adds what is new and keeps what is listed', () => {
  const more = { ...now, figures: ['voices'], paragraphs: { '/report/local/#iii-2': ['C003'] } };
  const text = withAddresses(listed, more);
  expect(JSON.parse(text)).toMatchObject({
    figures: ['award-map', 'voices'],
    paragraphs: { ...now.paragraphs, ...more.paragraphs },
  });
  expect(withAddresses(text, now)).toBe(text);
});
