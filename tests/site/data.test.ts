/** The pages of the data: what they say of each table is so, and its files are one click away. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { release } from '../../src/datasets/site.ts';
import { wholeWithdrawal } from '../../src/surfaces/releases.ts';
import { tableGroups } from '../../src/surfaces/data/groups.ts';
import { publishedTable, tableNames } from '../../src/surfaces/data/tables.ts';
import { mostWanted } from '../../src/words/data-groups.ts';
import * as words from '../../src/words/data-page.ts';
import { bytesOf, pageAt, plain } from './site.ts';

const folder = `/data/${release.version}/`;
const listed = [...mostWanted, ...tableGroups().flatMap(({ tables }) => tables)];

const filesIn = (element: ParentNode | null): string[] =>
  [...(element?.querySelectorAll('.data-files a[download]') ?? [])].map(
    (link) => (link.getAttribute('href') ?? '').split('/').at(-1) ?? '',
  );

test('every table is listed once, the most wanted first', () => {
  const ids = [...pageAt('/data/').querySelectorAll('.data-table')].map(({ id }) => id);
  expect(ids).toEqual(listed);
  expect([...ids].sort()).toEqual([...tableNames].sort());
});

test('the menu of the cover leads to the page, where the awards are one click away in Excel', () => {
  const menu = [...pageAt('/').querySelectorAll('.menu-open a')].map((link) => link.getAttribute('href'));
  expect(menu).toContain('data/');
  expect(filesIn(pageAt('/data/').querySelector('.data-table'))[0]).toBe('grantees.xlsx');
});

test.each(['/evidence/', '/consortia/', '/evidence/codebook/', '/figures/', '/figures/award-map/'])(
  '%s leads to the data',
  (address) => {
    const links = [...pageAt(address).querySelectorAll('#main a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.some((href) => /\.\.\/data\/(?:[a-z-]+\/)?$/.test(href))).toBe(true);
  },
);

test.each(['/data/', ...tableNames.map((name) => `/data/${name}/`)])(
  '%s says first that its release is withdrawn, if it is',
  (address) => {
    const withdrawal = wholeWithdrawal(release.version);
    const below = pageAt(address).querySelector('h1')?.nextElementSibling;
    expect(below?.classList.contains('withdrawn')).toBe(withdrawal !== undefined);
    expect(plain(below)).toContain(withdrawal?.reason ?? '');
  },
);

describe.each(tableNames)('%s', (name) => {
  const { title, rows, columns } = publishedTable(name);
  const entry = pageAt('/data/').getElementById(name);
  const page = pageAt(`/data/${name}/`);
  const size = `${words.rows(rows.length)}, ${words.columns(columns.length)}`;

  test('has its number of rows and columns on both pages', () => {
    expect(plain(entry?.querySelector('.data-facts'))).toContain(size);
    expect(plain(page.querySelector('.data-about'))).toContain(size);
    expect(plain(page.querySelector('h1'))).toBe(title);
  });

  test('has each of its files one click away on both pages', () => {
    const files = ['xlsx', 'csv', 'json'].map((ending) => `${name}.${ending}`);
    expect(filesIn(entry)).toEqual(files);
    expect(filesIn(page)).toEqual(files);
  });

  test('has the checksum of each file, and every field with its codes', () => {
    const sums = [...page.querySelectorAll('.data-checksum code')].map(({ textContent }) => textContent);
    expect(sums).toEqual(
      ['xlsx', 'csv', 'json'].map((ending) =>
        createHash('sha256')
          .update(bytesOf(`${folder}${name}.${ending}`))
          .digest('hex'),
      ),
    );
    const fields = [...page.querySelectorAll('.data-fields dt code')].map(({ textContent }) => textContent);
    expect(fields).toEqual(columns.map((column) => column.name));
    const codes = columns.flatMap((column) => column.codes.map(({ code }) => code));
    expect(page.querySelectorAll('.data-codes li')).toHaveLength(codes.length);
  });
});
