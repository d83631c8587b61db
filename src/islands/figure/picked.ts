import * as words from '../../words/figure-selection.ts';
import { PICKED_SHOWN } from '../messages.ts';
import { marksOf, rowOf, saidOf, shownDrawing, type Parts } from './parts.ts';
import { reveal } from './reveal.ts';
import { ring } from './ring.ts';

function button(text: string, act: () => void, label = text): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.setAttribute('aria-label', label);
  element.addEventListener('click', act);
  return element;
}

/** What is picked out by name, leading to its page where it has one, and a way to let it go. */
function chip(name: string, address: string, act: () => void): HTMLElement {
  const element = document.createElement('span');
  element.className = 'chip';
  const label = document.createElement(address ? 'a' : 'span');
  label.textContent = name;
  if (label instanceof HTMLAnchorElement) label.href = address;
  element.append(label, ' ', button('×', act, words.clear(name)));
  return element;
}

/** What stands on a map for an inset that holds one of these: a circle with a count. */
function holdersOf(parts: Parts, ids: readonly string[]): SVGGraphicsElement[] {
  const all = shownDrawing(parts)?.querySelectorAll<SVGGraphicsElement>('[data-holds]') ?? [];
  return [...all].filter(({ dataset }) => dataset['holds']?.split(' ').some((id) => ids.includes(id)));
}

/** Shows what is picked out: rings in the drawing, rows in the table, and a list that leads on and can undo each. */
export function showPicked(
  parts: Parts,
  ids: readonly string[],
  drop: (ids: readonly string[]) => void,
): void {
  const marks = marksOf(parts).filter(({ dataset }) => ids.includes(dataset['k'] ?? ''));
  ring(parts, 'picked', [...marks, ...holdersOf(parts, ids)]);
  for (const row of parts.body.rows) row.classList.toggle('is-picked', ids.includes(row.dataset['k'] ?? ''));
  const here = ids.filter((id) => rowOf(parts, id));
  const names = here.map((id) => {
    const { name } = saidOf(parts, id);
    return chip(name, parts.addressOf(id), () => drop([id]));
  });
  const clear = here.length > 1 ? [button(words.clearAll, () => drop(here), words.clearAllSelected)] : [];
  const show = button(words.showInChart, () => reveal(here, parts.root));
  parts.picked.hidden = here.length === 0;
  parts.picked.replaceChildren(words.selected, ...names, show, ...clear);
  dispatchEvent(new Event(PICKED_SHOWN));
}
