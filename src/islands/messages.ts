/** What scripts tell each other by events of the page, and the reader where a script did not load. */
import { asPublished, unavailable } from '../words/unavailable.ts';

/** Tells every figure of the page that one of them has written the address, so that all show the same marks. */
export const ADDRESS_WRITTEN = 'figure-address';

/** Tells that a figure has marked what is picked out, and named it beside its drawing. */
export const PICKED_SHOWN = 'figure-picked';

/** Tells a figure which of its marks is looked at; its detail is the id, empty for none. */
export const CURRENT = 'figure-current';

/** Says after a control, once, that the script which answers it did not load. */
export function sayUnavailable(control: Element | null, words = unavailable): void {
  if (control?.nextElementSibling?.role === 'alert') return;
  const said = document.createElement('p');
  said.className = 'copied';
  said.role = 'alert';
  said.textContent = words;
  control?.after(said);
}

/** Says above a figure's drawing that what changes it did not load, and takes its choices away. */
export function sayAsPublished(figure: Element): void {
  figure.classList.add('is-unavailable');
  sayUnavailable(figure.querySelector('[data-part="status"]'), asPublished);
}
