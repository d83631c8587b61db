import { describe, expect, test } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import { origins } from '../../src/words/vocabulary/index.ts';
import { findings } from '../../src/prose/site.ts';
import * as account from '../../src/words/account.ts';
import * as cite from '../../src/words/cite.ts';
import { pageAt, plain } from './site.ts';

const sentences = findings.map(({ headline, claim }) => `${headline} ${claim}`);

test.each(['/', '/findings/'])('%s lists the findings in order, each with its passages', (address) => {
  const items = [...pageAt(address).querySelectorAll('.findings > li')];
  expect(items.map((item) => plain(item.querySelector('.finding-line')))).toEqual(sentences);
  items.forEach((item, index) => {
    const link = item.querySelector('a');
    expect(link?.getAttribute('href')).toMatch(
      new RegExp(`findings/${findings[index]?.id}/$|^${findings[index]?.id}/$`),
    );
    expect(plain(link)).toMatch(new RegExp(`^Based on ${findings[index]?.passages.length} statements$`));
  });
});

describe.each(findings.map((finding) => [finding.id, finding] as const))('/findings/%s/', (id, finding) => {
  const document = pageAt(`/findings/${id}/`);

  test('has headline and claim as its title', () => {
    expect(plain(document.querySelector('h1'))).toBe(`${finding.headline} ${finding.claim}`);
  });

  test('lists its passages, each with what is coded and what is printed', () => {
    const listed = [...document.querySelectorAll('.rests-on-passage')];
    expect(listed.map(({ id: passage }) => passage.toUpperCase())).toEqual(finding.passages);
    for (const passage of listed) {
      expect(plain(passage.querySelector('[data-origin="coded"] .origin'))).toBe(origins.coded.label);
      expect(plain(passage.querySelector('[data-origin="printed"] .origin'))).toBe(origins.printed.label);
      const row = tables.evidence.find((one) => one.id === passage.id.toUpperCase());
      expect(plain(passage.querySelector('.statement'))).toBe(row?.statement);
      const place = passage.querySelector('[data-origin="printed"] a')?.getAttribute('href');
      expect(place, passage.id).toMatch(/report\/[a-z]+\/#/);
    }
  });

  test('has an account: whose statements, how far the study reached, its hedge, what limits it, what is not said', () => {
    const lines = [...document.querySelectorAll('.account-lines > div')];
    expect(lines.map((line) => plain(line.querySelector('dt')))).toEqual(Object.values(account.labels));
    const [restsOn, reach, hedges, against, uncounted] = lines.map((line) => plain(line));
    expect(restsOn).toContain(`${finding.passages.length} statement`);
    expect(reach).toContain('22 of the 39');
    for (const said of Object.keys(finding.account.hedges)) expect(hedges).toContain(said);
    for (const passage of finding.account.against) {
      expect(against).toContain(tables.evidence.find((one) => one.id === passage)?.statement);
    }
    for (const open of finding.account.uncounted) expect(uncounted).toContain(open);
  });

  test('is cited apart from data and report', () => {
    expect([...document.querySelectorAll('.cite dt')].map(plain)).toEqual([
      cite.thisPage,
      cite.theData,
      cite.theReport,
    ]);
    expect(plain(document.querySelector('.cite dd'))).toContain(`/findings/${id}/`);
  });

  test('shows its figure, if it has one, and leads to the figure’s page', () => {
    const shown = [...document.querySelectorAll('report-figure')].map((figure) =>
      figure.getAttribute('data-figure'),
    );
    expect(shown).toEqual(finding.figure === null ? [] : [finding.figure]);
  });
});

test('the brief has every finding in order and every opening with its place', () => {
  const document = pageAt('/brief/');
  const items = [...document.querySelectorAll('.brief-findings li')];
  const strips = items.map((item) => plain(item.querySelector('.strip')));
  expect(
    items.map((item, index) =>
      plain(item)
        .slice(0, plain(item).length - (strips[index]?.length ?? 0))
        .trim(),
    ),
  ).toEqual(sentences);
  // Two sheets have room for the strip of all 39 alone.
  expect(strips.filter(Boolean)).toEqual(['39 consortia']);
  const places = [...document.querySelectorAll('.opening-place')].map((link) =>
    link.getAttribute('href')?.replace(/^.*(?=report)/, ''),
  );
  expect(places).toEqual(
    ['data-1', 'message-1', 'capacity-1', 'grantmaking-1', 'intermediary-1', 'intermediary-2'].map(
      (part) => `report/conclusion/#vi-${part}`,
    ),
  );
});

test('the brief has the account of every finding, and on paper the way to them', () => {
  const document = pageAt('/brief/');
  expect(document.querySelectorAll('.account-lines')).toHaveLength(findings.length);
  expect(plain(document.querySelector('.brief-dates.on-paper'))).toMatch(/\/findings\/$/);
});
