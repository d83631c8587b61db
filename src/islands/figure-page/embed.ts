/**
 * The codes to embed a figure follow what a reader asks of them, and the view of the figure. How they do is loaded when
 * the reader comes near them, or when the address holds a view; without a script they are those of the published view.
 */
import { isPublic } from '../../lib/public-host.ts';
import { ADDRESS_WRITTEN, sayUnavailable } from '../messages.ts';

const panel = document.querySelector<HTMLElement>('[data-part="embed"]');

/** Where how they follow cannot be had, they stay as they are. */
function load(): void {
  import('./embed-panel.ts').catch(() => sayUnavailable(panel?.querySelector('.embed-options') ?? null));
}

function loadWhenNear(): void {
  for (const act of ['pointerover', 'focusin']) panel?.addEventListener(act, load);
  addEventListener(ADDRESS_WRITTEN, load);
  if (location.search) load();
}

// A copy without a public address has no codes, unless it stands where others can open it.
if (import.meta.env.SITE) loadWhenNear();
else if (isPublic(new URL(location.href))) load();
