/**
 * Opens what a sign in the text leads to (a number's origin, a term, the passages of a paragraph) in a box beside it.
 * The entry stands in a list at the end of the page; without this script the sign is a link to it.
 */

interface Opened {
  readonly sign: HTMLAnchorElement;
  readonly parts: readonly HTMLElement[];
}

let opened: Opened | null = null;

function close(returnFocus: boolean): void {
  if (!opened) return;
  const { sign, parts } = opened;
  opened = null;
  sign.setAttribute('aria-expanded', 'false');
  for (const part of parts) part.remove();
  if (returnFocus) sign.focus();
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
  return box;
}

/** Beside the text where there is a margin, level with the sign; under the sign's line elsewhere. */
function place(sign: HTMLElement, box: HTMLElement, leader: HTMLElement, text: HTMLElement): void {
  const frame = text.getBoundingClientRect();
  const rects = [...sign.getClientRects()];
  const line = rects.at(-1) ?? sign.getBoundingClientRect();
  const hasMargin = getComputedStyle(leader).display !== 'none';
  const top = hasMargin ? line.top - frame.top - 24 : line.bottom - frame.top + 6;
  const left = hasMargin
    ? frame.width - box.offsetWidth
    : Math.min(line.left - frame.left, frame.width - box.offsetWidth);
  box.style.top = `${top}px`;
  box.style.left = `${Math.max(left, 0)}px`;
  leader.style.top = `${line.top - frame.top + line.height / 2}px`;
  leader.style.left = `${left - leader.offsetWidth}px`;
}

function show(sign: HTMLAnchorElement, entry: Element): void {
  const text = sign.closest<HTMLElement>('.text');
  if (!text) return;
  const box = copyOf(entry);
  const leader = document.createElement('div');
  leader.className = 'opened-leader';
  // Inside the paragraph: a sibling would come between what the style sheet spaces by neighborhood.
  (sign.closest('p') ?? text).append(leader, box);
  place(sign, box, leader, text);
  sign.setAttribute('aria-expanded', 'true');
  opened = { sign, parts: [leader, box] };
  box.focus({ preventScroll: true });
}

function toggle(sign: HTMLAnchorElement): boolean {
  const entry = document.getElementById(decodeURIComponent(sign.hash.slice(1)));
  if (!entry) return false;
  const wasOpen = opened?.sign === sign;
  close(wasOpen);
  if (!wasOpen) show(sign, entry);
  return true;
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const sign = event.target.closest<HTMLAnchorElement>('a[data-opens]');
  if (sign) {
    if (toggle(sign)) event.preventDefault();
  } else if (!event.target.closest('.opened')) close(false);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close(true);
});

addEventListener('resize', () => close(false));

document.querySelectorAll('a[data-opens]').forEach((sign) => sign.setAttribute('aria-expanded', 'false'));

export {};
