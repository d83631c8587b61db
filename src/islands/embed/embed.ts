/** The script of every embed, before anything is painted: classic, so that it runs in a sandbox too. */
import { showAppearance } from './appearance.ts';
import { leadToCompact } from './compact.ts';
import { speakToHost } from './messenger.ts';
import { showState } from './state.ts';

function start(): void {
  const { fitchart } = showAppearance(document, new URLSearchParams(location.search));
  const { figure } = document.documentElement.dataset;
  const isFramed = parent !== window;
  if (isFramed && !fitchart && figure !== undefined) speakToHost(figure);
  addEventListener('DOMContentLoaded', () => void showState(document, fetch));
}

if (!leadToCompact(document, location)) start();
