import { ordered } from '../explorer/order.ts';

/** By which column a table is sorted, and which way; null as published. */
type Sorting = { readonly column: number; readonly way: 'ascending' | 'descending' } | null;

interface SortedTable {
  press(column: number): void;
}

/** What a cell is sorted by: its value where that is a number, its text else; null where it is empty. */
function valueOf(row: HTMLTableRowElement, column: string): string | null {
  const cell = row.cells[Number(column)];
  return (cell?.dataset['value'] ?? cell?.textContent.trim()) || null;
}

/** Upward, then downward, then as published again. */
function after(now: Sorting, column: number): Sorting {
  if (now?.column !== column) return { column, way: 'ascending' };
  return now.way === 'ascending' ? { column, way: 'descending' } : null;
}

/** Keeps the rows of a table in the order that a reader asked for, those too that a new view brings. */
function sorted(table: HTMLTableElement): SortedTable {
  const [body] = table.tBodies;
  if (!body) throw new Error('The table has no body.');
  let published = [...body.rows];
  let now: Sorting = null;
  const observer = new MutationObserver(() => {
    published = [...body.rows];
    show();
  });

  function show(): void {
    observer.disconnect();
    const way = now?.way === 'descending' ? 'desc' : 'asc';
    body?.append(...(now ? ordered(published, `${now.column}-${way}`, valueOf) : published));
    if (body) observer.observe(body, { childList: true });
    for (const head of table.querySelectorAll<HTMLTableCellElement>('thead th')) {
      if (head.cellIndex === now?.column) head.setAttribute('aria-sort', now.way);
      else head.removeAttribute('aria-sort');
    }
  }

  return {
    press(column) {
      now = after(now, column);
      show();
    },
  };
}

const tables = new WeakMap<HTMLTableElement, SortedTable>();

/** Sorts the rows of a table by the column of a head; pressed again turns the order round, and once more takes it back. */
export function sortBy(head: HTMLTableCellElement): void {
  const table = head.closest('table');
  if (!table) return;
  const known = tables.get(table) ?? sorted(table);
  tables.set(table, known);
  known.press(head.cellIndex);
}
