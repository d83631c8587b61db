import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { hasLongText, tableRows, type Columns } from '../../src/figures/contract/table.ts';
import { pageTheme } from '../../src/theme/theme.ts';

const field = { description: '', type: 'string', origin: 'printed' } as const;
const rows = [{ id: 'tulare', agent: 'Tulare County Office of Education', passages: 'C084;C085' }];

/** The links of the rows: what they refer to, their text and address. */
function linksOf(columns: Columns): string[] {
  const context = {
    theme: pageTheme,
    figure: 'some',
    addressOf: (id: string, refersTo: string): string => `/${refersTo}/${id}`,
  };
  const { document } = parseHTML(`<table>${tableRows(columns, rows, context)}</table>`);
  return [...document.querySelectorAll('a')].map(
    (link) => `${link.textContent} ${link.getAttribute('href') ?? ''}`,
  );
}

const agent = { ...field, label: 'Agent' };

describe('the table of a figure', () => {
  test('closes every cell, and lets no text break out of the markup', () => {
    const told = tableRows(
      { id: { ...field, label: 'Row' }, agent, note: { ...field, label: 'Note' } },
      [{ id: 'a"b', agent: '<b>A & B</b>', note: null }],
      { theme: pageTheme, figure: 'some', addressOf: () => '' },
    );
    expect(told).toBe(
      '<tr data-k="a&quot;b" id="some-a&quot;b"><th scope="row">&lt;b&gt;A &amp; B&lt;/b&gt;</th><td></td></tr>',
    );
  });

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

  test('knows a column with a long text, which needs some width', () => {
    const note = { ...field, label: 'Note' };
    const told = (text: string) =>
      hasLongText('note', note, [
        { id: 'tulare', note: 'Short.' },
        { id: 'orange', note: text },
      ]);
    expect(told('A sentence goes on. '.repeat(7))).toBe(true);
    expect(told('A sentence.')).toBe(false);
  });
});
