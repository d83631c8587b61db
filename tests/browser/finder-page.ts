/** Helpers for tests of the page with all grantees. */
import type { Page } from 'playwright-core';

export const phone = { width: 360, height: 740 };
export const desk = { width: 1440, height: 900 };
export const address = 'consortia/';

/** Ids of the visible rows, in order. */
export const shown = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('[data-row]:visible')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['row']));

/** The status message, which says how many rows were found. */
export const status = (page: Page): Promise<string | null> =>
  page.locator('[data-part="status"]').textContent();
