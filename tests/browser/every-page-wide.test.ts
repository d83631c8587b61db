import { describe, expect, test } from 'vitest';
import { windows } from '../../src/words/accessibility.ts';
import { layoutShift, PATIENCE, RETRIES, scrollThrough, tried } from './every-page.ts';
import { breaches, mounts, visit } from './harness.ts';

const { colorScheme, ...viewport } = windows.wide;

describe.each(tried)('/%s', (address) => {
  test(
    'in a wide window, dark, under a path: shifts nothing, is accessible and quiet',
    { timeout: PATIENCE, retry: RETRIES },
    async () => {
      await visit({ address, viewport, colorScheme, mount: mounts.path }, async (page, trouble) => {
        await scrollThrough(page);
        expect(await page.evaluate(layoutShift)).toBe(0);
        expect(await breaches(page)).toEqual([]);
        expect(trouble).toEqual([]);
      });
    },
  );
});
