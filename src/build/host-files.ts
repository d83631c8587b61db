/** Files that hosts and crawlers look for at the root of a site, by name. */
export const hostFiles: Readonly<Record<string, string>> = {
  // GitHub Pages hides folders that begin with "_" unless this file is there.
  '.nojekyll': '',
  'robots.txt': 'User-agent: *\nAllow: /\n',
};
