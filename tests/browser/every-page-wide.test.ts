import { describe, expect, test } from 'vitest';
import { full } from '../setup/scope.ts';
import { isLong, layoutShift, PATIENCE, scrollThrough, tried } from './every-page.ts';
import { breaches, mounts, paleText, visit } from './harness.ts';

describe.each(tried)('/%s', (address) => {
  test(
    'in a wide window, dark, under a path: shifts nothing, is accessible and quiet',
    { timeout: PATIENCE },
    async () => {
      const viewport = { width: 1440, height: 900 };
      await visit({ address, viewport, colorScheme: 'dark', mount: mounts.path }, async (page, trouble) => {
        await scrollThrough(page);
        expect(await page.evaluate(layoutShift)).toBe(0);
        // The other rules hold in every scheme; all of them are asked of the same page on a phone.
        if (full) expect(await breaches(page)).toEqual([]);
        else if (!isLong(address)) expect(await paleText(page)).toEqual([]);
        expect(trouble).toEqual([]);
      });
    },
  );
});
