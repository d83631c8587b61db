import { isSameView, readAddress, writeAddress, type Address } from '../../figures/contract/address.ts';
import { initialView, type Choices, type View } from '../../figures/contract/choices.ts';
import * as words from '../../words/figure-selection.ts';
import { choicesOf, chosenIn, showChosen } from './controls.ts';
import { ADDRESS_WRITTEN, sayAsPublished, sayUnavailable } from '../messages.ts';
import { saidOf, type Parts } from './parts.ts';
import { showPicked } from './picked.ts';
import type { Tooltip } from './tooltip.ts';

const query = (): URLSearchParams => new URLSearchParams(location.search);

/** What a reader can change about a figure. The address holds it: going back undoes it, a link shares it. */
export class State {
  readonly #parts: Parts;
  readonly #tip: Tooltip;
  readonly #choices: Choices;
  readonly #initial: View;
  #now: Address;
  #drawn: View;

  constructor(parts: Parts, tip: Tooltip) {
    this.#parts = parts;
    this.#tip = tip;
    this.#choices = choicesOf(parts.form);
    this.#initial = initialView(this.#choices);
    this.#drawn = this.#initial;
    this.#now = this.#read();
  }

  /** Picks a mark out, or lets it go. */
  readonly pick = (id: string): void => {
    const parts = this.#parts;
    const isPicked = this.#now.focus.includes(id);
    this.#refocus(isPicked ? this.#now.focus.filter((other) => other !== id) : [...this.#now.focus, id]);
    const { name } = saidOf(parts, id);
    const onward = parts.addressOf(id) ? words.linkedAbove : '';
    parts.status.textContent = isPicked ? words.cleared(name) : words.nowSelected(name) + onward;
  };

  /** Takes over what the form's controls say. */
  readonly choose = (): void => this.#change(chosenIn(this.#parts.form));

  /** Goes back to the published view; what is picked out stays. */
  readonly reset = (): void => this.#change(this.#initial);

  /** Shows what the address says, now and whenever it changes. */
  follow(): void {
    for (const event of ['popstate', ADDRESS_WRITTEN]) addEventListener(event, () => this.#show());
    if (location.search) this.#show();
    if (!this.#isInitial()) openChoices(this.#parts);
  }

  readonly #drop = (ids: readonly string[]): void => {
    this.#refocus(this.#now.focus.filter((id) => !ids.includes(id)));
    this.#parts.drawings.focus();
  };

  readonly #showFocus = (): void => {
    showPicked(this.#parts, this.#now.focus, this.#drop);
    if (hasReferences(this.#parts)) {
      this.#listPassages().catch(() => {
        if (this.#now.focus.length > 0) sayUnavailable(this.#parts.picked);
      });
    }
  };

  #read(): Address {
    return readAddress(this.#choices, query(), this.#parts.scope);
  }

  #isInitial(): boolean {
    return isSameView(this.#choices, this.#now.view, this.#initial);
  }

  async #listPassages(): Promise<void> {
    const { loadStatements, showPassages } = await import('./picked-passages.ts');
    showPassages(this.#parts, this.#now.focus, await loadStatements(this.#parts));
  }

  async #draw(): Promise<void> {
    if (!isSameView(this.#choices, this.#now.view, this.#drawn)) {
      const { redraw } = await import('./redraw.ts');
      await redraw(this.#parts, () => this.#now.view, this.#showFocus);
      this.#drawn = this.#now.view;
    }
    this.#showFocus();
  }

  #show(): void {
    this.#now = this.#read();
    showChosen(this.#parts.form, this.#now.view, !this.#isInitial());
    this.#draw().catch(() => sayAsPublished(this.#parts.root));
  }

  #go(next: Address, how: 'pushState' | 'replaceState'): void {
    const written = writeAddress(this.#choices, next, query(), this.#parts.scope);
    // A frame adds nothing to the history of its host.
    const way = parent === window ? how : 'replaceState';
    history[way](history.state, '', `${location.pathname}${written && `?${written}`}${location.hash}`);
    dispatchEvent(new Event(ADDRESS_WRITTEN));
  }

  #refocus(focus: readonly string[]): void {
    this.#go({ ...this.#now, focus }, 'replaceState');
  }

  #change(view: Address['view']): void {
    this.#tip.hide();
    this.#go({ ...this.#now, view }, 'pushState');
  }
}

/** Whether the rows rest on passages that can be listed. */
function hasReferences({ body }: Parts): boolean {
  return body.querySelector('a[data-passage]') !== null;
}

/** Shows what an address has changed, so that a part of the rows is not taken for all of them. */
function openChoices({ form }: Parts): void {
  form.closest('details')?.setAttribute('open', '');
}

/** What a reader can change about a figure, from now on as the address says. */
export function follow(parts: Parts, tip: Tooltip): State {
  const state = new State(parts, tip);
  state.follow();
  return state;
}
