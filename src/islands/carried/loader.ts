/**
 * Loads what shows picked consortia under the masthead and carries them from page to page, once the address has some:
 * when the page is opened with them, or when a figure of the page writes them.
 */
import { ADDRESS_WRITTEN } from '../messages.ts';

function load(): void {
  if (location.search.includes('focus=')) import('./carry.ts').catch(() => undefined);
}

addEventListener(ADDRESS_WRITTEN, load);
load();
