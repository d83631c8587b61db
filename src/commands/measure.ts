// npm run measure: writes the height of every embed at each width to src/embeds/heights.json, which the build reads.
// It builds the site into a temporary folder; SITE_FOLDER names one that is already built.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../build/chromium.ts';
import { measureAll, pinnedEmbeds } from '../build/measure.ts';
import { serve } from '../build/serve.ts';
import type { HeightsByRelease } from '../embeds/heights.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const target = 'src/embeds/heights.json';

async function measure(folder: string): Promise<HeightsByRelease> {
  const site = await serve(folder, { port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false });
  try {
    return await measureAll(await browser.newPage(), pinnedEmbeds(folder), site.address);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function built(temporary: string): Promise<string> {
  const { buildSite } = await import('../build/build.ts');
  const folder = join(temporary, 'site');
  await buildSite(folder);
  return folder;
}

const temporary = await mkdtemp(join(tmpdir(), 'edition-'));
try {
  const given = process.env['SITE_FOLDER'];
  const heights = await measure(given === undefined ? await built(temporary) : resolve(given));
  await writeFile(target, `${JSON.stringify(heights, null, 2)}\n`);
  console.log(`Measured ${Object.keys(heights).length} figures and wrote ${target}`);
} finally {
  await rm(temporary, { recursive: true });
}
