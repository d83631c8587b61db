/** The datasets of topics: what must hold of all their rows, and how far two codings agree. */
import { describe, expect, test } from 'vitest';
import { agreementOn } from '../../src/datasets/agreement.ts';
import { loadData } from '../../src/datasets/load.ts';
import { changed, linesOf, real, withRows } from './world.ts';

const { tables } = loadData(real).current;
const listed = tables['topic-statements'];
const decisions = tables['topic-decisions'];

/** The first statement of a topic whose coding has this direction. */
function rowAbout(direction: string): (typeof listed)[number] {
  const ids = new Set(tables.evidence.filter((one) => one.direction === direction).map(({ id }) => id));
  const found = listed.find(({ statement }) => ids.has(statement));
  if (!found) throw new Error(`No topic has a statement that is classified as ${direction}.`);
  return found;
}

describe('topics', () => {
  test('are numbered in their order', () => {
    expect(changed('topics', 'money', { order: 6 })).toEqual([
      expect.stringContaining('money.order: expected 5, the place of its row'),
    ]);
  });

  test('without a statement are found', () => {
    const without = withRows('topic-statements', (rows) => rows.filter(({ topic }) => topic !== 'rural'));
    expect(linesOf(without)).toContainEqual(expect.stringContaining('no statement has the topic rural'));
  });
});

describe('statements of topics', () => {
  const [first, second] = listed;
  if (!first || !second) throw new Error('topic-statements has no rows.');

  test('refer to a topic and a statement that exist', () => {
    expect(changed('topic-statements', first.id, { statement: 'C999' })).toContainEqual(
      expect.stringContaining('.statement: expected the id of a row of evidence'),
    );
    expect(changed('topic-statements', first.id, { topic: 'weather' })).toContainEqual(
      expect.stringContaining('.topic: expected the id of a row of topics'),
    );
  });

  test('stand in a topic once', () => {
    const twice = withRows('topic-statements', (rows) => [...rows, { ...first }]);
    expect(linesOf(twice)).toContainEqual(expect.stringContaining(first.id));
    expect(changed('topic-statements', second.id, { statement: first.statement })).toContainEqual(
      expect.stringContaining(`${second.id}.id: expected ${first.id}; correct the id`),
    );
  });

  test('are numbered from 1 in each topic', () => {
    expect(changed('topic-statements', second.id, { order: 7 })).toEqual([
      expect.stringContaining(`${second.id}.order: expected 2, its place among the rows of its topic`),
    ]);
    const gone = withRows('topic-statements', (rows) => rows.filter(({ id }) => id !== first.id));
    expect(linesOf(gone)).toContainEqual(expect.stringContaining(`${second.id}.order: expected 1`));
  });

  test('stand in the order of topics and of parts', () => {
    const turned = withRows('topic-statements', (rows) => [...rows.slice(1), ...rows.slice(0, 1)]);
    expect(linesOf(turned)).toContainEqual(
      expect.stringContaining('.part: rows must be in the order of the topics, and in each of lasted, ended'),
    );
  });

  test.each([
    ['support', 'hindered', 'helped'],
    ['support', 'background', 'helped'],
    ['challenge', 'helped', 'hindered'],
    ['challenge', 'background', 'hindered'],
    ['challenge', 'state', 'hindered'],
    ['outcome', 'helped', 'lasted or ended or background'],
    ['neutral', 'lasted', 'background'],
  ] as const)('that are classified as %s do not stand in %s', (direction, part, expected) => {
    const { id } = rowAbout(direction);
    expect(changed('topic-statements', id, { part })).toContainEqual(
      expect.stringContaining(`${id}.part: expected`),
    );
    expect(changed('topic-statements', id, { part }).join('\n')).toContain(expected);
  });

  test('that name an exception may be an obstacle to one topic and none to another', () => {
    const parts = (id: string) => listed.find((row) => row.id === id)?.part;
    expect(parts('leadership-c215')).toBe('hindered');
    expect(parts('small-grants-c215')).toBe('background');
    expect(changed('topic-statements', 'small-grants-c215', { part: 'helped' })).toContainEqual(
      expect.stringContaining('small-grants-c215.part: expected hindered or background'),
    );
  });

  test('stand among what the state could do only if they are of the conclusion', () => {
    const outside = listed.find(({ statement }) => statement === 'C113');
    expect(changed('topic-statements', outside?.id ?? '', { part: 'state' })).toContainEqual(
      expect.stringContaining('.part: expected background: C113 is classified as neutral'),
    );
  });
});

