/** The page with all grantees, as its tests open and read it. */
import type { Page } from 'playwright-core';

export const phone = { width: 360, height: 740 };
export const desk = { width: 1440, height: 900 };
export const address = 'consortia/';

/** The ids of the rows that are shown, in their order. */
export const shown = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('[data-row]:visible')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['row']));

/** What is said of how many there are. */
export const status = (page: Page): Promise<string | null> =>
  page.locator('[data-part="status"]').textContent();
