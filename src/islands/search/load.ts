/** Gets what search can find, once for a page, and makes it ready. */
import { searchRecords } from '../../lib/routes.ts';
import type { SearchData } from '../../surfaces/search/record.ts';
import { Engine } from './engine.ts';
import { besideSearch } from './place.ts';

let asked: Promise<Engine> | undefined;

async function fetched(address: string): Promise<Engine> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return Engine.soon((await response.json()) as SearchData);
}

/**
 * @param page whole address of the page of search, as seen from here
 * @throws when the file cannot be had; it may be asked for again then
 */
export function loadEngine(page: string): Promise<Engine> {
  asked ??= fetched(besideSearch(page, searchRecords));
  asked.catch(() => (asked = undefined));
  return asked;
}
