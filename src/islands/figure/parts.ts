/** The parts of a figure in the page that its scripts work on. */
export interface Parts {
  readonly root: HTMLElement;
  /** Id of the figure. */
  readonly id: string;
  /** Put before the names of choices in the address. */
  readonly scope: string;
  readonly drawings: HTMLElement;
  readonly form: HTMLFormElement;
  readonly legend: HTMLElement;
  readonly picked: HTMLElement;
  readonly status: HTMLElement;
  readonly description: HTMLElement;
  /** Rows of the table by their id. */
  readonly rows: ReadonlyMap<string, HTMLTableRowElement>;
  readonly heads: readonly string[];
}

function part(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`<report-figure> has no part "${name}"`);
  return found;
}

/** Finds the parts of a figure by their `data-part`. */
export function partsOf(root: HTMLElement): Parts {
  const table = part(root, 'table');
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-k]')];
  return {
    root,
    id: root.dataset['figure'] ?? '',
    scope: root.dataset['scope'] ?? '',
    drawings: part(root, 'drawings'),
    form: part(root, 'choices') as HTMLFormElement,
    legend: part(root, 'legend'),
    picked: part(root, 'picked'),
    status: part(root, 'status'),
    description: part(root, 'description'),
    rows: new Map(rows.map((row) => [row.dataset['k'] ?? '', row])),
    heads: [...table.querySelectorAll('thead th')].map((head) => head.textContent.trim()),
  };
}

/** The drawing that the page shows at its present width. */
export function shownDrawing({ drawings }: Parts): SVGSVGElement | null {
  return [...drawings.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0) ?? null;
}

/** The marks of the shown drawing, in the order in which they were drawn. */
export function marksOf(parts: Parts): SVGPathElement[] {
  return [...(shownDrawing(parts)?.querySelectorAll<SVGPathElement>('path[data-k]') ?? [])];
}

/** A row's cells as text, the first naming the row. */
export function cellsOf(parts: Parts, id: string): string[] {
  return [...(parts.rows.get(id)?.cells ?? [])].map((cell) => cell.textContent.trim());
}
