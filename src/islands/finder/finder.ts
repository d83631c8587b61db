/**
 * List and map speak of the same: what is pointed at in one is lit in the other, what is filtered out of the list is
 * dimmed on the map, and what the address picks out (`focus=`) is ringed in both.
 */
import '../explorer/element.ts';
import { focusIn } from '../../figures/contract/address.ts';
import { ADDRESS_WRITTEN, sayUnavailable } from '../messages.ts';

const explorer = document.querySelector<HTMLElement>('row-explorer');
const name = document.querySelector('[data-part="map-name"]');
const marks = document.querySelectorAll<SVGElement>('.finder-map [data-k]');
const rows = document.querySelectorAll<HTMLElement>('[data-row]');

function toggle(state: string, isOn: (id: string) => boolean): void {
  for (const mark of marks) mark.classList.toggle(state, isOn(mark.dataset['k'] ?? ''));
  for (const row of rows) row.classList.toggle(state, isOn(row.dataset['row'] ?? ''));
}

function light({ target }: Event): void {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-row], [data-k]') : null;
  const id = place?.dataset['row'] ?? place?.dataset['k'];
  toggle('is-lit', (one) => one === id);
  const title = [...marks].find((mark) => mark.dataset['k'] === id)?.querySelector('title');
  if (name) name.textContent = title?.textContent ?? '\u00a0';
}

for (const event of ['pointerover', 'focusin']) explorer?.addEventListener(event, light);
explorer?.addEventListener('pointerleave', light);

explorer?.addEventListener('rows-changed', (event) => {
  const shown = new Set((event as CustomEvent<{ shown: string[] }>).detail.shown);
  for (const mark of marks) mark.classList.toggle('is-out', !shown.has(mark.dataset['k'] ?? ''));
});

function showFocus(): void {
  const focused = focusIn(new URLSearchParams(location.search));
  toggle('is-focused', (id) => focused.includes(id));
}

addEventListener(ADDRESS_WRITTEN, showFocus);
showFocus();

/** Where an opened list of choices lies over the page; on a phone it stands in it, and what is below must keep its place. */
const overPage = matchMedia('(min-width: 48em)');

/** An opened list of choices closes at Escape, and, where it lies over the page, when the reader goes elsewhere. */
function closeChoices({ target, type, key }: Partial<KeyboardEvent> & Event): void {
  if (type === 'keydown' ? key !== 'Escape' : !overPage.matches) return;
  for (const open of document.querySelectorAll<HTMLDetailsElement>('.finder-facet[open]')) {
    const isInside = open.contains(target as Node);
    // A press on the words of a choice focuses the main part, which holds the list.
    const isAround = type === 'focusin' && (target as Node).contains(open);
    if (type !== 'keydown' && (isInside || isAround)) continue;
    open.open = false;
    if (isInside) open.querySelector('summary')?.focus();
  }
}

for (const event of ['click', 'keydown', 'focusin']) document.addEventListener(event, closeChoices);

/** The bar that gathers what is to be compared comes with the first choice, or with one that the browser or the address kept. */
async function gather(): Promise<void> {
  const { showCompared } = await import('./compare-bar.ts');
  showCompared();
}

explorer?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.dataset['compare']) return;
  gather().catch(() => {
    target.checked = false;
    sayUnavailable(target);
  });
});
addEventListener('pageshow', () => {
  const isAsked = new URLSearchParams(location.search).has('of');
  if (isAsked || document.querySelector('[data-compare]:checked')) gather().catch(() => undefined);
});
