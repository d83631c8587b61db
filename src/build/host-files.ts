import { headersFile } from './headers.ts';

/** What crawlers may read, and where the list of it is. */
const robots = (sitemap: string | null): string =>
  `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`;

/**
 * Files that hosts and crawlers look for at the root of a site, by name.
 * @param names what else is in the site's folder
 * @param sitemap its whole address; null in a copy without a public one
 */
export const hostFiles = (
  names: readonly string[],
  sitemap: string | null,
): Readonly<Record<string, string>> => ({
  'robots.txt': robots(sitemap),
  // GitHub Pages hides folders that begin with "_" unless this file is there.
  '.nojekyll': '',
  _headers: headersFile([...names, 'robots.txt']),
});
