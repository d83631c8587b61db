import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { edition } from './src/build/edition.ts';
import { siteUrl } from './src/build/site-url.ts';

export default defineConfig({
  site: siteUrl(process.env.SITE_URL),
  integrations: [mdx(), edition()],
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    cacheDir: './.cache/vite',
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
