import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unmeasuredLesson } from '../embeds/heights.ts';
import { hostFiles } from './host-files.ts';
import { leanPlot } from './lean-plot.ts';
import { pinnedEmbeds } from './measure.ts';
import { changedPage } from './page-source.ts';
import { plainImports } from './plain-imports.ts';
import { addReferences } from './references.ts';
import { addPdfs } from './pdf/printed.ts';
import { makeRelative, relativeCss } from './relative.ts';
import { sitemapFile } from './site-map.ts';
import { virtualModules } from './virtual.ts';

/**
 * What this edition adds to Astro: modules made at build time, relative addresses, and files for hosts.
 * @param siteUrl the public address, with a slash at its end; null where there is none
 */
export function edition(siteUrl: string | null): AstroIntegration {
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [virtualModules(), plainImports(), leanPlot()],
            experimental: { renderBuiltUrl: relativeInScripts },
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await makeAllRelative(folder);
        await addPdfs(folder);
        await writeHostFiles(folder, siteUrl);
        const lesson = unmeasuredLesson(pinnedEmbeds(folder));
        if (lesson !== undefined) logger.warn(lesson);
      },
    },
  };
}

/**
 * Files named in a browser script are resolved relative to the script; everything else becomes relative after the
 * build.
 */
function relativeInScripts(
  _: string,
  { hostType, ssr }: { hostType: string; ssr: boolean },
): { relative: true } | undefined {
  return hostType === 'js' && !ssr ? { relative: true } : undefined;
}

async function makeAllRelative(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  await Promise.all(files.map((file) => rewrite(folder, file)));
}

async function rewrite(folder: string, file: string): Promise<void> {
  const relative = rewriterOf(file);
  if (relative === undefined) return;
  const path = join(folder, file);
  await writeFile(path, relative(await readFile(path, 'utf8'), `/${file.replaceAll(sep, '/')}`));
}

/** How the addresses in a file are rewritten. Hosts serve 404.html at any depth, so nothing in it can be relative. */
function rewriterOf(file: string): ((text: string, address: string) => string) | undefined {
  if (file === '404.html') return undefined;
  if (file.endsWith('.html')) return finishedPage;
  return file.endsWith('.css') ? relativeCss : undefined;
}

/** A page as it is published: its addresses relative, its links to other sites numbered. */
function finishedPage(html: string, address: string): string {
  return changedPage(html, (page) => {
    makeRelative(page, address);
    addReferences(page);
  });
}

async function writeHostFiles(folder: string, siteUrl: string | null): Promise<void> {
  const sitemap = siteUrl === null ? null : new URL(sitemapFile, siteUrl).href;
  const files = Object.entries(hostFiles(await readdir(folder), sitemap));
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)));
}
