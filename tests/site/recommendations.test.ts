import { describe, expect, test } from 'vitest';
import { listItems } from '../../src/datasets/fields.ts';
import { tables } from '../../src/datasets/site.ts';
import { closingCall, opportunities, recommendations } from '../../src/page-texts/recommendations.ts';
import * as words from '../../src/words/recommendations.ts';
import { pageAt, plain } from './site.ts';

const document = pageAt('/recommendations/');
const sectionOf = (id: string): Element | null => document.querySelector(`section.recommendation#${id}`);

/** Statements that links lead to. */
const statementsIn = (element: ParentNode | null | undefined): string[] =>
  [...(element?.querySelectorAll('a[href*="evidence/#c"]') ?? [])].map((link) => plain(link));

test('the page has five opportunities in the order of the report, and its closing call apart', () => {
  expect(opportunities.map(({ of }) => of)).toEqual([
    'VI.data.1',
    'VI.message.1',
    'VI.capacity.1',
    'VI.grantmaking.1',
    'VI.intermediary.1',
  ]);
  const shown = [...document.querySelectorAll('.text > section.recommendation')].map(({ id }) => id);
  expect(shown.slice(0, -1)).toEqual(opportunities.map(({ id }) => id));
  expect(document.querySelector('.recommendations-close section')?.id).toBe(closingCall.id);
});

test('it opens with its answer, which names all five', () => {
  const answer = plain(document.querySelector('h1 ~ .answer')).toLowerCase();
  for (const { label } of opportunities) expect(answer).toContain(label.toLowerCase());
  expect(plain(document.querySelector('.answer + p'))).toMatch(/does not rank/);
});

describe.each(recommendations.map((one) => [one.id, one] as const))('%s', (id, recommendation) => {
  const section = sectionOf(id);

  test('says what the report says, and where', () => {
    expect(plain(section?.querySelector('.recommendation-text p')).length).toBeGreaterThan(200);
    expect(section?.querySelector('.recommendation-place a')?.getAttribute('href')).toMatch(
      /report\/conclusion\/#vi-/,
    );
  });

  test('says whom it is addressed to', () => {
    expect(plain(section?.querySelector('.recommendation-addressees'))).toBe(recommendation.addressees);
  });

  test('has the challenges of the data, each with its reason, and says whose link it is', () => {
    const links = tables.recommendations.filter((row) => row.recommendation === id);
    const shown = [...(section?.querySelectorAll('.answered > li') ?? [])];
    expect(shown).toHaveLength(links.length);
    links.forEach(({ basis, reason, passages }, index) => {
      const entry = shown[index];
      const isReports = basis === 'explicit';
      expect(entry?.getAttribute('data-origin')).toBe(isReports ? 'printed' : 'coded');
      expect(plain(entry?.querySelector('strong'))).toBe(
        `${isReports ? words.reportsOwn : words.ourReading}.`,
      );
      expect(plain(entry)).toContain(reason);
      expect(statementsIn(entry)).toEqual(listItems(passages));
    });
  });

  test('lists the statements of its paragraph', () => {
    const listed = statementsIn(section?.querySelector('.recommendation-statements'));
    expect(listed).toEqual(recommendation.statements.map((statement) => statement.id));
    expect(listed.length).toBeGreaterThan(2);
  });
});

test('it names the parts of challenges for which we found no recommendation', () => {
  const none = tables.recommendations.filter(({ basis }) => basis === 'none');
  const shown = sectionOf('without-recommendation')?.querySelectorAll('.answered > li') ?? [];
  expect(shown).toHaveLength(none.length);
  none.forEach(({ part }, index) => expect(plain(shown[index])).toContain(part));
});
