import { describe, expect, test } from 'vitest';
import { layoutShift, PATIENCE, scrollThrough, tried } from './every-page.ts';
import { breaches, mounts, visit } from './harness.ts';

describe.each(tried)('/%s', (address) => {
  test(
    'in a wide window, dark, under a path: shifts nothing, is accessible and quiet',
    { timeout: PATIENCE },
    async () => {
      const viewport = { width: 1440, height: 900 };
      await visit({ address, viewport, colorScheme: 'dark', mount: mounts.path }, async (page, trouble) => {
        await scrollThrough(page);
        expect(await page.evaluate(layoutShift)).toBe(0);
        expect(await breaches(page)).toEqual([]);
        expect(trouble).toEqual([]);
      });
    },
  );
});
