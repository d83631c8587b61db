import { describe, expect, inject, test } from 'vitest';
import { listItems } from '../../src/datasets/fields.ts';
import { extentCodes, quantifierOf } from '../../src/datasets/quantifier.ts';
import { consortia, release, tables } from '../../src/datasets/site.ts';
import { passageCitation, plainCitation } from '../../src/surfaces/citation.ts';
import {
  codes,
  directions,
  kinds,
  levels,
  reportSections,
  sectors,
} from '../../src/words/vocabulary/index.ts';
import { statementsOf, withSecondary } from '../../src/words/codebook.ts';
import { row as rowWords } from '../../src/words/evidence.ts';
import { placeOf } from '../../src/report/address.ts';
import { pageAt, plain } from './site.ts';

const page = pageAt('/evidence/');
const book = pageAt('/evidence/codebook/');
const { evidence, factors } = tables;

const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];
const rowOf = (id: string): Element => {
  const row = page.getElementById(id.toLowerCase());
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

describe('the page of all statements', () => {
  test('has a row for each statement, in the order of the report', () => {
    expect(all(page, '[data-row]').map((row) => row.getAttribute('data-row'))).toEqual(
      evidence.map(({ id }) => id),
    );
  });

  test.each(codes(reportSections))('%s: its rows say what the data have', (code) => {
    const passages = evidence.filter(({ section }) => section === code);
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages) {
      const row = rowOf(passage.id);
      const { section, factor, direction, level, sector, kind } = passage;
      expect(plain(row.querySelector('.statement'))).toBe(passage.statement);
      for (const [name, value] of Object.entries({ section, factor, direction, level, sector, kind })) {
        expect(row.getAttribute(`data-${name}`), passage.id).toBe(value);
      }
      expect(plain(row)).toContain(directions[direction].label);
      const printed = row.querySelector('[data-origin="printed"]');
      const quantifier = quantifierOf(passage);
      expect(plain(printed?.querySelector('.printed-word') ?? null)).toBe(
        quantifier ? `“${quantifier}”` : '',
      );
      expect(plain(printed)).toContain(placeOf(passage));
      expect(printed?.querySelector('a')?.getAttribute('href'), passage.id).toMatch(
        /^\.\.\/(report|about)\/.*#/,
      );
    }
  });

  test('names in the printed part only whom the report names, and whom it means apart', () => {
    const agent = (id: string): string => consortia.find((one) => one.id === id)?.agent ?? '';
    const long = rowOf('C150');
    expect(plain(long.querySelector('[data-origin="coded"]'))).toContain(
      `${rowWords.meant}${agent('long-beach-unified')}, ${agent('long-beach-ccd')}`,
    );
    expect(plain(long.querySelector('[data-origin="printed"]'))).not.toContain(rowWords.names.trim());
    expect(plain(rowOf('C192').querySelector('[data-origin="printed"]'))).toContain(agent('lacoe'));
    expect(rowOf('C010').getAttribute('data-consortium')).toBeNull();
  });

  test('offers every code of every vocabulary, each with the number of its rows', () => {
    const expected: Record<string, readonly string[]> = {
      factor: factors.map(({ id }) => id),
      direction: codes(directions),
      section: codes(reportSections),
      level: codes(levels),
      sector: codes(sectors),
      extent: Object.keys(extentCodes),
      kind: codes(kinds),
    };
    const rows = all(page, '[data-row]');
    for (const facet of all(page, '[data-facet]')) {
      const name = facet.getAttribute('data-facet') ?? '';
      const options = all(facet, 'label');
      const values = options.map((label) => label.querySelector('input')?.getAttribute('value') ?? '');
      if (expected[name]) expect(new Set(values)).toEqual(new Set(expected[name]));
      const present = rows.flatMap((row) => listItems(row.getAttribute(`data-${name}`)));
      expect(present.filter((value) => !values.includes(value))).toEqual([]);
      options.forEach((label, index) => {
        const count = present.filter((value) => value === values[index]).length;
        expect(plain(label.querySelector('[data-count]')), `${name} ${values[index] ?? ''}`).toBe(
          String(count),
        );
      });
    }
    expect(all(page, '[data-facet]')).toHaveLength(9);
  });

  test('shows how a statement is cited, for readers without a script', () => {
    const passage = evidence.find(({ id }) => id === 'C057');
    if (!passage) throw new Error('no C057');
    const address = page.querySelector('row-explorer')?.getAttribute('data-address') ?? '';
    expect(address).toBe(`${inject('siteUrl')}evidence/`);
    const text = plainCitation(passageCitation({ id: 'C057', place: placeOf(passage) }, address, release));
    expect(text).toContain(`${address}#c057`);
    expect(plain(page.querySelector('.cite'))).toContain(text);
  });
});

describe('the codebook', () => {
  test.each(factors.map(({ id }) => id))('says in how many statements a factor is secondary: %s', (id) => {
    const seconds = evidence.filter(({ factor2 }) => factor2 === id).length;
    const link = book.querySelector(`[id="${id}"] a[href*="either=${id}#"]`);
    const either = evidence.filter(({ factor }) => factor === id).length + seconds;
    expect(plain(link)).toBe(seconds > 0 ? withSecondary(either) : '');
  });

  test.each(factors.map((factor) => [factor.id, factor] as const))(
    '%s: meaning, examples, count',
    (id, factor) => {
      const entry = book.getElementById(id);
      if (!entry) throw new Error(`no entry ${id}`);
      expect(plain(entry)).toContain(factor.definition);
      expect(plain(entry)).toContain(factor.include);
      for (const example of listItems(factor.examples)) expect(plain(entry)).toContain(example);
      const count = evidence.filter((passage) => passage.factor === id).length;
      const link = entry.querySelector(`a[href$="?factor=${id}#passages"]`);
      expect(plain(link)).toBe(statementsOf(count));
    },
  );

  test('explains every code, and each leads to its statements', () => {
    for (const name of ['direction', 'level', 'sector', 'kind', 'extent']) {
      const links = all(book, `[id^="${name}-"] a`).map((link) => link.getAttribute('href') ?? '');
      const offered = all(page, `[data-facet="${name}"] input`).map((input) => input.getAttribute('value'));
      expect(links.map((href) => new URL(href, 'https://a.example').searchParams.get(name))).toEqual(offered);
    }
  });
});
