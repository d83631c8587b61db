import { isInitial, readView, writeView } from '../../figures/contract/address.ts';
import type { View } from '../../figures/contract/choices.ts';
import { choicesOf, chosenIn, showChosen } from './controls.ts';
import { listenToKeys } from './keyboard.ts';
import { partsOf, type Parts } from './parts.ts';
import { showPicked } from './picked.ts';
import { listenToPointer } from './pointer.ts';
import { tooltip } from './tooltip.ts';

/** Lets a reader explore a drawn figure: tooltip, arrow keys, picking out, and choices, which load the drawing code. */
export function explore(root: HTMLElement): void {
  const parts = partsOf(root);
  const choices = choicesOf(parts.form);
  const known = new Set(parts.rows.keys());
  const tip = tooltip(parts);
  let view = readView(choices, new URLSearchParams(location.search), parts.scope, known);
  let redrawn = false;

  async function draw(): Promise<void> {
    if (redrawn || !isInitial(choices, view)) {
      const { redraw } = await import('./redraw.ts');
      await redraw(parts, () => view, () => showPicked(parts, view.focus, drop));
      redrawn = true;
    }
    showPicked(parts, view.focus, drop);
  }

  function show(next: View): void {
    view = next;
    showChosen(parts.form, view);
    draw().catch(() => {
      parts.status.textContent = 'This view could not be loaded. The figure is shown as published.';
      root.classList.add('is-unavailable');
    });
  }

  function go(next: View, how: 'pushState' | 'replaceState'): void {
    const query = writeView(choices, next, new URLSearchParams(location.search), parts.scope);
    history[how](history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    tip.hide();
    show(next);
  }

  function drop(ids: readonly string[]): void {
    go({ ...view, focus: view.focus.filter((id) => !ids.includes(id)) }, 'replaceState');
    parts.drawings.focus();
  }

  function pick(id: string): void {
    const focus = view.focus.includes(id) ? view.focus.filter((other) => other !== id) : [...view.focus, id];
    go({ ...view, focus }, 'replaceState');
  }

  listenToPointer(parts, tip, pick);
  listenToKeys(parts, tip, pick);
  parts.form.addEventListener('change', () => go({ ...view, ...chosenIn(parts.form) }, 'pushState'));
  parts.form.addEventListener('reset', (event) => {
    event.preventDefault();
    go(readView(choices, new URLSearchParams(), parts.scope, known), 'pushState');
  });
  addEventListener('popstate', () =>
    show(readView(choices, new URLSearchParams(location.search), parts.scope, known)),
  );
  makeReachable(parts);
  show(view);
  root.classList.add('is-ready');
}

function makeReachable({ drawings }: Parts): void {
  drawings.tabIndex = 0;
  drawings.setAttribute('role', 'application');
  drawings.setAttribute('aria-roledescription', 'chart');
}
