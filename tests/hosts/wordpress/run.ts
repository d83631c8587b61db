/**
 * npm run try:wordpress -- FOLDER: brings figures of the edition into a real WordPress on this machine, in the ways that
 * its editors have, looks at them as readers do, and writes pictures into the folder. Needs Debian 12 with the packages
 * that it names when they are missing. Leaves nothing else behind. Exits with 1 where a chart does not work.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../../src/build/chromium.ts';
import { serve } from '../../../src/build/serve.ts';
import type { FigureManifest } from '../../../src/surfaces/manifest.ts';
import { look, told, windows, works, type Sight } from '../look.ts';
import { requirePackages } from './packages.ts';
import { draftsOf, figures } from './posts.ts';
import { run } from './processes.ts';
import { startWordPress, type Post } from './wordpress.ts';

/** WordPress asks no other ports for oEmbed than 80, 443 and this. */
const PORT = 8080;

const manifestOf = (site: string, id: string): FigureManifest =>
  JSON.parse(readFileSync(join(site, 'figures', id, 'manifest.json'), 'utf8')) as FigureManifest;

const fileName = (title: string): string => title.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** Looks at a post in all windows, and says what is there. */
async function visit(page: Page, title: string, { address, kept }: Post, pictures: string): Promise<Sight[]> {
  console.log(`\n${title}`);
  if (!kept.includes('<iframe') && kept.includes('data, sources, table'))
    console.log('  WordPress left the links alone, and no frame');
  const seen: Sight[] = [];
  for (const window of windows) {
    const { width, scheme } = window;
    const picture = join(pictures, `${fileName(title)}_${width}_${scheme}.png`);
    const sights = await look(page, address, window, picture);
    for (const sight of sights) console.log(`  ${width} ${scheme}: ${told(sight)}`);
    seen.push(...sights);
  }
  return seen;
}

async function trial(site: string, folder: string, pictures: string): Promise<Sight[]> {
  const edition = await serve(site, { port: PORT });
  const wordpress = await startWordPress(folder);
  const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false });
  try {
    const { versions } = wordpress;
    console.log(`WordPress ${versions.wordpress}, theme ${versions.theme}, Chromium ${browser.version()}`);
    const page = await browser.newPage();
    const seen: Sight[] = [];
    for (const draft of draftsOf(figures.map((id) => manifestOf(site, id)))) {
      seen.push(...(await visit(page, draft.title, await wordpress.publish(draft), pictures)));
    }
    return seen;
  } finally {
    await browser.close();
    await wordpress.end();
    await edition.close();
  }
}

requirePackages();
const pictures = resolve(process.argv[2] ?? 'wordpress-pictures');
mkdirSync(pictures, { recursive: true });
const temporary = mkdtempSync(join(tmpdir(), 'wordpress-'));
try {
  const site = process.env['SITE_FOLDER'] ?? join(temporary, 'edition');
  if (process.env['SITE_FOLDER'] === undefined)
    await run(process.execPath, ['src/commands/build.ts', site], { SITE_URL: `http://localhost:${PORT}/` });
  const seen = await trial(site, temporary, pictures);
  const working = seen.filter(works).length;
  console.log(`\n${working} of ${seen.length} frames hold a chart that works; pictures are in ${pictures}`);
  process.exitCode = working === seen.length && working > 0 ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true });
}
