/**
 * Opens what a sign in the text leads to (a number's origin, a term, the passages of a paragraph) in a box: on click,
 * and, where the margin has room for it, under a mouse that rests on the sign. Without a margin the box opens under the
 * line and moves down what follows, so that it covers nothing; a mouse passing by must not do that.
 * What hover opened closes when the mouse has left sign and box; what a click opened stays until Escape, another click,
 * another sign, or the focus or the reader going elsewhere. Hover never moves the focus.
 * The entry stands in a list at the end of the page; without this script the sign is a link to it. It is loaded by
 * `signs.ts` when the reader first comes near a sign.
 */

import { cite } from '../words/cite.ts';
import { citeLink } from './copying/cite-link.ts';

interface Opened {
  readonly sign: HTMLAnchorElement;
  readonly box: HTMLElement;
  readonly leader: HTMLElement;
  /** Whether a click opened it, or has made lasting what hover opened. */
  isKept: boolean;
}

/** Milliseconds that a mouse rests on a sign before the box opens, and may be off sign and box before it closes. */
const REST = 300;
const LEAVE = 250;
/** Space between a box and the figure below it. */
const CLEAR = 32;

/** Whether there is a margin: as in prose.css. */
const margin = matchMedia('(min-width: 73.75em)');

let opened: Opened | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

const signAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-opens]') : null;
const entryOf = (sign: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decodeURIComponent(sign.hash.slice(1)));

/** Closes the box; the focus goes back to the sign from within the box, or where a click had opened it. */
function close(returnFocus: boolean): void {
  if (!opened) return;
  const { sign, box, leader, isKept } = opened;
  const hadFocus = isKept || box.contains(document.activeElement);
  opened = null;
  sign.setAttribute('aria-expanded', 'false');
  box.remove();
  leader.remove();
  if (returnFocus && hadFocus) sign.focus();
}

/** A copy of an entry in which no id stands twice. */
function copyOf(entry: Element): HTMLElement {
  const box = document.createElement('div');
  box.className = 'opened';
  box.tabIndex = -1;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', entry.querySelector('strong')?.textContent ?? '');
  box.append(...[...entry.children].map((child) => child.cloneNode(true)));
  box.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  offerCitation(box, entry.id);
  return box;
}

/** In the box of a number, a link to its citation, where the list of all numbers has one. */
function offerCitation(box: HTMLElement, id: string): void {
  const listed = box.querySelector<HTMLAnchorElement>(`a[href$="/numbers/#${id}"]`);
  if (!listed) return;
  const link = citeLink(new URL('../cite/#number', listed.href).href, id, cite);
  link.classList.add('report-error');
  box.querySelector('.report-error')?.before(link);
}

/** How far down the window a box may reach: figures are as wide as text and margin together. */
function floorBelow(text: HTMLElement, line: DOMRect): number {
  const tops = [...text.querySelectorAll('report-figure')].map(
    (figure) => figure.getBoundingClientRect().top,
  );
  return Math.min(...tops.filter((top) => top > line.top)) - CLEAR;
}

/**
 * Into the margin, level with the sign, or under a sign that stands there itself; higher where a figure is in the way.
 */
function place({ sign, box, leader }: Opened, text: HTMLElement): void {
  if (!margin.matches) return;
  const frame = text.getBoundingClientRect();
  const origin = box.offsetParent?.getBoundingClientRect() ?? frame;
  const line = [...sign.getClientRects()].at(-1) ?? sign.getBoundingClientRect();
  const left = frame.right - box.offsetWidth;
  const isBeside = line.left >= left - 1;
  const wanted = isBeside ? line.bottom + 6 : line.top - 24;
  const top = Math.max(frame.top, Math.min(wanted, floorBelow(text, line) - box.offsetHeight));
  box.style.top = `${top - origin.top}px`;
  box.style.left = `${left - origin.left}px`;
  leader.hidden = isBeside;
  leader.style.top = `${line.top - origin.top + line.height / 2}px`;
  leader.style.left = `${left - origin.left - leader.offsetWidth}px`;
}

function open(sign: HTMLAnchorElement, isKept: boolean): void {
  const text = sign.closest<HTMLElement>('.text');
  const entry = entryOf(sign);
  if (!text || !entry) return;
  close(false);
  const leader = document.createElement('div');
  leader.className = 'opened-leader';
  opened = { sign, box: copyOf(entry), leader, isKept };
  // Right after the sign: from the box the focus goes on to the next sign of the paragraph.
  sign.after(leader, opened.box);
  place(opened, text);
  sign.setAttribute('aria-expanded', 'true');
  if (isKept) keep(opened);
}

/** Makes a box lasting: it takes the focus, and all of it comes into the window. */
function keep(lasting: Opened): void {
  lasting.isKept = true;
  lasting.box.focus({ preventScroll: true });
  lasting.box.scrollIntoView({ block: 'nearest' });
}

/** A click opens, makes lasting what hover opened, and closes what a click opened. */
export function toggle(sign: HTMLAnchorElement): void {
  clearTimeout(waiting);
  if (opened?.sign !== sign) open(sign, true);
  else if (opened.isKept) close(true);
  else keep(opened);
}

function openSoon(sign: HTMLAnchorElement): void {
  waiting = setTimeout(() => open(sign, false), REST);
}

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  clearTimeout(waiting);
  const sign = signAt(event.target);
  if (sign && sign.closest('.text') && entryOf(sign)) {
    event.preventDefault();
    toggle(sign);
  } else if (!(event.target instanceof Element && event.target.closest('.opened'))) close(false);
});

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse' || opened?.isKept || !margin.matches) return;
  clearTimeout(waiting);
  const sign = signAt(target);
  const isInside = opened && target instanceof Node && (opened.sign === sign || opened.box.contains(target));
  if (isInside) return;
  if (sign) openSoon(sign);
  else if (opened) waiting = setTimeout(() => close(false), LEAVE);
});

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  clearTimeout(waiting);
  close(true);
});

document.addEventListener('focusin', ({ target }) => {
  if (target !== opened?.sign && !opened?.box.contains(target as Node)) close(false);
});

addEventListener('hashchange', () => close(false));

let width = innerWidth;

// A phone's bars come and go with scrolling and change the height alone.
addEventListener('resize', () => {
  if (width !== (width = innerWidth)) close(false);
});

// The mouse that called for this code rests on a sign already.
const under =
  margin.matches &&
  matchMedia('(hover: hover)').matches &&
  document.querySelector('.text a[data-opens]:hover');
if (under instanceof HTMLAnchorElement) openSoon(under);
