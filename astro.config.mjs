import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { virtualModules } from './src/build/virtual.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://example.org/',
  integrations: [mdx()],
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  server: { port: Number(process.env.PORT ?? 4321) },
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    cacheDir: './.cache/vite',
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [virtualModules()],
  },
});
