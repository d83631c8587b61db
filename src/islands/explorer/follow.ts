/** Lets a reader ask the rows of a page, by its form and by its address. */
import { AskedRows } from './asked-rows.ts';
import { closeAtEscape } from './folds.ts';
import { partsOf, type Parts } from './parts.ts';
import { initialQuery } from './query.ts';

/** A part of the form that a reader changes. */
export type Control = HTMLInputElement | HTMLSelectElement;

/** Width of a window, in pixels, under which it is taken for a phone's. */
const NARROW = 640;

/** Brings the row that the address names into the window, which could not be done while it was hidden. */
function reveal({ rows }: Parts): void {
  const named = location.hash.slice(1);
  rows.find(({ element }) => element.id !== '' && element.id === named)?.element.scrollIntoView();
}

/** Where a phone's keyboard leaves little room, the form goes to the window's top, so that rows are seen under it. */
function makeRoom({ search }: Parts): void {
  if (innerWidth < NARROW) search?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Leads from the search to the first row that is found. */
function leave({ search, rows }: Parts): void {
  search?.blur();
  rows.find(({ element }) => !element.hidden)?.element.scrollIntoView({ block: 'nearest' });
}

function listen(parts: Parts, asked: AskedRows): void {
  const { form, search, offer } = parts;
  closeAtEscape(form);
  form.addEventListener('input', ({ target }) => {
    if (target !== search) return;
    makeRoom(parts);
    asked.type();
  });
  form.addEventListener('submit', () => leave(parts));
  form.addEventListener('change', ({ target }) => {
    if (target !== search) asked.chooseFromForm();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    asked.choose(initialQuery(offer));
  });
  addEventListener('popstate', () => asked.readAddress());
  addEventListener('hashchange', () => reveal(parts));
}

/** Asks for what the address says and, beside it, for what the reader did meanwhile. */
function startFromAddress(asked: AskedRows, touched: readonly Control[]): void {
  const left = touched.map((control) => {
    const { value } = control;
    const isChecked = control instanceof HTMLInputElement && control.checked;
    return (): void => {
      control.value = value;
      if (control instanceof HTMLInputElement) control.checked = isChecked;
    };
  });
  asked.readAddress();
  if (left.length === 0) return;
  for (const leaveSo of left) leaveSo();
  asked.type();
}

/**
 * Follows the form and the address of an explorer from now on.
 * @param touched what the reader changed while this was loading
 */
export function follow(root: HTMLElement, touched: readonly Control[]): void {
  const parts = partsOf(root);
  const asked = new AskedRows(root, parts);
  /** Lets the page lay out lazily what is out of sight; not before the window stands where the address leads. */
  const hasAsked = (): void => root.classList.add('is-asked');
  listen(parts, asked);
  if (location.search) {
    parts.form.addEventListener('focusin', hasAsked, { once: true });
    startFromAddress(asked, touched);
    reveal(parts);
    return;
  }
  hasAsked();
  // What the reader did while this was loading.
  if (parts.search?.value) asked.type();
  else asked.chooseFromForm();
}
