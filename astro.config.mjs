import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contactUrl } from './src/build/contact-url.ts';
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
    define: { 'import.meta.env.CONTACT_URL': JSON.stringify(contactUrl(process.env.CONTACT_URL)) },
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
