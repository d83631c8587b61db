import { rowOf, saidOf, type Parts } from './parts.ts';
import { ring } from './ring.ts';

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.setAttribute('aria-label', label);
  element.addEventListener('click', act);
  return element;
}

/** Shows which consortia are picked out: rings in the drawing, rows in the table, and a list that can undo each. */
export function showPicked(
  parts: Parts,
  ids: readonly string[],
  drop: (ids: readonly string[]) => void,
): void {
  ring(parts, 'picked', ids);
  for (const row of parts.body.rows) row.classList.toggle('is-picked', ids.includes(row.dataset['k'] ?? ''));
  const here = ids.filter((id) => rowOf(parts, id));
  const names = here.map((id) => {
    const { name } = saidOf(parts, id);
    return button(`${name} ×`, `Stop picking out ${name}`, () => drop([id]));
  });
  const clear = here.length > 1 ? [button('Clear all', 'Stop picking out any', () => drop(here))] : [];
  parts.picked.hidden = here.length === 0;
  parts.picked.replaceChildren('Picked out: ', ...names, ...clear);
}
