/** What is not known is never drawn, added up or read out as a number: it says why it is missing. */
import { describe, expect, it } from 'vitest';
import { figureTables } from '../../src/datasets/site.ts';
import { tellingViews } from '../../src/figures/contract/choices.ts';
import type { Figure, Row } from '../../src/figures/contract/define.ts';
import { isEmpty, tableRows } from '../../src/figures/contract/table.ts';
import { figures } from '../../src/figures/index.ts';
import { drawing } from '../../src/surfaces/drawing.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { pageTheme } from '../../src/theme/theme.ts';
import { absenceInWords } from '../../src/words/vocabulary/index.ts';

const context = { theme: pageTheme, figure: null, addressOf: () => '#' };
const rowsOf = (figure: Figure): Row[] =>
  tellingViews(publishedFigure(figure.id).choices).flatMap((view) => [...figure.rows(figureTables, view)]);

describe.each([...figures])('%s', (id, figure) => {
  it('says why a cell may be empty, and has a number or nothing where it has numbers', () => {
    const faults = rowsOf(figure).flatMap((row) =>
      Object.entries(figure.columns).flatMap(([field, { type, empty }]) => {
        const cell = row[field];
        if (isEmpty(cell)) return empty ? [] : [`${row.id}.${field} is empty, but nothing says why`];
        return type === 'string' || Number.isFinite(cell) ? [] : [`${row.id}.${field} is ${String(cell)}`];
      }),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('has the reason in the table in place of the value', () => {
    const { columns, rows } = publishedFigure(id);
    for (const [field, column] of Object.entries(columns)) {
      const { empty } = column;
      if (!empty || column.inFilesOnly) continue;
      const lacking = rows.filter((row) => isEmpty(row[field]));
      const cells = tableRows({ id: columns['id'] ?? column, [field]: column }, lacking, context);
      expect(cells.split(`>${absenceInWords(empty)}<`).length - 1).toBe(lacking.length);
    }
  });

  it('reads and draws no missing number', () => {
    const { title, caption, notes, alt, description } = publishedFigure(id);
    const words = [title, caption, ...notes, alt, description].join(' ');
    const drawn = drawing(publishedFigure(id), 698, pageTheme);
    expect(`${words} ${drawn.texts.map(({ text }) => text).join(' ')}`).not.toMatch(
      /\b(?:null|NaN|undefined|Infinity)\b/,
    );
    expect(drawn.svg.outerHTML).not.toMatch(/(?:NaN|null|undefined|Infinity)/);
  });
});
