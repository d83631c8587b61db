/**
 * The codes to embed a figure follow what a reader asks of them, and the view of the figure. How they do is loaded when
 * the reader comes near them, or when the address holds a view; without a script they are those of the published view.
 */
import { ADDRESS_WRITTEN } from '../figure/events.ts';

const panel = document.querySelector<HTMLElement>('[data-part="embed"]');
const waiting = new AbortController();

function load(): void {
  waiting.abort();
  if (panel) import('./embed-panel.ts').then(({ follow }) => follow(panel)).catch(() => undefined);
}

for (const act of ['pointerover', 'focusin']) panel?.addEventListener(act, load, waiting);
addEventListener(ADDRESS_WRITTEN, load, waiting);
if (location.search) load();