describe('decisions on topics', () => {
  const inside = decisions.find(({ settled }) => settled === 'in');
  const outside = decisions.find(({ settled }) => settled === 'out');
  if (!inside || !outside) throw new Error('topic-decisions needs rows of both kinds.');

  test('are followed by the list', () => {
    expect(changed('topic-decisions', inside.id, { settled: 'out' })).toContainEqual(
      expect.stringContaining(`${inside.id}.settled: topic-statements has this row; remove it`),
    );
    expect(changed('topic-decisions', outside.id, { settled: 'in' })).toContainEqual(
      expect.stringContaining(`${outside.id}.settled: topic-statements has no such row; add it`),
    );
  });

  test('are named after topic and statement, so that none stands twice', () => {
    expect(changed('topic-decisions', outside.id, { statement: 'C001' })).toContainEqual(
      expect.stringContaining(`${outside.id}.id: expected ${outside.topic}-c001; correct the id`),
    );
  });

  test('decide something', () => {
    expect(changed('topic-decisions', inside.id, { first: 'in', second: 'in' })).toEqual([
      expect.stringContaining(`${inside.id}.settled: both codings say so already; remove the row`),
    ]);
  });

  test('of a topic whose codings differ too often ask for a clearer rule', () => {
    const [model] = decisions;
    const others = tables.evidence
      .filter(({ id }) => !listed.some((row) => row.topic === 'rural' && row.statement === id))
      .slice(0, 25)
      .map(({ id }) => ({
        ...model,
        id: `rural-${id.toLowerCase()}`,
        topic: 'rural',
        statement: id,
        first: 'in',
        second: 'out',
        settled: 'out',
      }));
    const lines = linesOf(withRows('topic-decisions', (rows) => [...rows, ...others]));
    expect(lines).toContainEqual(
      expect.stringContaining('the codings agree on 215 of 240 statements for the topic rural'),
    );
  });
});

describe('the agreement of two codings', () => {
  const row = (statement: string) => ({ topic: 'data', statement });
  const decision = (statement: string, first: 'in' | 'out', second: 'in' | 'out') => ({
    ...row(statement),
    first,
    second,
  });

  test('is whole where there are no decisions', () => {
    expect(agreementOn('data', [row('C001'), row('C002')], [], 10)).toEqual({
      first: 2,
      second: 2,
      both: 2,
      either: 2,
      agreed: 10,
      kappa: 1,
    });
  });

  test('counts what either coding has, whatever was decided', () => {
    const listed = [row('C001'), row('C002'), row('C003')];
    const decided = [
      decision('C002', 'in', 'out'),
      decision('C004', 'out', 'in'),
      decision('C003', 'out', 'out'),
    ];
    // Each coding has two of ten, one of them in both: chance alone would agree on 2 · 2 + 8 · 8 of 100.
    expect(agreementOn('data', listed, decided, 10)).toEqual({
      first: 2,
      second: 2,
      both: 1,
      either: 3,
      agreed: 8,
      kappa: expect.closeTo((0.8 - 0.68) / (1 - 0.68)) as number,
    });
  });

  test('leaves other topics out', () => {
    expect(agreementOn('money', [row('C001')], [decision('C002', 'in', 'out')], 10).agreed).toBe(10);
  });
});
