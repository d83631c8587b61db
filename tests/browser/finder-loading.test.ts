import { expect, test } from 'vitest';
import { address, desk } from './finder-page.ts';
import { eventually, visit } from './harness.ts';

test('what a reader typed and chose while the code was loading stays, beside what the address asks', async () => {
  await visit({ address, viewport: desk }, async (page, trouble) => {
    let letCome = (): void => undefined;
    const held = new Promise<void>((resolve) => (letCome = resolve));
    await page.route(/\/follow\.[\w-]+\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${page.url()}?of=tulare&tier=mid`, { waitUntil: 'load' });
    await page.locator('#finder-q').fill('los');
    await page
      .locator('input[name="type"][value="charter"]')
      .evaluate((box: HTMLInputElement) => box.click());
    letCome();
    await eventually(() => new URL(page.url()).search).toBe('?of=tulare&tier=mid&q=los&type=charter');
    expect(await page.locator('#finder-q').inputValue()).toBe('los');
    expect(trouble).toEqual([]);
  });
});
