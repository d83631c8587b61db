/** The script of every embed, before anything is painted: classic, so that it runs in a sandbox too. */
import { showAppearance } from './appearance.ts';
import { showState } from './state.ts';

showAppearance(document, new URLSearchParams(location.search));
addEventListener('DOMContentLoaded', () => void showState(document, fetch));
