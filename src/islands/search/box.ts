/** Search in a box over the page. It is made when it is first opened, and keeps what was typed until the page is left. */
import resultsStyle from '../../theme/search-results.css?raw';
import boxStyle from '../../theme/search-box.css?raw';
import * as words from '../../words/search.ts';
import { answer } from './answering.ts';
import { element } from './elements.ts';
import type { View } from './place.ts';
import { queryAddress } from './view.ts';

/** How many results a box has room for; the page of search has all. */
const MOST = 8;

/** Adds the style of the box, which pages do without until then. A sheet that a script makes is not inline for their policy. */
function addStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(resultsStyle + boxStyle);
  document.adoptedStyleSheets.push(sheet);
}

function fieldOf(): HTMLInputElement {
  const field = element('input', '');
  Object.assign(field, {
    type: 'search',
    id: 'search-box',
    name: 'q',
    autocomplete: 'off',
    spellcheck: false,
  });
  field.maxLength = 200;
  return field;
}

/**
 * Arrow keys lead from the field to the results, and from one to the next. Escape closes the box at once; in a field of
 * this type it would only empty the field.
 */
function walk(event: KeyboardEvent, field: HTMLElement, place: HTMLElement, box: HTMLDialogElement): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    return box.close();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [field, ...place.querySelectorAll<HTMLElement>('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function closeButton(box: HTMLDialogElement): HTMLButtonElement {
  const close = element('button', 'button', words.close);
  close.type = 'button';
  close.addEventListener('click', () => box.close());
  return close;
}

function formOf(field: HTMLInputElement, box: HTMLDialogElement, page: string): HTMLFormElement {
  const label = element('label', 'unseen', words.label);
  label.htmlFor = field.id;
  const form = element('form', 'search-box-form', label, field, closeButton(box));
  form.role = 'search';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = queryAddress(page, field.value.trim());
  });
  return form;
}

function boxFor(page: string): HTMLDialogElement {
  const box = element('dialog', 'search-box');
  box.ariaLabel = words.title;
  const field = fieldOf();
  const status = element('p', 'search-status');
  status.role = 'status';
  const place = element('div', 'search-results');
  box.append(formOf(field, box, page), status, place, element('p', 'search-shortcut', words.shortcut));
  box.addEventListener('keydown', (event) => walk(event, field, place, box));
  box.addEventListener('click', ({ target }) => {
    // A press beside the box is one on the box itself, and a result may be on this very page.
    if (target === box || (target instanceof Element && target.closest('.result-link'))) box.close();
  });
  document.body.append(box);
  const view: View = { page, place, status, most: MOST, isWhole: false };
  answer(field, view, () => undefined);
  return box;
}

let made: HTMLDialogElement | undefined;

/**
 * Opens the box, or closes it where it is open. The focus goes into its field, and back when it closes.
 * @param page whole address of the page of search
 */
export function toggle(page: string): void {
  if (!made) addStyle();
  const box = (made ??= boxFor(page));
  if (box.open) return box.close();
  box.showModal();
  const field = box.querySelector('input');
  field?.focus();
  field?.select();
}
