/** The block editor of WordPress, as an author uses it. */
import type { Page } from 'playwright-core';
import type { WordPress, Writer } from './wordpress.ts';

/** What the editor's own page offers to scripts. */
interface Editor {
  readonly blocks: { createBlock(name: string, attributes: object): object };
  readonly data: {
    dispatch(store: string): { insertBlocks(block: object): Promise<unknown> };
    select(store: string): { getEditedPostContent(): string };
  };
}
declare const wp: Editor;

const WAIT = 20_000;

/** Signs in. This is needed only once for each page. */
export async function signIn(page: Page, { address, password }: WordPress, writer: Writer): Promise<void> {
  await page.goto(`${address}/wp-login.php`);
  await page.fill('#user_login', writer);
  await page.fill('#user_pass', password);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
}

/**
 * Enters an address in a new embed block and waits until the editor shows the embed.
 * @param page a page that is signed in
 * @param picture path for a screenshot of the editor
 * @returns what the editor would save
 */
export async function embedBlock(
  page: Page,
  { address }: WordPress,
  url: string,
  picture: string,
): Promise<string> {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto(`${address}/wp-admin/post-new.php`, { waitUntil: 'networkidle' });
  // The editor greets whoever comes for the first time.
  await page.keyboard.press('Escape');
  await page.evaluate((url) => {
    const block = wp.blocks.createBlock('core/embed', { url });
    return wp.data.dispatch('core/block-editor').insertBlocks(block);
  }, url);
  const drawing = page.frameLocator('.wp-block-embed iframe').locator('[data-part="drawings"] svg:visible');
  await drawing.first().waitFor({ timeout: WAIT });
  await page.screenshot({ path: picture });
  return page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
}
