import AxeBuilder from '@axe-core/playwright';
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { axeRules } from '../../src/words/accessibility.ts';

/** The two places where the tested site is served: at the root of a host, and under a path. */
export const mounts = inject('mounts');

/** Addresses of all pages within the site, without the slash at the start: '' is the cover. */
export const addresses: readonly string[] = readdirSync(inject('siteFolder'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll(sep, '/').replace(/index\.html$/, ''))
  .sort();

/** One connection for all files that a worker runs; it ends with the worker. */
const browser = await chromium.connect(inject('browser'));

/** What a test can set for a visit, in addition to Playwright's own context options. */
export interface Visit extends BrowserContextOptions {
  /** Address of a page within the site: `report/local/`. */
  readonly address: string;
  /** Address of the site; by default, the one at the root of a host. */
  readonly mount?: string;
}

/** Problems on a page, one per line: messages, errors, policy violations, failed loads, requests to other origins. */
export type Trouble = readonly string[];

/** A page that visits use one after the other: a new one takes longer than most of what a test does. */
interface Tab {
  readonly page: Page;
  /** What goes wrong during the visit of the moment, and the site visited. */
  trouble: string[];
  mount: string;
}

/** Tabs that no visit uses, by what cannot be changed in one that is open. */
const idle = new Map<string, Tab>();

const VIEWPORT = { width: 1280, height: 720 };

/**
 * Opens a page and waits until it has loaded. Nothing remains from earlier visits except the browser's cache.
 * @param visit which page to open, and how
 * @param look what to do on the page; problems are added to the list while the page is open
 */
export async function visit<Result>(
  { address, mount = mounts.root, viewport = VIEWPORT, colorScheme = 'light', ...options }: Visit,
  look: (page: Page, trouble: Trouble) => Promise<Result>,
): Promise<Result> {
  const key = JSON.stringify(options);
  const tab = idle.get(key) ?? (await open(options));
  idle.delete(key);
  const { page } = tab;
  await page.setViewportSize(viewport ?? VIEWPORT);
  await page.emulateMedia({ media: null, colorScheme, reducedMotion: 'reduce' });
  await page.mouse.move(0, 0);
  Object.assign(tab, { trouble: [], mount });
  try {
    await page.goto(mount + address, { waitUntil: 'load' });
    const result = await look(page, tab.trouble);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto('about:blank');
    idle.set(key, tab);
    return result;
  } catch (error) {
    // What a failed test left behind is nobody else's.
    await page.context().close();
    throw error;
  }
}

async function open(options: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const tab: Tab = { page, trouble: [], mount: mounts.root };
  watch(tab);
  await page.exposeFunction('reportPolicyEvent', (text: string) => tab.trouble.push(`policy: ${text}`));
  await page.addInitScript(listenForPolicyEvents);
  await page.addInitScript(haveOwnClipboard);
  return tab;
}

function watch(tab: Tab): void {
  const { page } = tab;
  page.on('console', (message) => {
    // A browser asks every host for this icon when a page, as 404.html must, names none.
    const isUnasked = message.location().url.endsWith('/favicon.ico');
    if (!isUnasked) tab.trouble.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => tab.trouble.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left at once may not have asked for its icon to the end.
    const isLeft =
      request.failure()?.errorText === 'net::ERR_ABORTED' && request.url().endsWith('/favicon.svg');
    if (!isLeft) tab.trouble.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(tab.mount)) tab.trouble.push(`leaves the site: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) tab.trouble.push(`${response.status()}: ${response.url()}`);
  });
}

/** Runs in the page, before anything of its own: the browser's clipboard is shared with tests that run beside. */
function haveOwnClipboard(): void {
  let held = '';
  let items: ClipboardItem[] = [];
  const clipboard = {
    read: () => Promise.resolve(items),
    write: async (given: ClipboardItem[]) => {
      await Promise.all(given.flatMap((item) => item.types.map((type) => item.getType(type))));
      items = given;
    },
    readText: () => Promise.resolve(held),
    writeText: (text: string) => {
      held = text;
      return Promise.resolve();
    },
  };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
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

/** What axe leaves out of its report: it takes long to word what holds. */
const violationsOnly = { resultTypes: ['violations' as const] };

/** Waits until a value is as expected, long enough for a slow machine. */
export const eventually = <Value>(look: () => Value | Promise<Value>) =>
  expect.poll(look, { timeout: 10_000 });

/** Violations of the accessibility rules, each with its element. */
export async function breaches(page: Page): Promise<string[]> {
  // Without its own blank page, which only frames of other sites need.
  const axe = new AxeBuilder({ page })
    .options(violationsOnly)
    .withTags(Object.keys(axeRules))
    .setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

/** How many sheets a printed PDF has. */
export const sheetsIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
