import { CURRENT } from './events.ts';
import { marksOf, saidOf, type Parts } from './parts.ts';
import { ring } from './ring.ts';

/** Shows what the table says of one mark, beside the mark. */
export interface Tooltip {
  show(id: string): void;
  hide(): void;
  /** Brings the mark and what is said of it into the window. */
  reveal(): void;
}

/** The name, and every value with its head, or in one line those that the drawing does not say itself. */
function lines(parts: Parts, id: string): HTMLElement[] {
  const { name, values } = saidOf(parts, id);
  const title = document.createElement('strong');
  title.textContent = name;
  const { said } = parts;
  const texts = said
    ? [values.flatMap(({ head, text }) => (said.includes(head) ? text : [])).join(', ')]
    : values.map(({ head, text }) => `${head}: ${text}`);
  const rest = texts.map((text) => {
    const line = document.createElement('span');
    line.textContent = text;
    return line;
  });
  return [title, ...rest];
}

/** Between a mark and its tooltip, in pixels. */
const GAP = 12;

/** To the right of the mark, so that a mouse going up or down the marks does not run into it; over or under it elsewhere. */
function placeBeside(
  { offsetWidth: width, offsetHeight: height }: HTMLElement,
  mark: Element,
  frame: DOMRect,
): DOMRect {
  const at = mark.getBoundingClientRect();
  const beside = at.right + GAP;
  const middle = at.top + (at.height - height) / 2;
  const above = at.top - height - GAP;
  const center = at.left + (at.width - width) / 2;
  if (beside + width <= frame.right && middle >= frame.top) return new DOMRect(beside, middle, width, height);
  const left = Math.min(Math.max(center, frame.left), frame.right - width);
  return new DOMRect(left, above >= frame.top ? above : at.bottom + GAP, width, height);
}

/** Puts the tooltip of a mark in its place: beside the mark or, if the drawing is full of words, where it covers none. */
function place(box: HTMLElement, mark: SVGGraphicsElement, parts: Parts): void {
  const frame = parts.drawings.getBoundingClientRect();
  const put = ({ left, top }: DOMRect): void => {
    box.style.left = `${left - frame.left}px`;
    box.style.top = `${top - frame.top}px`;
  };
  put(placeBeside(box, mark, frame));
  if (parts.said)
    void import('./free-place.ts').then(({ placeFreely }) => placeFreely(parts, mark, box, put));
}

/** The tooltip of a figure. It is for the eye; the status line says the same to a screen reader. */
export function tooltip(parts: Parts): Tooltip {
  const box = parts.tooltip;
  const tell = (id: string): void => {
    parts.drawings.dispatchEvent(new CustomEvent(CURRENT, { detail: id }));
  };
  return {
    show(id) {
      const mark = marksOf(parts).find(({ dataset }) => dataset['k'] === id);
      if (!mark) return;
      box.replaceChildren(...lines(parts, id));
      box.hidden = false;
      box.dataset['of'] = id;
      ring(parts, 'current', [id]);
      place(box, mark, parts);
      tell(id);
    },
    hide() {
      box.hidden = true;
      ring(parts, 'current', []);
      tell('');
    },
    reveal() {
      const ringed = parts.drawings.querySelector('.ring-current');
      for (const seen of [box, ringed]) seen?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
  };
}
