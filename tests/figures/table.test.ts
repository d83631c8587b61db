import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { tableRows, type Columns } from '../../src/figures/contract/table.ts';
import { pageTheme } from '../../src/theme/theme.ts';

const { document } = parseHTML('<!doctype html><html></html>');
const field = { description: '', type: 'string', origin: 'printed' } as const;
const rows = [{ id: 'tulare', agent: 'Tulare County Office of Education', passages: 'C084;C085' }];

/** The links of the rows: what they refer to, their text and address. */
function linksOf(columns: Columns): string[] {
  const context = {
    document,
    theme: pageTheme,
    figure: 'some',
    addressOf: (id: string, refersTo: string): string => `/${refersTo}/${id}`,
  };
  return tableRows(columns, rows, context).flatMap((row) =>
    [...row.querySelectorAll('a')].map((link) => `${link.textContent} ${link.getAttribute('href') ?? ''}`),
  );
}

const agent = { ...field, label: 'Agent' };

describe('the table of a figure', () => {
  test('leads from the name of a consortium to its profile', () => {
    const id = { ...field, label: 'Consortium', refersTo: 'consortia' } as const;
    expect(linksOf({ id, agent })).toEqual(['Tulare County Office of Education /consortia/tulare']);
  });

  test('leads from each passage to its place, and from no name that is not a consortium’s', () => {
    const passages = { ...field, label: 'Passages', refersTo: 'passages' } as const;
    expect(linksOf({ id: { ...field, label: 'Bar' }, agent, passages })).toEqual([
      'C084 /passages/C084',
      'C085 /passages/C085',
    ]);
  });

  test('marks a long text, which needs a column of some width', () => {
    const columns = { id: { ...field, label: 'Bar' }, agent, note: { ...field, label: 'Note' } };
    const long = 'A sentence goes on. '.repeat(7);
    const context = { document, theme: pageTheme, figure: 'some', addressOf: () => '' };
    const [row] = tableRows(columns, [{ id: 'tulare', agent: 'Tulare', note: long }], context);
    expect([...(row?.querySelectorAll('.long') ?? [])].map((cell) => cell.textContent)).toEqual([long]);
  });
});
