import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** Where the site under test is served: at the root of a host, and under a path. */
export const mounts = inject('mounts');

/** Addresses of all pages within the site, without the slash at the start: '' is the cover. */
export const addresses: readonly string[] = readdirSync(inject('siteFolder'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll(sep, '/').replace(/index\.html$/, ''))
  .sort();

const browser = await chromium.connect(inject('browser'));
afterAll(() => browser.close());

/** What a test may ask of the browser, beyond Playwright's own context options. */
export interface Visit extends BrowserContextOptions {
  /** Address of a page within the site: `report/local/`. */
  readonly address: string;
  /** Address of the site, the root of a host when not said. */
  readonly mount?: string;
}

/** What went wrong on a page, one line each: messages, errors, policy events, failed loads, other origins asked. */
export type Trouble = readonly string[];

/**
 * Opens a page in a fresh context, waits until it is loaded, and closes it afterwards.
 * @param visit which page, and how
 * @param look what to do there; the trouble list grows while the page lives
 */
export async function visit<Result>(
  { address, mount = mounts.root, ...options }: Visit,
  look: (page: Page, trouble: Trouble) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    const trouble = await watch(page, mount);
    await page.goto(mount + address, { waitUntil: 'load' });
    return await look(page, trouble);
  } finally {
    await context.close();
  }
}

async function watch(page: Page, mount: string): Promise<Trouble> {
  const trouble: string[] = [];
  page.on('console', (message) => {
    // A browser asks every host for this icon when a page, as 404.html must, names none.
    const isUnasked = message.location().url.endsWith('/favicon.ico');
    if (!isUnasked) trouble.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(mount)) trouble.push(`leaves the site: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('reportPolicyEvent', (text: string) => trouble.push(`policy: ${text}`));
  await page.addInitScript(listenForPolicyEvents);
  return trouble;
}

/** Runs in the page, before anything of its own. */
function listenForPolicyEvents(): void {
  const { reportPolicyEvent } = globalThis as unknown as { reportPolicyEvent: (text: string) => void };
  document.addEventListener('securitypolicyviolation', (event) => {
    reportPolicyEvent(
      `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
    );
  });
}
