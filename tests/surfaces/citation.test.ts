import { describe, expect, test } from 'vitest';
import { dataCitation, pageCitation, plainCitation, reportCitation } from '../../src/surfaces/citation.ts';
import { dateInWords } from '../../src/lib/dates.ts';

const release = { label: '1.0.0', date: '2026-11-24' };

describe('a citation', () => {
  test('of a page names the page, the edition, the release and the address', () => {
    expect(plainCitation(pageCitation('Few if any', 'https://edition.example/findings/a/', release))).toBe(
      'The edition’s contributors. “Few if any.” In California Career Pathways Trust (CCPT): an independent web edition, data release 1.0.0, November 24, 2026. CC BY 4.0. https://edition.example/findings/a/',
    );
  });

  test('of a page leaves a full stop or a question mark as it is', () => {
    const cited = (title: string): string => plainCitation(pageCitation(title, '', release));
    expect(cited('It lasted.')).toContain('“It lasted.” In');
    expect(cited('Did it last?')).toContain('“Did it last?” In');
  });

  test('of the edition as a whole names no page', () => {
    expect(plainCitation(pageCitation(null, '', release))).toMatch(
      /^The edition’s contributors\. California Career/,
    );
  });

  test('of the data names the release and the license', () => {
    expect(plainCitation(dataCitation('https://edition.example/', release))).toBe(
      'The edition’s contributors. California Career Pathways Trust (CCPT): data of the independent web edition, release 1.0.0, November 24, 2026. CC BY 4.0. https://edition.example/',
    );
  });

  test('of the report names its authors, its publisher and its month, and nothing of this edition', () => {
    expect(plainCitation(reportCitation)).toBe(
      'McLaughlin, Milbrey, Barry Groves and Valerie Lundy-Wagner. The California Career Pathways Trust: Sustaining Cross-Sector Partnerships. JFF, October 2018. ERIC ED594015. https://eric.ed.gov/?id=ED594015',
    );
  });
});

test.each([
  ['2018', '2018'],
  ['2014-07', 'July 2014'],
  ['2026-11-04', 'November 4, 2026'],
  ['2017-fall', 'fall 2017'],
])('%s in words is %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});
