import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { siteData } from './site-data.ts';

/** The list of pages for search engines, under the site's public address. */
export const sitemapFile = 'sitemap-index.xml';

/** Embeds and the pages of `npm run dev` ask search engines to leave them out. */
const unlisted = /^(?:style|embed\/(?!hosts\/))/;

/**
 * Writes a sitemap. Every page is as old as the release whose data it shows; the clock of the build says nothing.
 * @param siteUrl the public address, with a slash at its end
 */
export function siteMap(siteUrl: string): AstroIntegration {
  const made = sitemap({
    filter: (page) => !unlisted.test(page.slice(siteUrl.length)),
    serialize: ({ url }) => ({ url, lastmod: siteData().current.date }),
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
  const configured = made.hooks['astro:config:done'];
  return {
    ...made,
    hooks: {
      ...made.hooks,
      // The site is built for any path, and so without one; the sitemap names that of the public address.
      'astro:config:done': (options) =>
        configured?.({ ...options, config: { ...options.config, base: new URL(siteUrl).pathname } }),
    },
  };
}
