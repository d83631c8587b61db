/**
 * Gathers up to four consortia to compare, and leads to where they stand side by side. The address holds them
 * (`?of=tulare~orange`), so that they are still chosen after a reload and on the way back from the comparison.
 */
import { removeButton } from '../../words/explorer.ts';
import * as words from '../../words/finder.ts';
import { askedToCompare, withCompared, MOST_COMPARED } from '../../lib/compare-query.ts';

const part = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page has no part "${name}".`);
  return found;
};
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-compare]')];

const idOf = (box: HTMLInputElement): string => box.dataset['compare'] ?? '';

/** The boxes of those that the address asks for, checked. */
function asked(): HTMLInputElement[] {
  const value = new URLSearchParams(location.search).get('of');
  const { ids } = askedToCompare(value, (id) => boxes.some((box) => idOf(box) === id));
  const found = ids.flatMap((id) => boxes.find((box) => idOf(box) === id) ?? []);
  for (const box of found) box.checked = true;
  return found;
}

/** Those chosen, in the order in which they were. */
let chosen = asked();

const nameOf = (box: HTMLInputElement): string => box.dataset['name'] ?? '';

function removal(box: HTMLInputElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = removeButton(nameOf(box));
  button.setAttribute('aria-label', words.removeFromComparison(nameOf(box)));
  button.addEventListener('click', () => {
    box.checked = false;
    showCompared();
    (part('compare-names').querySelector('button') ?? box).focus();
  });
  const item = document.createElement('li');
  item.append(button);
  return item;
}

/** Takes over newly checked boxes, refuses those beyond the most. */
function taken(): HTMLInputElement[] {
  const kept = chosen.filter((box) => box.checked);
  const all = [...kept, ...boxes.filter((box) => box.checked && !kept.includes(box))];
  for (const box of all.slice(MOST_COMPARED)) box.checked = false;
  const refused = all.slice(MOST_COMPARED).map(nameOf).join(', ');
  part('compare-status').textContent = refused ? words.notAdded(refused, MOST_COMPARED) : '';
  return all.slice(0, MOST_COMPARED);
}

/** Shows what is chosen. */
export function showCompared(): void {
  chosen = taken();
  const link = part('compare-link') as HTMLAnchorElement;
  part('compare').hidden = chosen.length === 0;
  part('compare-said').textContent =
    chosen.length === 0
      ? words.noneToCompare
      : words.toCompareAloud(chosen.map(nameOf).join(', '), chosen.length, MOST_COMPARED);
  part('compare-count').textContent = words.countToCompare(chosen.length, MOST_COMPARED);
  part('compare-names').replaceChildren(...chosen.map(removal));
  link.search = withCompared(new URLSearchParams(), chosen.map(idOf));
  writeCompared();
}

/** Writes what is chosen into the address, whatever of the history it is. */
function writeCompared(): void {
  const query = withCompared(new URLSearchParams(location.search), chosen.map(idOf));
  history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

addEventListener('popstate', writeCompared);
