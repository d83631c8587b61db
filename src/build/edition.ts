import type { AstroIntegration } from 'astro';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unmeasuredLesson } from '../embeds/heights.ts';
import { hostFiles } from './host-files.ts';
import { putIntoPage, type Texts } from './in-page.ts';
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
        await finishAll(folder);
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

async function finishAll(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const texts = await textsIn(folder, files);
  await Promise.all(files.map((file) => rewrite(folder, file, texts)));
  await removeBundledSheets(folder, files);
}

const addressOf = (file: string): string => `/${file.replaceAll(sep, '/')}`;

/** The style sheets and scripts of the site, before any of them is finished. */
async function textsIn(folder: string, files: readonly string[]): Promise<Texts> {
  const named = files.filter((file) => /\.(?:css|js)$/.test(file));
  const texts = await Promise.all(named.map((file) => readFile(join(folder, file), 'utf8')));
  return new Map(named.map((file, index) => [addressOf(file), texts[index] ?? '']));
}

async function rewrite(folder: string, file: string, texts: Texts): Promise<void> {
  const finished = rewriterOf(file, texts);
  if (finished === undefined) return;
  const path = join(folder, file);
  await writeFile(path, finished(await readFile(path, 'utf8'), addressOf(file)));
}

/** How a file is finished. Hosts serve 404.html at any depth, so nothing in it can be relative. */
function rewriterOf(file: string, texts: Texts): ((text: string, address: string) => string) | undefined {
  if (file === '404.html') return undefined;
  if (file.endsWith('.html')) return (html, address) => finishedPage(html, address, texts);
  return file.endsWith('.css') ? relativeCss : undefined;
}

/** A page as it is published: its styles in it, its addresses relative, its links to other sites numbered. */
function finishedPage(html: string, address: string, texts: Texts): string {
  const styled = changedPage(html, (page) => putIntoPage(page, address, texts));
  return changedPage(styled, (page) => {
    makeRelative(page, address);
    addReferences(page);
  });
}

/** No page names a bundled style sheet any longer. */
async function removeBundledSheets(folder: string, files: readonly string[]): Promise<void> {
  const bundled = files.filter((file) => /^_astro[/\\].*\.css$/.test(file));
  await Promise.all(bundled.map((file) => rm(join(folder, file))));
}

async function writeHostFiles(folder: string, siteUrl: string | null): Promise<void> {
  const sitemap = siteUrl === null ? null : new URL(sitemapFile, siteUrl).href;
  const files = Object.entries(hostFiles(await readdir(folder), sitemap));
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)));
}
