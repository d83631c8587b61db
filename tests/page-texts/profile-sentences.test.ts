import { describe, expect, test } from 'vitest';
import { alikeInAny } from '../../src/datasets/peers.ts';
import {
  consortia,
  consortium,
  mentionsOf,
  peers,
  standing,
  stated,
  tables,
} from '../../src/datasets/site.ts';
import {
  alikeInSize,
  alikeInType,
  alikeInWords,
  lineCaption,
  answerInWords,
  mentionsInWords,
  placeInWords,
  profileDescription,
  reachedInWords,
} from '../../src/page-texts/profile-sentences.ts';

const naming = { named: 9, all: 39 };

describe('the place of an award', () => {
  test.each([
    [{ rank: 1, sharing: 1, of: 39 }, 'the largest of 39'],
    [{ rank: 9, sharing: 1, of: 39 }, 'the ninth largest of 39'],
    [{ rank: 20, sharing: 1, of: 39 }, 'the 20th largest of 39'],
    [{ rank: 21, sharing: 1, of: 39 }, 'the 19th smallest of 39'],
    [{ rank: 39, sharing: 1, of: 39 }, 'the smallest of 39'],
    [{ rank: 1, sharing: 3, of: 39 }, 'one of three of exactly $5; none of the 39 awards is larger'],
    [{ rank: 2, sharing: 9, of: 12 }, 'one of nine of exactly $5; one of the 12 awards is larger'],
    [{ rank: 29, sharing: 9, of: 39 }, 'one of nine of exactly $5; 28 of the 39 awards are larger'],
  ])('%o', (place, words) => {
    expect(placeInWords(place, 5)).toBe(words);
  });

  test('is told under the line, of a shared award as of one alone', () => {
    expect(lineCaption(consortium('tulare'), standing('tulare'))).toBe(
      'The ring shows this grantee: $14,790,007, the ninth largest of the 39.',
    );
    expect(lineCaption(consortium('madera'), standing('madera'))).toBe(
      'The ring shows this grantee, one of nine with exactly $600,000. 28 of the 39 awards are larger.',
    );
  });
});

describe('who is named', () => {
  const words = (id: string): string => mentionsInWords(mentionsOf(id), naming);

  test('by 13 statements, by one', () => {
    expect(words('tulare')).toMatch(
      /^13 statements .* name this consortium\. In all, the text names nine of the 39\./,
    );
    expect(words('konocti')).toMatch(/^One statement .* names this consortium\./);
    expect(words('tulare')).toContain('Being named does not mean that a consortium did better.');
  });

  test('by none, and whether any means it', () => {
    expect(words('madera')).toMatch(
      /^The report’s text does not name this consortium\. It names only nine of the 39\./,
    );
    expect(words('madera')).toContain('We found no statement that may refer to it, either.');
    expect(words('rancho-santiago')).toContain(
      'Two statements may refer to it without naming it, as we read the text.',
    );
    expect(words('long-beach-ccd')).toContain('One statement may refer to it');
  });
});

describe('the answer with which a profile opens', () => {
  const words = (id: string): string => answerInWords(consortium(id), mentionsOf(id));

  test('says what the report says of this one, and no more', () => {
    expect(words('madera')).toBe(
      'The report lists this grantee and its $600,000 award, but its text does not name the consortium. What else is known comes from other sources.',
    );
    expect(words('rancho-santiago')).toBe(
      'The report lists this grantee and its $6,000,000 award. Its text does not name the consortium, but two statements may refer to it, as we read them.',
    );
    expect(words('tulare')).toMatch(
      / award, and its text names the consortium in 13 statements, as we count them\./,
    );
  });
});

describe('whom the researchers reached', () => {
  const words = (tier: string): string => {
    const row = tables.coverage.find((one) => one.tier === tier);
    return row ? reachedInWords(row, stated).join(' ') : '';
  };

  test('is known of large awards alone', () => {
    expect(words('top')).toBe(
      'Yes: all 10 consortia with large awards, including this one, were visited or interviewed by phone.',
    );
    for (const tier of ['low', 'mid']) expect(words(tier)).toContain('so it is not known');
    expect(words('low')).toMatch(
      /^Of the 12 consortia with small awards, the researchers interviewed two by phone\./,
    );
    expect(words('mid')).toMatch(/^Of the 17 .* visited two and interviewed eight others by phone\./);
  });

  test('is not said of one large consortium when not all were reached', () => {
    const row = tables.coverage.find((one) => one.tier === 'top');
    const fewer = (id: string): number => (id === 'studied-large' ? 9 : stated(id));
    expect(() => row && reachedInWords(row, fewer)).toThrow('Of 10 large awards, 9 were reached');
  });
});

test('likeness is named by what it is', () => {
  expect(alikeInSize(consortium('madera'), standing('madera'))).toBe(
    'The eight other grantees with exactly $600,000.',
  );
  expect(alikeInSize(consortium('tulare'), standing('tulare'))).toMatch(/^The next smaller/);
  expect(alikeInType(consortium('lausd'), 0)).toBe('No other large award went to a school district.');
  expect(alikeInType(consortium('tulare'), 3)).toBe(
    'Three other county offices of education with large awards.',
  );
});

test('a peer is alike in so much and no more', () => {
  const words = (one: string, other: string): string | undefined =>
    alikeInAny(peers(one))
      .filter(({ consortium: { id } }) => id === other)
      .map((peer) => alikeInWords(consortium(one), peer))[0];
  expect(words('madera', 'mariposa')).toBe('same award and type; 37 miles away');
  expect(words('madera', 'tehachapi')).toBe('same size and type');
  expect(words('madera', 'tulare')).toBe('61 miles away');
  expect(words('konocti', 'lacoe')).toBe('next in award');
  expect(words('long-beach-unified', 'long-beach-ccd')).toBe('same city');
});

test('no two descriptions are alike, and each fits a preview', () => {
  const all = consortia.map((one) => profileDescription(one, standing(one.id), mentionsOf(one.id)));
  expect(new Set(all).size).toBe(39);
  for (const text of all) expect(text.length).toBeLessThan(320);
});
