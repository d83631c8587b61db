import { CURRENT } from '../messages.ts';
import { marksOf, saidOf, type Parts } from './parts.ts';
import { ring } from './ring.ts';

/** Shows what the table says of one mark, beside the mark. */
export interface Tooltip {
  show(id: string): void;
  hide(): void;
  /** Brings the mark and what is said of it into the window. */
  reveal(): void;
}

function lines(parts: Parts, id: string): HTMLElement[] {
  const { name, values } = saidOf(parts, id);
  const title = document.createElement('strong');
  title.textContent = name;
  const rest = values.map(({ head, text }) => {
    const line = document.createElement('span');
    line.textContent = `${head}: ${text}`;
    return line;
  });
  return [title, ...rest];
}

/** Between a mark and its tooltip, in pixels. */
const GAP = 12;

/** To the right of the mark, so that a mouse going up or down the marks does not run into it; over or under it elsewhere. */
function place(box: HTMLElement, mark: Element, { drawings }: Parts): void {
  const frame = drawings.getBoundingClientRect();
  const at = mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const beside = at.right - frame.left + GAP;
  const middle = at.top - frame.top + (at.height - height) / 2;
  const above = at.top - frame.top - height - GAP;
  const isBeside = beside + width <= frame.width && middle >= 0;
  const left = isBeside
    ? beside
    : Math.max(0, Math.min(at.left - frame.left + (at.width - width) / 2, frame.width - width));
  const top = isBeside ? middle : above >= 0 ? above : at.bottom - frame.top + GAP;
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}

/** The tooltip of a figure. It is for the eye; the status line says the same to a screen reader. */
export function tooltip(parts: Parts): Tooltip {
  const box = parts.tooltip;
  const lookAt = (id: string, marks: readonly SVGGraphicsElement[] = []): void => {
    ring(parts, 'current', marks);
    parts.drawings.dispatchEvent(new CustomEvent(CURRENT, { detail: id }));
  };
  return {
    show(id) {
      const mark = marksOf(parts).find(({ dataset }) => dataset['k'] === id);
      if (!mark) return;
      box.replaceChildren(...lines(parts, id));
      box.hidden = false;
      place(box, mark, parts);
      lookAt(id, [mark]);
    },
    hide() {
      box.hidden = true;
      lookAt('');
    },
    reveal() {
      const ringed = parts.drawings.querySelector('.ring-current');
      for (const seen of [box, ringed]) seen?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
  };
}
