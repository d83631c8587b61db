/** Where search shows its answers, and what it says there when it cannot be loaded. */
import { indexPage, searchPage } from '../../lib/routes.ts';
import * as words from '../../words/search.ts';
import { element, linkTo } from './elements.ts';

/** Where answers are shown. */
export interface View {
  /** Whole address of the page of search, as seen from here. */
  readonly page: string;
  /** Holds the results. */
  readonly place: HTMLElement;
  /** Says how many there are, aloud too. */
  readonly status: HTMLElement;
  /** How many are shown at first. */
  readonly most: number;
  /** Whether the rest can be had here; else a link leads to it. */
  readonly isWhole: boolean;
}

/**
 * The whole address of what stands beside the page of search.
 * @param page whole address of that page, as seen from here
 * @param way root-absolute address
 */
export const besideSearch = (page: string, way: string): string =>
  new URL(way.slice(searchPage.length), page).href;

/** Says that search did not load, and what works without it. */
export function showFailed({ page, place, status }: View): void {
  const { before, link, after } = words.failed;
  status.textContent = '';
  const said = element('p', 'search-failed', before, linkTo(besideSearch(page, indexPage), link), after);
  said.role = 'alert';
  place.replaceChildren(said);
}
