import { describe, expect, test } from 'vitest';
import { dataCitation, pageCitation, reportCitation } from '../../../src/surfaces/citation.ts';
import { citationForms, type FormName } from '../../../src/surfaces/citing/forms.ts';

const release = { label: '1.0.0 (draft)', date: '2026-11-04' };
const frozen = { label: '1.0.0', date: '2026-11-04' };
const address = 'https://edition.example/some/path/';
const part = pageCitation('Most of the grants & 50% were large', `${address}figures/a/`, frozen);

const forms = (citation: typeof reportCitation) => citationForms([{ key: 'ccpt-one', citation }])[0];

/** Written by hand, after the handbooks: APA 7, Chicago 17 (bibliography), MLA 9. */
const written: [string, typeof reportCitation, Partial<Record<FormName, string>>][] = [
  [
    'the printed report',
    reportCitation,
    {
      apa: 'McLaughlin, M., Groves, B., & Lundy-Wagner, V. (2018). The California Career Pathways Trust: Sustaining cross-sector partnerships (ERIC ED594015). JFF. https://eric.ed.gov/?id=ED594015',
      chicago:
        'McLaughlin, Milbrey, Barry Groves, and Valerie Lundy-Wagner. The California Career Pathways Trust: Sustaining Cross-Sector Partnerships. ERIC ED594015. JFF, October 2018. https://eric.ed.gov/?id=ED594015.',
      mla: 'McLaughlin, Milbrey, et al. The California Career Pathways Trust: Sustaining Cross-Sector Partnerships. ERIC ED594015, JFF, Oct. 2018, https://eric.ed.gov/?id=ED594015.',
    },
  ],
  [
    'the edition',
    { ...pageCitation(null, address, release), publisher: 'A Publisher' },
    {
      apa: 'The edition’s contributors. (2026, November 4). California Career Pathways Trust (CCPT): An independent web edition (Version 1.0.0, draft). A Publisher. https://edition.example/some/path/',
      chicago:
        'The edition’s contributors. California Career Pathways Trust (CCPT): An Independent Web Edition. Version 1.0.0, draft. A Publisher, November 4, 2026. https://edition.example/some/path/.',
      mla: 'The edition’s contributors. California Career Pathways Trust (CCPT): An Independent Web Edition. Version 1.0.0, draft, A Publisher, 4 Nov. 2026, https://edition.example/some/path/.',
    },
  ],
  [
    'the data',
    { ...dataCitation(`${address}data/`, frozen), publisher: null },
    {
      apa: 'The edition’s contributors. (2026). California Career Pathways Trust (CCPT): Data of the independent web edition (Version 1.0.0) [Dataset]. https://edition.example/some/path/data/',
      chicago:
        'The edition’s contributors. California Career Pathways Trust (CCPT): Data of the Independent Web Edition. Version 1.0.0. November 4, 2026. https://edition.example/some/path/data/.',
      mla: 'The edition’s contributors. California Career Pathways Trust (CCPT): Data of the Independent Web Edition. Version 1.0.0, 4 Nov. 2026, https://edition.example/some/path/data/.',
    },
  ],
  [
    'a chart',
    { ...part, kind: 'figure', publisher: 'A Publisher' },
    {
      apa: 'The edition’s contributors. (2026). Most of the grants & 50% were large [Chart]. In California Career Pathways Trust (CCPT): An independent web edition (Version 1.0.0). A Publisher. https://edition.example/some/path/figures/a/',
      chicago:
        'The edition’s contributors. “Most of the Grants & 50% Were Large.” California Career Pathways Trust (CCPT): An Independent Web Edition. Version 1.0.0. A Publisher, November 4, 2026. https://edition.example/some/path/figures/a/.',
      mla: 'The edition’s contributors. “Most of the Grants & 50% Were Large.” California Career Pathways Trust (CCPT): An Independent Web Edition, version 1.0.0, A Publisher, 4 Nov. 2026, https://edition.example/some/path/figures/a/.',
    },
  ],
];

describe.each(written)('%s', (_, citation, expected) => {
  const made = forms(citation);

  test.each(Object.entries(expected))('%s', (name, text) => {
    expect(made?.[name as FormName]).toBe(text);
  });
});

test('a record of RIS has a line for each tag, however long, and its day', () => {
  expect(forms({ ...part, publisher: null })?.ris).toBe(
    [
      'TY  - CHAP',
      'AU  - The edition’s contributors',
      'ID  - ccpt-one',
      'LA  - en-US',
      'N1  - Data release 1.0.0. License: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      'PY  - 2026',
      'T2  - California Career Pathways Trust (CCPT): an independent web edition',
      'TI  - Most of the grants & 50% were large',
      'UR  - https://edition.example/some/path/figures/a/',
      'BT  - California Career Pathways Trust (CCPT): an independent web edition',
      'DA  - 2026/11/04/',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('an entry of BibTeX has the title of the book, month and day, each where its styles look for it', () => {
  const lines = forms({ ...part, publisher: null })?.bibtex.split('\n') ?? [];
  expect(lines[0]).toBe('@incollection{ccpt-one,');
  expect(lines).toContain(
    '\tbooktitle = {California {Career} {Pathways} {Trust} ({CCPT}): an independent web edition},',
  );
  expect(lines.slice(lines.indexOf('\tyear = {2026},'), -1).slice(0, 3)).toEqual([
    '\tyear = {2026},',
    '\tmonth = nov,',
    '\tday = {4},',
  ]);
  expect(lines.slice(-2)).toEqual(['}', '']);
  const report = forms(reportCitation)?.bibtex;
  expect(report).toMatch(/^@techreport\{/);
  expect(report).toContain('\tmonth = oct,\n');
  expect(report).not.toContain('day =');
});

test('what a citation says besides is in its note, between release and license', () => {
  const made = forms({ ...part, notes: ['It rests on two statements.'] });
  const note = 'Data release 1.0.0. It rests on two statements. License: CC BY 4.0, ';
  expect(made?.ris).toContain(`N1  - ${note}`);
  expect(made?.bibtex).toContain(`note = {${note}`);
  expect(JSON.parse(made?.csl ?? '')).toMatchObject([{ note: expect.stringContaining(note) as string }]);
});

test('without a public address, readers are told so, and programs get none', () => {
  const made = forms(pageCitation('A page', '/a/', release));
  for (const form of ['apa', 'chicago', 'mla'] as const)
    expect(made?.[form]).toContain('[No public address yet: publish this copy first]');
  for (const form of ['bibtex', 'ris', 'csl'] as const) expect(made?.[form]).not.toMatch(/No public|\/a\//);
});

test('a work is cited alone, however many have the same author and year', () => {
  const many = ['a', 'b', 'c'].map((key) => ({ key, citation: pageCitation(key, address, frozen) }));
  for (const { apa } of citationForms(many)) expect(apa).toContain('(2026).');
});
