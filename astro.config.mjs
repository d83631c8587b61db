import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { sourceState } from './src/build/commit.ts';
import { edition } from './src/build/edition.ts';
import { siteMap } from './src/build/site-map.ts';
import { readSettings } from './src/build/settings.ts';

const { siteUrl, contactUrl, publisher } = readSettings(process.env);

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
  // The sitemap comes first, because the edition lists every file.
  integrations: [mdx(), ...(siteUrl ? [siteMap(siteUrl)] : []), edition(siteUrl)],
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    cacheDir: './.cache/vite',
    define: {
      'import.meta.env.CONTACT_URL': JSON.stringify(contactUrl),
      'import.meta.env.PUBLISHER': JSON.stringify(publisher),
      'import.meta.env.SOURCE_STATE': JSON.stringify(sourceState()),
    },
    ssr: { external: ['@resvg/resvg-js', 'vite'] },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Astro marks MDX modules with a directive of its own, and removes it afterwards.
        onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      },
    },
  },
});
