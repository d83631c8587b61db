import { isSameView, readAddress, writeAddress, type Address } from '../../figures/contract/address.ts';
import { initialView } from '../../figures/contract/choices.ts';
import * as words from '../../words/figure-selection.ts';
import { choicesOf, chosenIn, showChosen } from './controls.ts';
import { ADDRESS_WRITTEN } from './events.ts';
import { hasReferences, saidOf, sayUnavailable, type Parts } from './parts.ts';
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
  let drawn = initialView(choices);

  function showFocus(): void {
    showPicked(parts, now.focus, drop);
    if (hasReferences(parts)) void listPassages();
  }

  async function listPassages(): Promise<void> {
    const { loadStatements, showPassages } = await import('./picked-passages.ts');
    showPassages(parts, now.focus, await loadStatements(parts));
  }

  async function draw(): Promise<void> {
    if (!isSameView(choices, now.view, drawn)) {
      const { redraw } = await import('./redraw.ts');
      await redraw(parts, () => now.view, showFocus);
      drawn = now.view;
    }
    showFocus();
  }

  function show(): void {
    now = read(query());
    showChosen(parts.form, now.view, !isSameView(choices, now.view, initialView(choices)));
    draw().catch(() => sayUnavailable(parts));
  }

  function go(next: Address, how: 'pushState' | 'replaceState'): void {
    const written = writeAddress(choices, next, query(), parts.scope);
    // A frame adds nothing to the history of its host.
    const way = parent === window ? how : 'replaceState';
    history[way](history.state, '', `${location.pathname}${written && `?${written}`}${location.hash}`);
    dispatchEvent(new Event(ADDRESS_WRITTEN));
  }

  function refocus(focus: readonly string[]): void {
    go({ ...now, focus }, 'replaceState');
  }

  function pick(id: string): void {
    const isPicked = now.focus.includes(id);
    refocus(isPicked ? now.focus.filter((other) => other !== id) : [...now.focus, id]);
    const { name } = saidOf(parts, id);
    const onward = parts.addressOf(id) ? words.linkedAbove : '';
    parts.status.textContent = isPicked ? words.cleared(name) : words.nowSelected(name) + onward;
  }

  function change(view: Address['view']): void {
    tip.hide();
    go({ ...now, view }, 'pushState');
  }

  function drop(ids: readonly string[]): void {
    refocus(now.focus.filter((id) => !ids.includes(id)));
    parts.drawings.focus();
  }

  for (const event of ['popstate', ADDRESS_WRITTEN]) addEventListener(event, show);
  if (location.search) show();
  if (!isSameView(choices, now.view, initialView(choices))) openChoices(parts);
  return {
    pick,
    choose: () => change(chosenIn(parts.form)),
    reset: () => change(initialView(choices)),
  };
}

/** Shows what an address has changed, so that a part of the rows is not taken for all of them. */
function openChoices({ form }: Parts): void {
  form.closest('details')?.setAttribute('open', '');
}
