import { build } from 'astro';
import { readdir, rename, rm } from 'node:fs/promises';
import { writeManifest } from './manifest.ts';
import { siteData } from './site-data.ts';

/** What is reported about a finished build. */
export interface Built {
  readonly pages: number;
  readonly seconds: number;
}

/**
 * Builds the site. The folder appears only when everything in it is finished; an older one is removed first.
 * @param folder absolute path of the folder to make
 * @throws whatever stopped the build; no folder is left then
 */
export async function buildSite(folder: string): Promise<Built> {
  const started = performance.now();
  siteData();
  const unfinished = `${folder}.unfinished`;
  await remove(folder);
  try {
    // "force": nothing is reused from the content that an earlier build has read.
    await build({ outDir: unfinished, logLevel: 'warn', force: true });
    await writeManifest(unfinished);
    await rename(unfinished, folder);
  } finally {
    await remove(unfinished);
  }
  return { pages: await countPages(folder), seconds: (performance.now() - started) / 1000 };
}

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

async function countPages(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}
