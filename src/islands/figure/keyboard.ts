import { marksOf, saidOf, type Parts } from './parts.ts';
import type { Tooltip } from './tooltip.ts';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Makes the drawing one stop of the keyboard: arrows move through the marks, Enter picks one out, Escape leaves. */
export function listenToKeys(parts: Parts, tip: Tooltip, pick: (id: string) => void): void {
  let at = -1;

  function announce(id: string, count: number): void {
    const { name, values } = saidOf(parts, id);
    parts.status.textContent = `${name}: ${values.map(({ text }) => text).join(', ')}. ${at + 1} of ${count}.`;
  }

  function moveTo(index: number): void {
    const ids = marksOf(parts).map(({ dataset }) => dataset['k'] ?? '');
    at = index;
    const id = ids[at];
    if (!id) return;
    tip.show(id);
    announce(id, ids.length);
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
    if (step && marks.length > 0) moveTo(step(at, marks.length));
    else if ((event.key === 'Enter' || event.key === ' ') && current) pick(current);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  });
  parts.drawings.addEventListener('blur', leave);
}
