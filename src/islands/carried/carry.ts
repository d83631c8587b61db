/**
 * The consortia that the address selects (`focus=`), on every page: the row under the masthead rings them, a line
 * under it names and clears them, and links to other pages of the site take them along. The address alone holds them. The line hangs in the room that every page leaves under its masthead, so that nothing moves.
 */
import names from 'virtual:names';
import { focusIn, withFocus } from '../../figures/contract/address.ts';
import { ADDRESS_WRITTEN, PICKED_SHOWN } from '../messages.ts';
import { reveal } from '../figure/reveal.ts';
import * as words from '../../words/carried.ts';
import { profileAddress } from '../profile-address.ts';
import { carriedAddress } from './link.ts';

const SVG = 'http://www.w3.org/2000/svg';
const RING = 8;

const query = (): URLSearchParams => new URLSearchParams(location.search);

/** Those of the address that are consortia: a figure's bars stay at home. */
const picked = (): string[] => focusIn(query()).filter((id) => Object.hasOwn(names, id));

function ringRow(ids: readonly string[]): void {
  document.querySelectorAll('.carried-ring').forEach((old) => old.remove());
  for (const mark of document.querySelectorAll<SVGElement>('.row-of-thirty-nine [data-k]')) {
    if (!ids.includes(mark.dataset['k'] ?? '')) continue;
    const ring = document.createElementNS(SVG, 'circle');
    ring.setAttribute('class', 'carried-ring');
    ring.setAttribute('r', String(RING));
    // A mark in a frame of its own has no place in the row; its frame has.
    ring.setAttribute('cx', mark.getAttribute('cx') ?? mark.getAttribute('x') ?? '0');
    ring.setAttribute('cy', mark.getAttribute('cy') ?? mark.getAttribute('y') ?? '0');
    mark.after(ring);
  }
}

/** Clears some, in the address and everywhere on the page; the focus stays in the line while it lasts. */
function drop(ids: readonly string[]): void {
  const written = withFocus(
    query(),
    focusIn(query()).filter((id) => !ids.includes(id)),
  );
  history.replaceState(history.state, '', `${location.pathname}${written && `?${written}`}${location.hash}`);
  dispatchEvent(new Event(ADDRESS_WRITTEN));
  const next = line.querySelector('button') ?? document.querySelector<HTMLElement>('#main');
  next?.focus({ preventScroll: true });
}

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.setAttribute('aria-label', label);
  element.addEventListener('click', act);
  return element;
}

function named(id: string): HTMLElement {
  const name = names[id] ?? '';
  const link = document.createElement('a');
  link.href = profileAddress(id);
  link.textContent = name;
  const item = document.createElement('li');
  item.append(
    link,
    button('×', words.clear(name), () => drop([id])),
  );
  return item;
}

const line = document.createElement('div');
line.className = 'carried';
document.querySelector('.head')?.append(line);

/** Whether a figure of the page, or of the kind of page named, shows a consortium now. */
const isDrawn = (id: string, within = ''): boolean =>
  document.querySelector(`${within} report-figure tr[data-k="${id}"]`) !== null;

/** What the line says now. */
let said = '';

/** Names the selected ones in the line; what is said already stays, and with it the focus. */
function nameAll(ids: readonly string[]): void {
  const hasFigure = ids.some((id) => isDrawn(id));
  if (said === (said = [hasFigure, ...ids].join())) return;
  const list = document.createElement('ul');
  list.setAttribute('aria-label', words.selected);
  list.append(...ids.map(named));
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.append(words.listStart, list);
  if (ids.length > 1) frame.append(button(words.clearAll, words.clearAllSelected, () => drop(ids)));
  if (hasFigure) {
    const way = button(words.showInChart, words.showInChart, () => reveal(ids, document));
    way.className = 'carried-show';
    frame.append(way);
  }
  line.replaceChildren(...(ids.length > 0 ? [frame] : []));
}

function show(): void {
  const ids = picked();
  ringRow(ids);
  // A figure by itself names beside its drawing what it shows.
  nameAll(ids.filter((id) => !isDrawn(id, '.figure-page')));
}

const taken = new WeakMap<HTMLAnchorElement, string>();

/** Writes into a link, just before it is followed, what is selected by then. */
function take({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.download || link.getAttribute('href')?.startsWith('#')) return;
  const own = taken.get(link) ?? link.href;
  const address = carriedAddress(own, new URL('..', profileAddress('.')).href, picked());
  if (address === undefined) return;
  taken.set(link, own);
  link.href = address;
}

for (const event of ['popstate', 'pageshow', ADDRESS_WRITTEN, PICKED_SHOWN]) addEventListener(event, show);
for (const event of ['pointerdown', 'click']) addEventListener(event, take, true);
show();
