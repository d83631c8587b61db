/** What stands in a reader's first window. */
import { expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { figureAddress } from '../../src/lib/routes.ts';
import { full } from '../setup/scope.ts';
import { visit } from './harness.ts';

const ids = [...figures.keys()].filter(
  (id) => full || ['award-map', 'factor-balance', 'three-sizes'].includes(id),
);

test.each(ids)('on a phone the drawing of %s begins within 400 pixels', async (id) => {
  const address = figureAddress(id).slice(1);
  await visit({ address, viewport: { width: 360, height: 740 } }, async (page) => {
    expect((await page.locator('.drawing:visible').boundingBox())?.y).toBeLessThan(400);
  });
});

test('the list of statements begins within 420 pixels of a wide window', async () => {
  await visit({ address: 'evidence/', viewport: { width: 1440, height: 900 } }, async (page) => {
    expect((await page.locator('.explorer-result').boundingBox())?.y).toBeLessThanOrEqual(420);
  });
});
