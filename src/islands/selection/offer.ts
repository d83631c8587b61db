/** Offers, under words that a reader has selected, to copy a link that leads to these very words. */
import * as words from '../../words/copying.ts';
import { linkTo } from './link.ts';

/** Selections shorter than this are more often slips than quotations. */
const LEAST = 3;

/** After which element the offer stands, so that the keyboard finds it next. */
const BLOCKS = ['p', 'h1', 'h2', 'h3', 'ul', 'ol', 'dl', 'table', 'figure'].join();

let offered: HTMLElement | undefined;

function takeBack(): void {
  offered?.remove();
  offered = undefined;
}

function buttonFor(link: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = words.copy(words.toSelection);
  Object.assign(button.dataset, { copies: '', text: link });
  // Pressing the button would let go of the selection.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  return button;
}

/** Where the last line of a selection ends, in pixels from the corner of an element. */
function endOf(range: Range, from: DOMRect): { left: number; top: number } {
  const line = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  return { left: line.left - from.left, top: line.bottom - from.top };
}

/** The element after which the offer stands; none for a slip, and for what is not text of the page. */
function blockOf(selection: Selection, { startContainer, endContainer }: Range): Element | null {
  const start = startContainer.parentElement;
  const isText = start?.closest('main') && !start.closest('svg');
  const isMeant = selection.toString().trim().length >= LEAST;
  return isText && isMeant ? (endContainer.parentElement?.closest(BLOCKS) ?? null) : null;
}

function show(block: Element, range: Range, link: string): void {
  offered = document.createElement('div');
  offered.className = 'selection-offer';
  offered.append(buttonFor(link));
  block.after(offered);
  const corner = (offered.offsetParent ?? document.documentElement).getBoundingClientRect();
  const { left, top } = endOf(range, corner);
  offered.style.left = `${Math.max(0, left)}px`;
  offered.style.top = `${top}px`;
}

/** Offers a link to what is selected in the page's text; a selection that no link can name is left alone. */
export function offer(): void {
  takeBack();
  const selection = getSelection();
  if (!selection?.rangeCount) return;
  const range = selection.getRangeAt(0);
  const block = blockOf(selection, range);
  const link = block && linkTo(selection);
  if (link) show(block, range, link);
}

document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed && !offered?.contains(document.activeElement)) takeBack();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') takeBack();
});
