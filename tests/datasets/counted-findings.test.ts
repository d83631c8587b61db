import { expect, test } from 'vitest';
import { changed, linesOf, withRows } from './world.ts';

test('every statement that counts consortia has a short wording', () => {
  const fewer = withRows('counted-findings', (rows) => rows.filter(({ id }) => id !== 'C037'));
  expect(linesOf(fewer)).toContainEqual(
    expect.stringContaining('C037 says how many consortia it applies to, but has no row'),
  );
});

test.each([
  ['counts something else', 'C164'],
  ['describes the program', 'C010'],
  ['names the consortia that it counts', 'C100'],
])('a statement that %s has none', (_, id) => {
  const more = withRows('counted-findings', (rows) => [...rows, { id, finding: 'did something' }]);
  expect(linesOf(more)).toContainEqual(
    expect.stringContaining(`${id} does not say how many consortia it applies to`),
  );
});

test('a statement that no longer counts consortia loses its wording', () => {
  expect(changed('evidence', 'C037', { extent: 'unspecified' })).toContainEqual(
    expect.stringContaining('C037 does not say how many consortia it applies to; remove the row'),
  );
});
