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
import { embedBlock, signIn } from './editor.ts';
import { requirePackages } from './packages.ts';
import { draftsOf, figures } from './posts.ts';
import { run } from './processes.ts';
import { startWordPress, type Post, type WordPress } from './wordpress.ts';

/** WordPress asks no other ports for oEmbed than 80, 443 and this. */
const PORT = 8080;

const manifestOf = (site: string, id: string): FigureManifest =>
  JSON.parse(readFileSync(join(site, 'figures', id, 'manifest.json'), 'utf8')) as FigureManifest;

const fileName = (title: string): string => title.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** Has the block editor take the address of each figure. @returns what it saves */
async function saveInEditor(
  page: Page,
  wordpress: WordPress,
  manifests: readonly FigureManifest[],
  pictures: string,
): Promise<string[]> {
  await signIn(page, wordpress, 'author');
  const saved: string[] = [];
  for (const { id, url } of manifests)
    saved.push(await embedBlock(page, wordpress, url, join(pictures, `editor_${id}.png`)));
  return saved;
}

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

/** Brings the figures into WordPress, and looks at them there. */
async function tryFigures(wordpress: WordPress, site: string, pictures: string): Promise<Sight[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false });
  try {
    const { versions } = wordpress;
    console.log(`WordPress ${versions.wordpress}, theme ${versions.theme}, Chromium ${browser.version()}`);
    const manifests = figures.map((id) => manifestOf(site, id));
    const saved = await saveInEditor(await browser.newPage(), wordpress, manifests, pictures);
    // A page of its own: a reader is not signed in.
    const page = await browser.newPage();
    const seen: Sight[] = [];
    for (const draft of draftsOf(manifests, saved))
      seen.push(...(await visit(page, draft.title, await wordpress.publish(draft), pictures)));
    return seen;
  } finally {
    await browser.close();
  }
}

async function withWordPress<T>(folder: string, act: (wordpress: WordPress) => Promise<T>): Promise<T> {
  const wordpress = await startWordPress(folder);
  try {
    return await act(wordpress);
  } finally {
    await wordpress.end();
  }
}

async function build(folder: string): Promise<string> {
  await run(process.execPath, ['src/commands/build.ts', folder], { SITE_URL: `http://localhost:${PORT}/` });
  return folder;
}

requirePackages();
const pictures = resolve(process.argv[2] ?? 'wordpress-pictures');
mkdirSync(pictures, { recursive: true });
const temporary = mkdtempSync(join(tmpdir(), 'wordpress-'));
process.once('exit', () => rmSync(temporary, { recursive: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

// SITE_FOLDER names a folder that is already built for that address.
const site = process.env['SITE_FOLDER'] ?? (await build(join(temporary, 'edition')));
const edition = await serve(site, { port: PORT });
try {
  const seen = await withWordPress(temporary, (wordpress) => tryFigures(wordpress, site, pictures));
  const working = seen.filter(works).length;
  console.log(`\n${working} of ${seen.length} frames hold a chart that works; pictures are in ${pictures}`);
  process.exitCode = working === seen.length && working > 0 ? 0 : 1;
} finally {
  await edition.close();
}
