// npm run build [-- FOLDER]: builds the site into dist/, or into another folder.
import { relative, resolve } from 'node:path';
import { defaultSiteUrl } from '../build/site-url.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { buildSite } = await import('../build/build.ts');

const folder = resolve(process.argv[2] ?? 'dist');

try {
  const { pages, seconds } = await buildSite(folder);
  if (!process.env['SITE_URL'])
    console.log(`SITE_URL is not set: public addresses begin with ${defaultSiteUrl}`);
  console.log(`${pages} pages in ${relative('.', folder)}/, ${seconds.toFixed(1)} s`);
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
}
