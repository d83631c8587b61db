import { describe, expect, it } from 'vitest';
import { proseProblems } from '../../src/prose/check.ts';
import { known, texts } from '../../src/prose/site.ts';

const path = 'content/report/local.mdx';
const local = texts.get(path) ?? '';

/** Problems of the local section after a change to its text. */
function after(from: string, to: string): string[] {
  expect(local).toContain(from);
  return proseProblems(new Map([[path, local.replace(from, to)]]), known);
}

describe('the prose', () => {
  it('has no problem: every number bound and equal, every printed paragraph conveyed', () => {
    expect(proseProblems(texts, known)).toEqual([]);
  });

  it.each([
    [
      'a number that does not agree',
      '>Twelve consortia</Num>',
      '>Thirteen consortia</Num>',
      'the text says "Thirteen',
    ],
    [
      'an unknown number',
      '<Num of="level-middle">',
      '<Num of="level-medium">',
      'there is no quantity with this id',
    ],
    [
      'digits that nobody bound',
      'pathway programs grew,',
      '14 pathway programs grew,',
      '"14" is not tied to the data',
    ],
    [
      'a number word that nobody bound',
      'pathway programs',
      'nine pathway programs',
      '"nine" is not tied to the data',
    ],
    ['an unknown term', '<Term of="lcap">', '<Term of="lcaps">', 'there is no such term'],
    ['an unknown figure', '<Figure id="five-tests"', '<Figure id="award"', 'there is no such figure'],
    [
      'a paragraph that the report lacks',
      '<P of="III.local.4">',
      '<P of="III.local.9">',
      'has no such paragraph',
    ],
    [
      'a paragraph that nothing conveys',
      '<P of="III.local.4">',
      '<P of="III.local.3">',
      'the printed paragraph III.local.4 is missing',
    ],
    [
      'a passage of another paragraph',
      'passages="C054 C055"',
      'passages="C054 C199"',
      'C199 is not a statement',
    ],
    ['a passage that no part conveys', 'passages="C054 C055"', 'passages="C054"', 'C055 is in no part'],
    [
      'a long quotation',
      'That proved too ambitious.',
      '“That proved to be far too ambitious.”',
      'quotes more than 5 words',
    ],
    [
      'an unknown difference',
      'pathway programs grew,',
      'pathway programs grew,<Differs of="total" />',
      'there is no such row',
    ],
    [
      'a paragraph told twice under one address',
      'part="b"',
      'part="c"',
      'the paragraph iii-local-5-c is already in content/report/local.mdx',
    ],
    [
      'a heading that occurs twice',
      '## Who pays after the grant',
      '## What was cut, what grew',
      'its address must be unique',
    ],
    ['a note without its sign', '<Note to="larger" />', '', 'nothing in the text leads to this note'],
    ['a sign without its note', '<Note id="larger"', '<Note id="large"', 'this note has no text'],
    [
      'a line of our own that does not say so',
      '## What was cut, what grew',
      '## What was cut, what grew\n\nPathways went on.',
      'does not say who speaks',
    ],
  ])('is stopped at %s', (_, from, to, message) => {
    const problems = after(from, to);
    expect(problems.join('\n')).toContain(message);
    for (const problem of problems) expect(problem).toMatch(/^content\/report\/local\.mdx:\d+:\d+ {2}/);
  });

  it('says where, to the line and column', () => {
    const line = local.split('\n').findIndex((text) => text.includes('pathway programs')) + 1;
    const [problem] = after('pathway programs', 'nine pathway programs');
    expect(problem).toMatch(new RegExp(`^content/report/local\\.mdx:${line}:\\d+`));
  });
});
