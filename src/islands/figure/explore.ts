import { ADDRESS_WRITTEN, sayAsPublished } from '../messages.ts';
import { listenToKeys } from './keyboard.ts';
import { partsOf, type Parts } from './parts.ts';
import { listenToPointer } from './pointer.ts';
import type { State } from './state.ts';
import { tooltip } from './tooltip.ts';

/** What is only nicer with a script goes without it. */
const nothing = (): void => undefined;

/**
 * Lets a reader explore a drawn figure: tooltip and arrow keys at once; what is picked out and chosen, and the address
 * that holds it, only when the reader first acts or the address says something.
 * @param isAddressed whether it does
 */
export function explore(root: HTMLElement, isAddressed: boolean): void {
  const parts = partsOf(root);
  const tip = tooltip(parts);
  let state: Promise<State> | undefined;

  async function change(act: (state: State) => void = nothing): Promise<void> {
    try {
      state ??= import('./state.ts').then(({ follow }) => follow(parts, tip));
      act(await state);
    } catch {
      state = undefined;
      sayAsPublished(root);
    }
  }

  const pick = (id: string): void => {
    if (parts.leads) leadTo(parts.addressOf(id));
    else void change((now) => now.pick(id));
  };
  listenToPointer(parts, tip, pick);
  listenToKeys(parts, tip, pick);
  parts.form.addEventListener('input', () => void change((now) => now.choose()));
  parts.form.addEventListener('reset', (event) => {
    event.preventDefault();
    void change((now) => now.reset());
  });
  addEventListener(ADDRESS_WRITTEN, () => void change(), { once: true });
  makeReachable(parts);
  if (parts.drawings.querySelector('[data-ks]'))
    import('./light.ts').then(({ lightTies }) => lightTies(parts)).catch(nothing);
  if (root.dataset['said']) import('./brief-tooltip.ts').then(({ shorten }) => shorten(parts)).catch(nothing);
  const ready = (): void => root.classList.add('is-ready');
  if (isAddressed) void change().then(ready);
  else ready();
}

/** Leads to a page; out of a frame, into a window of its own. */
function leadTo(address: string): void {
  open(address, parent === window ? '_self' : '_blank', 'noopener');
}

/** One stop of the keyboard; what the keys do there is said to those who listen, and shown while it has the focus. */
function makeReachable({ drawings, id }: Parts): void {
  drawings.tabIndex = 0;
  drawings.role = 'application';
  drawings.setAttribute('aria-describedby', `${id}-keys`);
}
