import { describe, expect, test } from 'vitest';
import { consortia, differencesOf, mentionsOf, tables } from '../../src/datasets/site.ts';
import { dollars } from '../../src/lib/format.ts';
import { origins, regions, tiers, type Origin } from '../../src/words/vocabulary/index.ts';
import { presenceOf } from '../../src/words/vocabulary/presence.ts';
import * as words from '../../src/words/finder.ts';
import { pageAt, plain } from './site.ts';

describe('the finder', () => {
  const document = pageAt('/consortia/');
  const rows = [...document.querySelectorAll('[data-row]')];

  test('has all consortia in the order of the appendix, each leading to its page', () => {
    expect(rows.map((row) => row.getAttribute('data-row'))).toEqual(consortia.map(({ id }) => id));
    expect(rows.map((row) => row.querySelector('th a')?.getAttribute('href'))).toEqual(
      consortia.map(({ id }) => `${id}/`),
    );
  });

  test('says of each what the data say', () => {
    consortia.forEach((one, index) => {
      const cell = (name: string): string => plain(rows[index]?.querySelector(`.finder-${name}`));
      expect(cell('agent'), one.id).toContain(one.agent);
      expect(cell('award'), one.id).toBe(`${dollars(one.award)} ${tiers[one.tier].label}`);
      expect(cell('region'), one.id).toBe(`${words.regionLabel}${regions[one.region].label}`);
      expect(cell('place'), one.id).toBe(`${one.county} County ${one.city}`);
    });
  });

  test('names, means and passes over as the report does', () => {
    consortia.forEach(({ id }, index) => {
      const { named, meant } = mentionsOf(id);
      const said = plain(rows[index]?.querySelector('.finder-text'));
      expect(rows[index]?.getAttribute('data-text'), id).toBe(presenceOf({ named, meant }));
      if (named.length > 0)
        expect(said, id).toMatch(new RegExp(`^In the report: Named in ${named.length} statements?\\b`));
      else expect(said, id).toMatch(/^In the report: Not named/);
      expect(said.includes('may refer to it'), id).toBe(meant.length > 0);
    });
  });

  test('offers every value that a row has, with the count of its rows', () => {
    for (const facet of document.querySelectorAll('fieldset[data-facet]')) {
      const name = facet.getAttribute('data-facet') ?? '';
      const offered = [...facet.querySelectorAll('label')].map((label) => [
        label.querySelector('input')?.getAttribute('value'),
        Number(plain(label.querySelector('[data-count]'))),
      ]);
      const counts = Map.groupBy(rows, (row) => row.getAttribute(`data-${name}`));
      expect(offered.filter(([, count]) => count !== 0).sort()).toEqual(
        [...counts].map(([value, members]) => [value, members.length]).sort(),
      );
    }
    expect(document.querySelectorAll('fieldset[data-facet]')).toHaveLength(5);
  });

  test('has a mark for each on the map, a link with a name and no tab stop', () => {
    const marks = [...document.querySelectorAll('.finder-map-drawing a')];
    expect(marks.map((mark) => mark.getAttribute('data-k')).sort()).toEqual(
      consortia.map(({ id }) => id).sort(),
    );
    for (const mark of marks) {
      expect(mark.getAttribute('tabindex')).toBe('-1');
      expect(mark.getAttribute('href')).toBe(`${mark.getAttribute('data-k')}/`);
      expect(plain(mark.querySelector('title'))).toMatch(/, \$[\d,]+$/);
    }
  });
});

describe('the comparison', () => {
  const sections = [...pageAt('/consortia/compare/').querySelectorAll('[data-consortium]')];
  const facts = (section: Element | undefined): (string | null)[] =>
    [...(section?.querySelectorAll('[data-fact]') ?? [])].map((fact) => fact.getAttribute('data-fact'));

  test('has the same facts of all, each with who says so', () => {
    expect(sections.map((one) => one.getAttribute('data-consortium'))).toEqual(consortia.map(({ id }) => id));
    for (const section of sections) {
      expect(facts(section)).toEqual(facts(sections[0]));
      for (const fact of section.querySelectorAll('[data-fact]')) {
        const origin = fact.getAttribute('data-origin') as Origin;
        expect(plain(fact.querySelector('.origin'))).toBe(origins[origin].label);
        expect(plain(fact.querySelector('dd'))).not.toBe('');
      }
    }
    expect(facts(sections[0]).length).toBeGreaterThan(12);
  });

  test('lists exactly the passages that name or mean each, apart, and the differences that concern it', () => {
    for (const section of sections) {
      const id = section.getAttribute('data-consortium') ?? '';
      const listed = (fact: string): string[] =>
        [...section.querySelectorAll(`[data-fact="${fact}"] .compare-ways a:first-child`)].map(plain);
      const ids = (passages: readonly { id: string }[]): string[] => passages.map((passage) => passage.id);
      expect(listed('named'), id).toEqual(ids(mentionsOf(id).named));
      expect(listed('meant'), id).toEqual(ids(mentionsOf(id).meant));
      const titles = [...section.querySelectorAll('[data-fact="differences"] a')].map(plain);
      expect(titles, id).toEqual(differencesOf(id).map(({ title }) => title));
    }
    expect(tables.evidence.length).toBeGreaterThan(0);
  });
});
