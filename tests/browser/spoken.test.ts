/**
 * One figure of each kind as a screen reader speaks it, from its title to its files. What is said was read once, line by
 * line, and stands in `spoken/`; a change there is to be read again.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { figuresByKind } from '../../src/surfaces/gallery.ts';
import { mounts, visit } from './harness.ts';

const packaged = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/package.json');
const READER = join(dirname(packaged), 'lib/esm/index.browser.js');

/** The figure of a kind whose id comes first. */
const examples = figuresByKind().map(({ code, figures }) => [
  code,
  figures.map(({ id }) => id).sort()[0] ?? '',
]);

/** What the reader says from the start of an element to its end, a phrase a line. */
async function spoken(page: Page, selector: string): Promise<string> {
  const address = `${mounts.root}reader.js`;
  await page.route(address, (route) => route.fulfill({ path: READER, contentType: 'text/javascript' }));
  const phrases = await page.evaluate(
    async ([script, part]) => {
      const { virtual } = (await import(script ?? '')) as typeof import('@guidepup/virtual-screen-reader');
      const container = document.querySelector(part ?? '');
      await virtual.start({ container: container as HTMLElement });
      for (let steps = 0; steps < 600; steps += 1) {
        await virtual.next();
        if (/^end of figure/.test(await virtual.lastSpokenPhrase())) break;
      }
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    },
    [address, selector],
  );
  return `${phrases.join('\n')}\n`;
}

describe.each(examples)('%s: %s', (_, id = '') => {
  test('is spoken as it was reviewed', async () => {
    await visit({ address: `figures/${id}/`, viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.locator('report-figure.is-ready').waitFor();
      await expect(await spoken(page, 'figure.figure')).toMatchFileSnapshot(`spoken/${id}.txt`);
    });
  });
});
