import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NARROWEST, windows } from '../../src/words/accessibility.ts';
import { layoutShift, PATIENCE, RETRIES, scrollThrough, smallTargets, tooWide, tried } from './every-page.ts';
import { breaches, visit } from './harness.ts';

/** The page without a style sheet, and the samples. */
const unmeasured = /^(404|style)/;

const { colorScheme, ...viewport } = windows.phone;

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ ...viewport, width });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

describe.each(tried)('/%s', (address) => {
  test(
    'on a phone, light: fits, shifts nothing, is accessible and quiet',
    { timeout: PATIENCE, retry: RETRIES },
    async () => {
      await visit({ address, viewport, colorScheme }, async (page, trouble) => {
        await scrollThrough(page);
        expect(await page.evaluate(layoutShift)).toBe(0);
        expect(await page.evaluate(tooWide)).toEqual({ by: 0, elements: [] });
        if (!unmeasured.test(address)) expect(await smallTargets(page)).toEqual([]);
        expect(await breaches(page)).toEqual([]);
        await resize(page, NARROWEST);
        expect(await page.evaluate(tooWide)).toEqual({ by: 0, elements: [] });
        expect(trouble).toEqual([]);
      });
    },
  );
});
