import * as words from '../../words/figure.ts';
import { marksOf, saidOf, type Parts } from './parts.ts';
import type { Tooltip } from './tooltip.ts';

/** How many marks a key goes on; the first and the last are the ends. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Makes the drawing one stop of the keyboard: arrows move through the marks, Enter picks one out, Escape leaves. */
export function listenToKeys(parts: Parts, tip: Tooltip, pick: (id: string) => void): void {
  let at = -1;

  function move(step: number, marks: readonly SVGGraphicsElement[]): void {
    at = Math.max(Math.min(at + step, marks.length - 1), 0);
    const id = marks[at]?.dataset['k'];
    if (!id) return;
    tip.show(id);
    tip.reveal();
    const { name, values } = saidOf(parts, id);
    const said = values.map(({ text }) => text).join(', ');
    parts.status.textContent = words.heard(name, said, at + 1, marks.length);
  }

  function leave(): void {
    at = -1;
    tip.hide();
  }

  parts.drawings.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const marks = marksOf(parts);
    const step = STEPS[event.key];
    const current = marks[at]?.dataset['k'];
    if (step) move(step, marks);
    else if ((event.key === 'Enter' || event.key === ' ') && current) pick(current);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  });
  parts.drawings.addEventListener('blur', leave);
}
