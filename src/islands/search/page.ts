/** The page of search: answers what its address asks and what is typed, and keeps that in the address. */
import { showFailed, type View } from './place.ts';

const form = document.querySelector<HTMLFormElement>('.search-form');
const field = form?.querySelector('input');
const place = document.querySelector<HTMLElement>('[data-part="results"]');
const status = document.querySelector<HTMLElement>('[data-part="search-status"]');
const examples = document.querySelector<HTMLElement>('[data-part="examples"]');
const { title } = document;

/** How many results are shown at first, and more at a time. */
const MOST = 10;

/** Keeps what is asked in the address, so that the way back leads to the same results. */
function keep(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
  document.title = query ? `${query} · ${title}` : title;
  if (examples) examples.hidden = query !== '';
}

function start(input: HTMLInputElement, view: View): void {
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  import('./answering.ts').then(
    ({ answer }) => answer(input, view, keep),
    () => showFailed(view),
  );
}

form?.addEventListener('submit', (event) => event.preventDefault());
form?.classList.add('is-ready');
if (field && place && status)
  start(field, { page: new URL('./', location.href).href, place, status, most: MOST, isWhole: true });
