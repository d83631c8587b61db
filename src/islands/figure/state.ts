import { isInitial, readAddress, writeAddress, type Address } from '../../figures/contract/address.ts';
import { choicesOf, chosenIn, showChosen } from './controls.ts';
import { ADDRESS_WRITTEN } from './events.ts';
import { hasReferences, sayUnavailable, type Parts } from './parts.ts';
import { showPicked } from './picked.ts';
import type { Tooltip } from './tooltip.ts';

/** What a reader can change about a figure. The address holds it: going back undoes it, a link shares it. */
export interface State {
  /** Picks a mark out, or lets it go. */
  pick(id: string): void;
  /** Takes over what the form's controls say. */
  choose(): void;
  /** Goes back to the published view; what is picked out stays. */
  reset(): void;
}

/** Shows what the address says of a figure, now and whenever it changes. */
export function follow(parts: Parts, tip: Tooltip): State {
  const choices = choicesOf(parts.form);
  const query = (): URLSearchParams => new URLSearchParams(location.search);
  const read = (from: URLSearchParams): Address => readAddress(choices, from, parts.scope);
  let now = read(query());
  let redrawn = false;

  function showFocus(): void {
    showPicked(parts, now.focus, drop);
    if (hasReferences(parts)) void listPassages();
  }

  async function listPassages(): Promise<void> {
    const { showPassages } = await import('./picked-passages.ts');
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

  function show(): void {
    now = read(query());
    showChosen(parts.form, now.view);
    draw().catch(() => sayUnavailable(parts));
  }

  function go(next: Address, how: 'pushState' | 'replaceState'): void {
    const written = writeAddress(choices, next, query(), parts.scope);
    history[how](history.state, '', `${location.pathname}${written && `?${written}`}${location.hash}`);
    dispatchEvent(new Event(ADDRESS_WRITTEN));
  }

  function refocus(focus: readonly string[]): void {
    go({ ...now, focus }, 'replaceState');
  }

  function drop(ids: readonly string[]): void {
    refocus(now.focus.filter((id) => !ids.includes(id)));
    parts.drawings.focus();
  }

  function view(next: Address): void {
    tip.hide();
    go(next, 'pushState');
  }

  for (const change of ['popstate', ADDRESS_WRITTEN]) addEventListener(change, show);
  if (location.search) show();
  return {
    pick: (id) =>
      refocus(now.focus.includes(id) ? now.focus.filter((other) => other !== id) : [...now.focus, id]),
    choose: () => view({ ...now, view: chosenIn(parts.form) }),
    reset: () => view({ ...read(new URLSearchParams()), focus: now.focus }),
  };
}
