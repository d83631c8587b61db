/** What the checks say of a topic's fields. */
import { expect, test } from 'vitest';
import { proseProblems } from '../../src/prose/check.ts';
import { known, texts } from '../../src/prose/site.ts';

const path = 'content/topics/money.mdx';
const money = texts.get(path) ?? '';

/** Problems of the topic after a change to its text. */
function after(from: string, to: string): string {
  expect(money).toContain(from);
  const findings = [...texts].filter(([one]) => one.startsWith('content/findings/'));
  return proseProblems(new Map([...findings, [path, money.replace(from, to)]]), known).join('\n');
}

test('a topic as it stands has no problem', () => {
  expect(after('answer: ', 'answer: ')).toBe('');
});

test.each([
  ['a number that does not agree', '12 describe', '13 describe', '"13" is not tied to the data'],
  [
    'a number that is bound to another quantity',
    "'12': district-money-consortia",
    "'12': consortia",
    'the text says "12"',
  ],
  [
    'a binding of nothing',
    "'12': district",
    "'14': consortia\n  '12': district",
    '"14" is not in the answer',
  ],
  ['a number in what is not said', '- How much outside', '- How 3 outside', '"3" is not tied to the data'],
  [
    'a statement of another topic',
    '[C117, C057]',
    '[C117, C129]',
    'C129: data/topic-statements does not have it',
  ],
  [
    'a finding that bears on something else',
    'findings: [',
    'findings: [openings-for-the-state, ',
    'rests on no statement of the topic',
  ],
  ['an unknown finding', 'findings: [', 'findings: [more-money, ', 'content/findings has no such finding'],
  ['an unknown figure', 'figures: [', 'figures: [pie, ', 'there is no figure "pie"'],
  ['a field that is missing', 'findings: [outside-money', 'finding: [outside-money', 'findings: '],
])('%s', (_, from, to, message) => {
  const found = after(from, to);
  expect(found).toContain(message);
  expect(found).toMatch(/^content\/topics\/money\.mdx:\d+:\d+ /);
});

test('a text without a topic', () => {
  expect(proseProblems(new Map([['content/topics/weather.mdx', money]]), known).join('\n')).toContain(
    'data/topics has no such topic',
  );
});
