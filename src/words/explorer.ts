/** What a page of rows with search and filters says: the finder of grantees, and the statements of the report. */

/** Buttons and labels of the form. */
export const reset = 'Reset';
export const filterAndSort = 'Filter and sort';
export const sortBy = 'Sort by';
export const chosenFilters = 'Filters in use';
export const toResults = 'See the results';

/** Where the code for searching did not arrive. */
export const unavailable = 'Search and filters could not be loaded. Everything is shown.';

/** At the head of the page. */
export const showAll = 'Show all';
export const showing = (count: string, filters: string) => `Showing ${count}: ${filters}.`;
export const unknownFilter = 'The link had a filter that this page does not know. It was ignored.';

/** How many rows there are: `39 grantees`, `3 of 39 grantees`. */
export const allOf = (rows: number, noun: string) => `${rows} ${noun}`;
export const someOf = (found: number, rows: number, noun: string) => `${found} of ${rows} ${noun}`;
export const sorted = (count: string, order: string) => `${count}, sorted: ${order.toLowerCase()}`;
/** What rows are called where a page does not say. */
export const row = { one: 'row', many: 'rows' } as const;

/** The buttons that each remove one thing from what is searched for. */
export const quoted = (words: string) => `“${words}”`;
export const theSearch = (words: string) => `the search “${words}”`;
export const theFilter = (filter: string, value: string) => `the filter ${filter}: ${value}`;
export const removeButton = (label: string) => `${label} ×`;
export const remove = (what: string) => `Remove ${what}`;

/** Where nothing is found. */
export const noneWithFilters = (one: string, filters: string) =>
  `No ${one} fits all of these filters: ${filters}.`;
export const removeOne = 'Remove one of them to see more.';
export const noneInFilters = (one: string, words: string, filters: string) =>
  `No ${one} matches “${words}” with these filters: ${filters}.`;
export const withoutFilters = (found: number) =>
  found === 1 ? '1 matches without the filters.' : `${found} match without the filters.`;
export const searchWithoutFilters = (words: string) => `Search “${words}” without filters`;
export const noneFor = (one: string, words: string) => `No ${one} matches “${words}”.`;
export const noneAtAll = (one: string, words: string) =>
  `No ${one} matches “${words}”, with these filters or without.`;
export const showAllOf = (rows: number, many: string) => `Show all ${rows} ${many}`;
/** `Did you mean Madera or Merced?` */
export const didYouMean = { before: 'Did you mean ', or: ' or ', after: '?' } as const;
