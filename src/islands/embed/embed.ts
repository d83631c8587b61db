/** The script of every embed, before anything is painted: classic, so that it runs in a sandbox too. */
import { showAppearance } from './appearance.ts';
import { speakToHost } from './messenger.ts';

const address = new URL(location.href);
const { fitchart } = showAppearance(document, address.searchParams);
const isFramed = parent !== window;
const figure = document.documentElement.dataset['figure'];
if (isFramed && !fitchart && figure !== undefined) speakToHost({ figure, address });
