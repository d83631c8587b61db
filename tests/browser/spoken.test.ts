/**
 * One figure of each kind as a screen reader speaks it, from its title to its files. What is said was read once, line by
 * line, and stands in `spoken/`; a change there is to be read again.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { mounts, visit } from './harness.ts';

const packaged = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/package.json');
const READER = join(dirname(packaged), 'lib/esm/index.browser.js');

/** The figure of a kind whose id comes first. */
const examples = Map.groupBy(figures.values(), ({ kind }) => kind)
  .entries()
  .map(([kind, those]) => [kind, those.map(({ id }) => id).sort()[0] ?? ''] as const)
  .toArray();

/** Without what stands inside images: this reader goes into them, and those that people use do not. */
function withoutInsides(phrases: readonly string[]): string[] {
  let isInside = false;
  return phrases.filter((phrase) => {
    if (phrase.startsWith('end of image')) isInside = false;
    const isKept = !isInside;
    if (phrase.startsWith('image, ')) isInside = true;
    return isKept;
  });
}

interface ScreenReader {
  start(where: { container: Node }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Puts the reader into the page, as a module of its own site: its policy admits no other. */
async function load(page: Page): Promise<void> {
  const type = 'text/javascript';
  const [reader, starter] = ['reader.js', 'starter.js'].map((file) => mounts.root + file);
  await page.route(reader ?? '', (route) => route.fulfill({ path: READER, contentType: type }));
  const body = "import { virtual } from './reader.js'; globalThis.screenReader = virtual;";
  await page.route(starter ?? '', (route) => route.fulfill({ body, contentType: type }));
  await page.addScriptTag({ url: starter ?? '', type: 'module' });
  await page.waitForFunction(() => 'screenReader' in globalThis);
}

/** What the reader says from the start of an element to its end, a phrase a line. */
async function spoken(page: Page, selector: string): Promise<string> {
  await load(page);
  const phrases = await page.locator(selector).evaluate(async (container) => {
    const { screenReader } = globalThis as unknown as { screenReader: ScreenReader };
    await screenReader.start({ container });
    for (let steps = 0; steps < 600; steps += 1) {
      await screenReader.next();
      if ((await screenReader.lastSpokenPhrase()).startsWith('end of figure')) break;
    }
    const log = await screenReader.spokenPhraseLog();
    await screenReader.stop();
    return log;
  });
  // A space at which no line breaks is a space to the ear.
  return `${withoutInsides(phrases).join('\n')}\n`.replaceAll('\u00a0', ' ');
}

describe.each(examples)('%s: %s', (_, id = '') => {
  test('is spoken as it was reviewed', async () => {
    await visit({ address: `figures/${id}/`, viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.locator('report-figure.is-ready').waitFor();
      await expect(await spoken(page, 'figure.figure')).toMatchFileSnapshot(`spoken/${id}.txt`);
    });
  });
});
