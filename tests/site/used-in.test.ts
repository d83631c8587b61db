import { describe, expect, test } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import { figures } from '../../src/figures/index.ts';
import { relativeAddress } from '../../src/lib/relative-address.ts';
import { errors } from '../../src/lib/routes.ts';
import { findings, glossary, texts } from '../../src/prose/site.ts';
import { tellingOf } from '../../src/prose/told.ts';
import { reportError } from '../../src/words/contact.ts';
import { fileOf, ordinaryPages, pageAt, plain } from './site.ts';

const uses = pageAt('/evidence/uses/');
const numbers = pageAt('/numbers/');
const { evidence } = tables;

const hrefsIn = (element: ParentNode | null): string[] =>
  [...(element?.querySelectorAll('.used-in a') ?? [])].map((link) => link.getAttribute('href') ?? '');

/** How a page leads to an address. */
const from = (page: string) => (address: string) => relativeAddress(address, fileOf(page));

const reports = (element: ParentNode | null): Element[] =>
  [...(element?.querySelectorAll('a') ?? [])].filter((link) => plain(link) === reportError);

describe('every statement', () => {
  const to = from('/evidence/uses/');

  test.each(evidence.map((passage) => [passage.id, passage] as const))('%s has its uses', (id) => {
    const entry = uses.getElementById(id.toLowerCase());
    const hrefs = hrefsIn(entry);
    expect(hrefs).toContain(to(tellingOf(id) ?? ''));
    for (const finding of findings.filter(({ passages }) => passages.includes(id)))
      expect(hrefs).toContain(to(`/findings/${finding.id}/#${id.toLowerCase()}`));
    for (const { challenge } of tables.recommendations.filter(({ passages }) =>
      passages.split(';').includes(id),
    ))
      expect(
        hrefs.some((href) => href.includes('recommendations/#')),
        challenge,
      ).toBe(true);
    expect(hrefs.some((href) => href.includes('figures/report-strip/'))).toBe(true);
    expect(reports(entry)).toHaveLength(1);
  });

  test('its row leads there, and says how many places there are', () => {
    const page = pageAt('/evidence/');
    for (const { id } of evidence) {
      const link = page.getElementById(id.toLowerCase())?.querySelector('a[data-uses]');
      expect(link?.getAttribute('href')).toBe(`uses/#${id.toLowerCase()}`);
      const count = hrefsIn(uses.getElementById(id.toLowerCase())).length;
      expect(plain(link)).toBe(`Used in ${count} places`.replace(/\b1 places/, '1 place'));
    }
  });
});

describe('every number', () => {
  const bound = new Set(
    [...texts.values()].flatMap((text) => [...text.matchAll(/<Num of="([^"]+)"/g)].map(([, id = '']) => id)),
  );

  test.each([...bound])('%s has its uses', (id) => {
    const entry = numbers.getElementById(`number-${id}`);
    expect(hrefsIn(entry).length).toBeGreaterThan(0);
    expect(reports(entry)).toHaveLength(1);
  });

  test('charts say which numbers of the report they draw or quote', () => {
    const charts = (id: string) =>
      hrefsIn(numbers.getElementById(`number-${id}`)).filter((href) => href.includes('figures/'));
    for (const { count } of tables.outcomes.filter(({ count }) => count !== null))
      expect(charts(count ?? '')).toContain('../figures/five-tests/');
    for (const [id, { states = [] }] of figures)
      for (const stated of states) expect(charts(stated)).toContain(`../figures/${id}/`);
  });

  test.each(
    ordinaryPages
      .map(({ address, document }) => [address, document] as const)
      .filter(([address, document]) => address !== '/numbers/' && document.querySelector('[id^="number-"]')),
  )('%s: its entry leads to all places, and to where an error is reported', (address, document) => {
    for (const entry of document.querySelectorAll('[id^="number-"]')) {
      const all = entry.querySelector('[data-part="use"] a.on-screen')?.getAttribute('href');
      expect(all).toBe(from(address)(`/numbers/#${entry.id}`));
      expect(reports(entry).map((link) => link.getAttribute('href'))).toEqual([from(address)(errors)]);
    }
  });
});

test('every term says which sections and pages use it', () => {
  const page = pageAt('/glossary/');
  for (const { id } of glossary) {
    const hrefs = hrefsIn(page.getElementById(`term-${id}`));
    const files = [...texts].filter(([, text]) => text.includes(`<Term of="${id}"`)).map(([path]) => path);
    expect(hrefs, id).toHaveLength(files.length);
    expect(hrefs.length, id).toBeGreaterThan(0);
  }
});

test('the statements of each paragraph have one way to report an error', () => {
  for (const { document } of ordinaryPages)
    for (const entry of document.querySelectorAll('[id^="passages-"]'))
      expect(reports(entry)).toHaveLength(1);
});

test.each([...figures.keys()])(
  'an error in %s can be reported on its page, and where it opens in a text',
  (id) => {
    expect(reports(pageAt(`/figures/${id}/`).querySelector('[aria-labelledby="data"]'))).toHaveLength(1);
    for (const { document } of ordinaryPages)
      for (const table of document.querySelectorAll(`report-figure[data-figure="${id}"] .figure-table`))
        expect(reports(table)).toHaveLength(1);
  },
);
