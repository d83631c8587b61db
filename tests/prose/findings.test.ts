import { describe, expect, it } from 'vitest';
import { proseProblems, readText } from '../../src/prose/check.ts';
import { partsOf } from '../../src/prose/findings.ts';
import { usesOf } from '../../src/prose/read.ts';
import { known } from '../../src/prose/site.ts';

const path = 'content/findings/small-awards.mdx';
const sound = `---
order: 1
quantifier: Twelve
headline: Twelve grants were small
claim: awards came to around $600,000 each, of 39 in all.
strip:
  unit: grants
  count: small-awards
  note: null
numbers:
  Twelve: small-awards
  around $600,000: award-small-typical
  39: consortia
passages: [C011]
section: introduction
account:
  hedges:
    only a few: C074
  against: [C012]
  uncounted: [What each was spent on]
figure: award-distribution
description: What the smallest awards were.
---

The report counts <Num of="small-awards">twelve</Num> small awards.<Note to="smallest" />

<Note id="smallest" title="The smallest">It went to a <Term of="fiscal-agent">fiscal agent</Term>.</Note>
`;

const problemsOf = (text: string): string => proseProblems(new Map([[path, text]]), known).join('\n');

describe('a finding', () => {
  it('has no problem when its numbers, names and words are sound', () => {
    expect(problemsOf(sound)).toBe('');
  });

  it.each([
    [
      'a number of the claim that no quantity binds',
      '  39: consortia\n',
      '',
      '3:1|4:1|5:1',
      '"39" is not tied to the data',
    ],
    [
      'a number in the description',
      'What the smallest awards were.',
      'What 12 of the awards were.',
      '22:6',
      '"12" is not tied to the data',
    ],
    [
      'a number that disagrees',
      'Twelve: small-awards',
      'Twelve: large-awards',
      '3:1',
      'the text says "Twelve"',
    ],
    ['a hedge that is lost', 'around $600,000', '$600,000', '5:1', 'the report says "around"'],
    [
      'a key that the words lack',
      '  39: consortia',
      '  39: consortia\n  any: consortia-ideal',
      '10:1',
      '"any" is in neither',
    ],
    ['a headline that begins otherwise', 'headline: Twelve', 'headline: Some', '3:1', 'begins otherwise'],
    ['an unknown count', 'count: small-awards', 'count: small-award', '6:1', 'no quantity with this id'],
    ['an unknown quantity', '39: consortia', '39: consortium', '5:1', 'there is no quantity with this id'],
    ['an unknown passage', '[C011]', '[C011, C999]', '14:1', 'C999: data/evidence'],
    ['an unknown section', 'section: introduction', 'section: intro', '15:1', 'no section "intro"'],
    ['an unknown figure', 'figure: award-distribution', 'figure: awards', '21:1', 'no figure "awards"'],
    [
      'a hedge that its statement does not have',
      'only a few: C074',
      'only some: C074',
      '16:1',
      '"only some" is not what statement C074 says of how many: "only a few"',
    ],
    [
      'a hedge that quotes too much',
      'only a few: C074',
      'many if not most of their: C158',
      '16:1',
      'more than 5 words',
    ],
    ['a hedge of an unknown statement', 'few: C074', 'few: C999', '16:1', 'C999: data/evidence'],
    ['an unknown statement against it', '[C012]', '[C999]', '16:1', 'C999: data/evidence'],
    [
      'a number in its account that nobody bound',
      'What each was',
      'What all 40 were',
      '16:1',
      '"40" is not tied to the data',
    ],
    ['a field that is missing', 'description: What the smallest awards were.\n', '', '1:1', 'description: '],
    [
      'a number in its text that nobody bound',
      'small awards.',
      'small awards of 39.',
      '25:',
      '"39" is not tied to the data',
    ],
    [
      'a note without its text',
      '<Note id="smallest"',
      '<Note id="least"',
      '25:',
      'nothing in the text leads to this note',
    ],
  ])('is stopped at %s', (_, from, to, place, message) => {
    expect(sound).toContain(from);
    const problems = problemsOf(sound.replaceAll(from, to));
    expect(problems).toContain(message);
    expect(problems).toMatch(new RegExp(`^content/findings/small-awards\\.mdx:(?:${place})`));
  });

  it('is stopped where another has its place', () => {
    const other = 'content/findings/other.mdx';
    const text = sound.replaceAll('smallest', 'other');
    const [problem] = proseProblems(
      new Map([
        [path, sound],
        [other, text],
      ]),
      known,
    );
    expect(problem).toBe(`${other}:2:1  ${path} already has place 1. Give one of them another`);
  });

  it('counts the numbers of its head among its numbers, first', () => {
    const ids = usesOf(readText(path, sound), 'Num').map(({ attributes }) => attributes['of']);
    expect(ids).toEqual(['small-awards', 'award-small-typical', 'consortia', 'small-awards']);
  });
});

describe('the parts of a line', () => {
  it('are its bound numbers and what stands between, nothing lost', () => {
    expect(partsOf('of 39 and 390, 39 were', { 39: 'consortia' })).toEqual([
      { text: 'of ', of: null },
      { text: '39', of: 'consortia' },
      { text: ' and 390, ', of: null },
      { text: '39', of: 'consortia' },
      { text: ' were', of: null },
    ]);
  });

  it('are the line itself where nothing is bound', () => {
    expect(partsOf('Few if any', {})).toEqual([{ text: 'Few if any', of: null }]);
  });
});
