import { headersFile } from './headers.ts';

/** Files that visitors may ask for. */
const served = { 'robots.txt': 'User-agent: *\nAllow: /\n' };

/**
 * Files that hosts and crawlers look for at the root of a site, by name.
 * @param names what else is in the site's folder
 */
export const hostFiles = (names: readonly string[]): Readonly<Record<string, string>> => ({
  ...served,
  // GitHub Pages hides folders that begin with "_" unless this file is there.
  '.nojekyll': '',
  _headers: headersFile([...names, ...Object.keys(served)]),
});
