/** The topics of the data as they are: how far their codings agree, and what their texts rest on. */
import { describe, expect, test } from 'vitest';
import { LEAST_AGREEMENT } from '../../src/datasets/agreement.ts';
import { tables } from '../../src/datasets/site.ts';
import { agreements, partsOfTopic, statementsOn } from '../../src/page-texts/topics.ts';
import { topics } from '../../src/prose/site.ts';

const ENOUGH = 6;
const total = tables.evidence.length;

describe.each(agreements().map((one) => [one.topic.id, one] as const))('%s', (id, { listed, agreement }) => {
  test('two codings agree on nine statements of ten and more, and beyond what chance gives', () => {
    expect(agreement.agreed / total).toBeGreaterThanOrEqual(LEAST_AGREEMENT);
    expect(agreement.kappa).toBeGreaterThan(0.6);
    expect(agreement.both / agreement.either).toBeGreaterThan(0.6);
  });

  test('has enough statements for a page, each in one part', () => {
    expect(listed).toBeGreaterThanOrEqual(ENOUGH);
    const inParts = partsOfTopic(id).flatMap(({ statements }) => statements);
    expect(inParts).toEqual(statementsOn(id));
    expect(new Set(inParts).size).toBe(listed);
  });

  test('its answer is a sentence and names the statements that it rests on', () => {
    const topic = topics.find((one) => one.id === id);
    expect(topic?.answer).toMatch(/^[A-Z].*\.$/);
    expect(statementsOn(id).map((one) => one.id)).toEqual(
      expect.arrayContaining([...(topic?.passages ?? [])]),
    );
    expect(topic?.unsaid.length).toBeGreaterThan(1);
  });
});

test('every decision has a reason of its own', () => {
  const reasons = tables['topic-decisions'].map(({ reason }) => reason);
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(reasons.filter((reason) => !/^[A-Z].{40,}\.$/.test(reason))).toEqual([]);
});
