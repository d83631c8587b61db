/**
 * Sets the consortia that the address asks for side by side (`?of=tulare~orange`), from the facts that the page has of
 * all. What a reader chooses goes into the address, into the citation and along to the finder; going back undoes it.
 */
import * as words from '../../words/compare.ts';
import { askedToCompare, withCompared, MOST_COMPARED, type Asked } from '../../lib/compare-query.ts';
import { listed } from '../../lib/format.ts';
import { spokenOfThem } from './spoken.ts';
import { sideBySide } from './table.ts';

function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page has no part "${name}".`);
  return found;
}

const form = part('form');
const table = part('table') as HTMLTableElement;
const beside = part('beside');
const way = part('way') as HTMLAnchorElement;
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

/** Where the page is cited; the address there is of what stands side by side. */
const cited = document.querySelector('.cite-address');
const address = cited?.textContent ?? '';

/** What the address asks for. */
const askedNow = (): Asked =>
  askedToCompare(new URLSearchParams(location.search).get('of'), (id) => sections.has(id));

/** Those shown by now. */
let shown: readonly string[] = [];

/** What is shown, what is no longer, and what of the address is not, in sentences. */
function said({ ids, unknown, beyond }: Asked): string {
  const gone = shown.filter((id) => !ids.includes(id));
  return [
    gone.length > 0 ? words.removed(gone.map(nameOf).join(', ')) : '',
    gone.length > 0 && ids.length === 0 ? words.noneLeft : '',
    ids.length > 0 ? words.shown(listed(ids.map(nameOf))) : '',
    ids.length === 1 ? words.addAnother : '',
    unknown.length > 0 ? words.unknown(unknown.join(', ')) : '',
    beyond.length > 0 ? words.beyond(MOST_COMPARED, beyond.map(nameOf).join(', ')) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Sets the choices; what one of them shows the others do not offer. */
function fill(ids: readonly string[]): void {
  selects.forEach((select, slot) => {
    select.value = ids[slot] ?? '';
    for (const option of select.options)
      option.disabled = ids.includes(option.value) && option.value !== select.value;
  });
}

function show(): void {
  const asked = askedNow();
  const { ids } = asked;
  const chosen = ids.flatMap((id) => sections.get(id) ?? []);
  const query = withCompared(new URLSearchParams(), ids);
  fill(ids);
  beside.hidden = ids.length === 0;
  everyone.hidden = ids.length > 0;
  sideBySide(table, chosen, (id) => choose(ids.filter((one) => one !== id)));
  spokenOfThem(part('spoken'), chosen);
  status.textContent = said(asked);
  shown = ids;
  way.search = query;
  if (cited) cited.textContent = address + (query && `?${query}`);
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
addEventListener('popstate', () => {
  // A way to a place on the page leaves what is shown.
  if (String(askedNow().ids) !== String(shown)) show();
});
if (location.search) show();
