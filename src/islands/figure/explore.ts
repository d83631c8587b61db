import { isInitial, readAddress, writeAddress, type Address } from '../../figures/contract/address.ts';
import { choicesOf, chosenIn, showChosen } from './controls.ts';
import { listenToKeys } from './keyboard.ts';
import { hasReferences, partsOf, type Parts } from './parts.ts';
import { showPicked } from './picked.ts';
import { listenToPointer } from './pointer.ts';
import { tooltip } from './tooltip.ts';

/** Tells every figure of the page that one of them has written the address, so that all show the same marks. */
const ADDRESS_WRITTEN = 'figure-address';

/** Lets a reader explore a drawn figure: tooltip, arrow keys, picking out, and choices, which load the drawing code. */
export function explore(root: HTMLElement): void {
  const parts = partsOf(root);
  const choices = choicesOf(parts.form);
  const tip = tooltip(parts);
  const query = (): URLSearchParams => new URLSearchParams(location.search);
  const read = (from: URLSearchParams): Address => readAddress(choices, from, parts.scope);
  let now = read(query());
  let redrawn = false;

  function showFocus(): void {
    showPicked(parts, now.focus, drop);
    if (hasReferences(parts)) void listPassages();
  }

  async function listPassages(): Promise<void> {
    const { showPassages } = await import('./passages.ts');
    showPassages(parts, now.focus);
  }

  async function draw(): Promise<void> {
    if (redrawn || !isInitial(choices, now.view)) {
      const { redraw } = await import('./redraw.ts');
      await redraw(parts, () => now.view, showFocus);
      redrawn = true;
    }
    showFocus();
  }

  function show(next: Address): void {
    now = next;
    showChosen(parts.form, now.view);
    draw().catch(() => {
      parts.status.textContent = 'This view could not be loaded. The figure is shown as published.';
      root.classList.add('is-unavailable');
    });
  }

  function go(next: Address, how: 'pushState' | 'replaceState'): void {
    const written = writeAddress(choices, next, query(), parts.scope);
    history[how](history.state, '', `${location.pathname}${written && `?${written}`}${location.hash}`);
    tip.hide();
    dispatchEvent(new Event(ADDRESS_WRITTEN));
  }

  function refocus(focus: readonly string[]): void {
    go({ ...now, focus }, 'replaceState');
  }

  function drop(ids: readonly string[]): void {
    refocus(now.focus.filter((id) => !ids.includes(id)));
    parts.drawings.focus();
  }

  function pick(id: string): void {
    refocus(now.focus.includes(id) ? now.focus.filter((other) => other !== id) : [...now.focus, id]);
  }

  listenToPointer(parts, tip, pick);
  listenToKeys(parts, tip, pick);
  parts.form.addEventListener('change', () => go({ ...now, view: chosenIn(parts.form) }, 'pushState'));
  parts.form.addEventListener('reset', (event) => {
    event.preventDefault();
    go({ ...read(new URLSearchParams()), focus: now.focus }, 'pushState');
  });
  for (const change of ['popstate', ADDRESS_WRITTEN]) addEventListener(change, () => show(read(query())));
  makeReachable(parts);
  show(now);
  root.classList.add('is-ready');
}

/** One stop of the keyboard; what the arrow keys do there is said by the drawing's label. */
function makeReachable({ drawings }: Parts): void {
  drawings.tabIndex = 0;
  drawings.setAttribute('role', 'application');
  drawings.setAttribute('aria-roledescription', 'chart');
}
