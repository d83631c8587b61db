// npm run build [-- FOLDER]: builds the site into dist/, or into another folder.
import { relative, resolve } from 'node:path';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { buildSite } = await import('../build/build.ts');

/** Errors that list problems for an author: the message is enough, without a stack. */
const lessons = new Set(['Lesson', 'DataProblems', 'ProseProblems']);

function textOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return lessons.has(error.name) ? error.message : error.stack;
}

const folder = resolve(process.argv[2] ?? 'dist');

try {
  const { pages, seconds } = await buildSite(folder);
  if (!process.env['SITE_URL'])
    console.warn(
      'Warning: SITE_URL is not set: this copy has no canonical addresses, feeds or oEmbed answers, and its embed codes work only where it is public.',
    );
  console.log(`${pages} pages in ${relative('.', folder)}/, ${seconds.toFixed(1)} s`);
} catch (error) {
  console.error(textOf(error));
  process.exitCode = 1;
}
