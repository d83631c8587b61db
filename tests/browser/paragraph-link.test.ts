/** Every paragraph has a sign that copies its link: for the mouse, for the keyboard, and for touch in its statements. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { copyLink } from '../../src/words/prose.ts';
import { visit } from './harness.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const address = 'report/local/';
const id = 'iii-local-5-b';
const sign = (page: Page) => page.locator(`#${id} > .here`);
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function overlaps(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (!a || !b) throw new Error('One of them is not there.');
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return !isBeside && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('a paragraph shows the sign under the mouse alone; it copies title and whole address, and moves nothing', async () => {
  await visit({ address, permissions }, async (page, trouble) => {
    expect(await sign(page).isVisible()).toBe(false);
    await page.locator(`#${id}`).hover();
    expect(await sign(page).isVisible()).toBe(true);
    expect(await sign(page).getAttribute('aria-label')).toBe(copyLink);
    const box = await sign(page).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    const before = await page.evaluate(() => scrollY);
    await sign(page).click();
    await expect.poll(() => copied(page)).toBe(`${await page.title()}\n${page.url()}#${id}`);
    expect(await copied(page)).toMatch(/\nhttp:/);
    expect(await page.locator(`#${id} .copied`).textContent()).toBe('Copied');
    expect(await overlaps(sign(page), page.locator(`#${id} .copied`))).toBe(false);
    expect((await sign(page).boundingBox())?.x).toBe(box?.x);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.mouse.move(0, 0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect(await sign(page).isVisible()).toBe(false);
    expect(trouble).toEqual([]);
  });
});

test('by keyboard the sign follows the statements of its paragraph, and is no stop from elsewhere', async () => {
  await visit({ address, permissions }, async (page) => {
    await page.locator(`#${id} > .behind`).focus();
    expect(await sign(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await sign(page).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toBe(`${await page.title()}\n${page.url()}#${id}`);
    await page.keyboard.press('Tab');
    expect(await sign(page).isVisible()).toBe(false);
    const shown = await page
      .locator('.here')
      .evaluateAll((links) => links.filter((link) => getComputedStyle(link).visibility !== 'hidden').length);
    expect(shown).toBe(0);
  });
});

test('by touch the box of statements copies the link, and the sign is not there', async () => {
  const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };
  await visit({ address, permissions, ...phone }, async (page) => {
    await page.locator(`#${id} > .behind`).tap();
    expect(await sign(page).isVisible()).toBe(false);
    const button = page.locator('.opened').getByRole('button', { name: copyLink });
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    await button.tap();
    await expect.poll(() => copied(page)).toBe(`${await page.title()}\n${page.url()}#${id}`);
    expect(await page.locator('.opened .copied').textContent()).toBe('Copied');
  });
});

test('without a script the sign is a link to its paragraph; on paper it is not', async () => {
  await visit({ address, javaScriptEnabled: false }, async (page) => {
    await page.locator(`#${id}`).hover();
    await sign(page).click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.here').evaluateAll((all) => all.filter((one) => one.checkVisibility())),
    ).toEqual([]);
  });
});
