/** The parts of a figure in the page that its scripts work on. */
export interface Parts {
  readonly root: HTMLElement;
  /** Id of the figure. */
  readonly id: string;
  /** Whether a mark leads straight to what its row refers to. */
  readonly leads: boolean;
  /** Address, from this page, of the folder with the tables that its rows are made of. */
  readonly tables: string;
  /** Put before the names of choices in the address. */
  readonly scope: string;
  readonly drawings: HTMLElement;
  readonly tooltip: HTMLElement;
  readonly form: HTMLFormElement;
  readonly legend: HTMLElement;
  readonly picked: HTMLElement;
  /** Where the passages behind picked marks are listed. */
  readonly passages: HTMLElement;
  readonly status: HTMLElement;
  readonly description: HTMLElement;
  /** The rows of the table, which follow the view. */
  readonly body: HTMLTableSectionElement;
  /** Whether the table leaves out the ids that rows refer to. */
  readonly isLean: boolean;
  /** Address, from this page, of what an id in the table refers to: a passage, a consortium; empty for any other. */
  addressOf(id: string): string;
  readonly heads: readonly string[];
}

/** @throws with the selector of a part that is missing */
function part(root: HTMLElement, name: string): HTMLElement {
  const selector = `[data-part="${name}"]`;
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
}

/** Id of what a link of the table refers to: that of the row which it names, or else its own text. */
export function referredBy(link: HTMLAnchorElement): string {
  return link.closest('th')?.parentElement?.dataset['k'] ?? link.text;
}

/** Finds the parts of a figure by their `data-part`. */
export function partsOf(root: HTMLElement): Parts {
  const table = part(root, 'table') as HTMLTableElement;
  const body = table.tBodies[0] ?? table.createTBody();
  const addresses = new Map(
    [...body.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => [referredBy(link), link.href]),
  );
  return {
    root,
    id: root.dataset['figure'] ?? '',
    leads: root.hasAttribute('data-leads'),
    tables: root.dataset['tables'] ?? '',
    scope: root.dataset['scope'] ?? '',
    drawings: part(root, 'drawings'),
    tooltip: part(root, 'tooltip'),
    form: part(root, 'choices') as HTMLFormElement,
    legend: part(root, 'legend'),
    picked: part(root, 'picked'),
    passages: part(root, 'passages'),
    status: part(root, 'status'),
    description: part(root, 'description'),
    body,
    isLean: table.hasAttribute('data-lean'),
    addressOf: (id) => addresses.get(id) ?? '',
    heads: [...table.querySelectorAll('thead th')].map((head) => head.textContent.trim()),
  };
}

/** The drawing that the page shows at its present width: to ask one that stands alone would lay the page out anew. */
export function shownDrawing({ drawings }: Parts): SVGSVGElement | null {
  const all = [...drawings.querySelectorAll('svg')];
  return (all.length > 1 ? all.find((svg) => svg.getClientRects().length > 0) : all[0]) ?? null;
}

/** The marks of the shown drawing, in the order in which they were drawn: forms and bars, not their labels. */
export function marksOf(parts: Parts): SVGGraphicsElement[] {
  const drawn = shownDrawing(parts);
  return [...(drawn?.querySelectorAll<SVGGraphicsElement>(':is(path, rect, circle)[data-k]') ?? [])];
}

/** The row of the table that says what a mark shows. */
export function rowOf({ body }: Parts, id: string): HTMLTableRowElement | undefined {
  return [...body.rows].find((row) => row.dataset['k'] === id);
}

/** What a row says: its name, and then each value under its column's head; lists of references are left out. */
export function saidOf(parts: Parts, id: string): { name: string; values: { head: string; text: string }[] } {
  const [name, ...cells] = [...(rowOf(parts, id)?.cells ?? [])];
  const values = cells.flatMap((cell, index) => {
    const text = cell.textContent.trim();
    return text && !cell.matches('.references') ? [{ head: parts.heads[index + 1] ?? '', text }] : [];
  });
  return { name: name?.textContent.trim() ?? '', values };
}
