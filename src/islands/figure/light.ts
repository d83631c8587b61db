import { shownDrawing, type Parts } from './parts.ts';

const idsOf = (element: Element): string[] =>
  (element.getAttribute('data-k') ?? element.getAttribute('data-ks') ?? '').split(' ');

/**
 * Lights some rows in a drawing whose marks are tied to each other: their marks, and what stands for them among others;
 * all else steps back. Drawings without such ties stay as they are.
 * @param ids none for putting the light out
 */
export function light(parts: Parts, ids: readonly string[]): void {
  const drawing = shownDrawing(parts);
  if (!drawing?.querySelector('[data-ks]')) return;
  drawing.toggleAttribute('data-lit', ids.length > 0);
  for (const element of drawing.querySelectorAll('[data-k], [data-ks]')) {
    element.toggleAttribute(
      'data-lit',
      idsOf(element).some((id) => ids.includes(id)),
    );
  }
}
