import { CURRENT } from '../messages.ts';
import { shownDrawing, type Parts } from './parts.ts';

const idsOf = (element: Element): string[] =>
  (element.getAttribute('data-k') ?? element.getAttribute('data-ks') ?? '').split(' ');

/** Lights the marks of some rows and what stands for these among others; all else steps back, or none if there are none. */
function light(parts: Parts, ids: readonly string[]): void {
  const drawing = shownDrawing(parts);
  drawing?.toggleAttribute('data-lit', ids.length > 0);
  for (const element of drawing?.querySelectorAll('[data-k], [data-ks]') ?? []) {
    element.toggleAttribute(
      'data-lit',
      idsOf(element).some((id) => ids.includes(id)),
    );
  }
}

/** In a drawing whose marks are tied to each other, lights what is tied to the mark, or the end of ties, looked at. */
export function lightTies(parts: Parts): void {
  parts.drawings.addEventListener(CURRENT, (event) => {
    light(parts, [(event as CustomEvent<string>).detail].filter(Boolean));
  });
  parts.drawings.addEventListener('pointermove', ({ target }) => {
    const tie = (target as Element).closest('[data-ks]');
    if (tie) light(parts, idsOf(tie));
  });
}
