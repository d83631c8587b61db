/** Words of the page that is shown for a link that leads nowhere. */
import { edition } from '../lib/edition.ts';

export const heading = 'Page not found';
export const title = `${heading} · ${edition.title}`;
export const explanation =
  'There is no page at this web address. It may have been mistyped, or the page may have moved.';
export const home = 'Go to the home page';
/** What to do on a copy that has no public address, where no link can be whole. */
export const goBack =
  'Go back in your browser, or shorten the web address above to its first part, where this site begins.';
