import { describe, expect, it, test } from 'vitest';
import { consortiumNames, otherBodies } from '../../src/prose/consortium-names.ts';
import { proseProblems } from '../../src/prose/check.ts';
import { known, texts } from '../../src/prose/site.ts';
import { consortia, mentionsOf } from '../../src/datasets/site.ts';

/** Problems of a text after a change to it. */
function after(path: string, from: string, to: string): string {
  const text = texts.get(path) ?? '';
  expect(text).toContain(from);
  return proseProblems(new Map([[path, text.replace(from, to)]]), known).join('\n');
}

const local = 'content/report/local.mdx';
const supports = 'content/report/supports.mdx';
const cuesta = '<Consortium of="san-luis-obispo">Cuesta College</Consortium>';
const santiago = '<Consortium of="rancho-santiago" meant>Santiago Canyon College</Consortium>';

describe('consortia in the prose', () => {
  it.each([
    [
      'a name without a link',
      local,
      cuesta,
      'Cuesta College',
      '"Cuesta College" is mentioned here for the first time',
    ],
    ['a passage untold', local, cuesta, 'A college', 'the statements of III.local.5 mention san-luis-obispo'],
    ['an unknown id', local, 'of="san-luis-obispo">', 'of="cuesta">', 'data/awards has no row "cuesta"'],
    [
      'the wrong consortium',
      local,
      'of="san-luis-obispo">',
      'of="fullerton">',
      'do not mention it in this way',
    ],
    [
      'one meant told as named',
      local,
      santiago,
      santiago.replace(' meant', ''),
      'do not mention it in this way',
    ],
    [
      'one named told as meant',
      local,
      cuesta,
      cuesta.replace('">', '" meant>'),
      'do not mention it in this way',
    ],
    [
      'several that are named',
      supports,
      'of="tulare">',
      'of="tulare orange">',
      'only a consortium that is meant but not named',
    ],
    [
      'one where a passage only means it',
      supports,
      'of="long-beach-unified long-beach-ccd"',
      'of="long-beach-ccd"',
      'mention long-beach-unified',
    ],
  ])('are stopped at %s', (_, path, from, to, message) => {
    expect(after(path, from, to)).toContain(message);
  });

  it('are linked at the first mention alone', () => {
    expect(after(supports, 'The head of', 'The head of')).toBe('');
    expect(after(supports, ' regional goals and opportunities', ' Tulare-Kings')).toBe('');
  });

  it('are not taken for other bodies of like name', () => {
    for (const { name } of otherBodies)
      expect(after(supports, 'History helped too.', `The ${name} helped too.`)).toBe('');
  });
});

test('every consortium that the report speaks of has a name here, and each name is of the thirty-nine', () => {
  const listed = new Set(consortiumNames.flatMap(({ of }) => of));
  const ids = consortia.map(({ id }) => id);
  const spokenOf = ids.filter((id) => {
    const { named, meant } = mentionsOf(id);
    return named.length + meant.length > 0;
  });
  expect(spokenOf.filter((id) => !listed.has(id))).toEqual([]);
  expect([...listed].filter((id) => !ids.includes(id))).toEqual([]);
});
