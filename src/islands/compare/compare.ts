/**
 * Sets the consortia that the address asks for side by side (`?of=tulare~orange`), from the facts that the page has of
 * all. What a reader chooses goes into the address; going back undoes it.
 */
import { askedToCompare, withCompared, MOST_COMPARED } from '../../lib/compared.ts';
import { sideBySide } from './table.ts';

function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page has no part "${name}".`);
  return found;
}

const form = part('form');
const table = part('table') as HTMLTableElement;
const everyone = part('all');
const status = part('status');
/** The page's title; what stands side by side goes before it. */
const title = document.title;
const selects = [...form.querySelectorAll('select')];
const sections = new Map(
  [...everyone.querySelectorAll<HTMLElement>('[data-consortium]')].map((one) => [
    one.dataset['consortium'] ?? '',
    one,
  ]),
);
const nameOf = (id: string): string => sections.get(id)?.dataset['name'] ?? id;

/** What is shown, and what of the address is not, in sentences. */
function said(value: string | null): string {
  const { ids, unknown, beyond } = askedToCompare(value, (id) => sections.has(id));
  return [
    ids.length > 0 ? `Shown: ${ids.map(nameOf).join(', ')}.` : '',
    ids.length === 1 ? 'Choose another to set beside it.' : '',
    unknown.length > 0 ? `Left out, since no consortium has this id: ${unknown.join(', ')}.` : '',
    beyond.length > 0
      ? `Only the first ${MOST_COMPARED} can stand side by side; left out: ${beyond.map(nameOf).join(', ')}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function show(): void {
  const value = new URLSearchParams(location.search).get('of');
  const { ids } = askedToCompare(value, (id) => sections.has(id));
  const chosen = ids.flatMap((id) => sections.get(id) ?? []);
  selects.forEach((select, slot) => (select.value = ids[slot] ?? ''));
  table.hidden = ids.length === 0;
  everyone.hidden = ids.length > 0;
  sideBySide(table, chosen, (id) => choose(ids.filter((one) => one !== id)));
  status.textContent = said(value);
  document.title = [ids.map(nameOf).join(', '), title].filter(Boolean).join(' · ');
}

function choose(ids: readonly string[]): void {
  const query = withCompared(new URLSearchParams(location.search), [...new Set(ids)]);
  history.pushState(history.state, '', `${location.pathname}${query && `?${query}`}`);
  const hadFocus = table.contains(document.activeElement);
  show();
  if (hadFocus) (table.querySelector('button') ?? selects[0])?.focus();
}

form.addEventListener('change', () => choose(selects.map(({ value }) => value).filter(Boolean)));
addEventListener('popstate', show);
if (location.search) show();
