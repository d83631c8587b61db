/** The script of every embed, before anything is painted: classic, so that it runs in a sandbox too. */
import { showAppearance } from './appearance.ts';

showAppearance(document, new URLSearchParams(location.search));
