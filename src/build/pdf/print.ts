/** Prints pages of a built site with a headless Chromium. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumPath } from '../chromium.ts';
import type { Task } from './documents.ts';
import { staticFaces } from './static-faces.ts';
import { pagesOfTargets } from './targets.ts';

/** A page as Chromium prints it. */
export interface Printed {
  readonly pdf: Uint8Array;
  /** The texts of its headings, in order. */
  readonly headings: readonly string[];
  /** What links that are drawn, not written, are called, by the address that they lead to. */
  readonly signs: Readonly<Record<string, string>>;
}

export interface Printer {
  print(task: Task): Promise<Printed>;
  close(): Promise<void>;
}

/** Where a site without a public address is printed. No link to there is kept. */
const NOWHERE = 'http://unpublished.invalid/';
/** A contents list takes its room with the first numbers in it, so that the second ones are true. */
const MOST_PASSES = 4;

/**
 * Starts a printer for a built site. Files are read from the folder, and nothing is asked of any other host.
 * @param siteUrl public address of the copy, to which links lead; null while it has none
 * @param foot what stands at the foot of each page
 */
export async function startPrinter(site: string, siteUrl: string | null, foot: string): Promise<Printer> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false });
  const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled: false });
  const address = siteUrl ?? NOWHERE;
  const styles = (await staticFaces()) + footStyle(foot);
  await serveFrom(site, address, context);
  return {
    async print(task) {
      const page = await context.newPage();
      try {
        await page.goto(new URL(`.${task.page}`, address).href, { waitUntil: 'load' });
        await removeVaryingFonts(page);
        await addStyle(page, styles);
        if (siteUrl === null) await removeLinksTo(page, NOWHERE);
        await removeHiddenLinks(page);
        const [headings, signs] = [await headingsOf(page), await signsOf(page)];
        return { headings, signs, pdf: await withPageNumbers(page, task) };
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

/** The foot of each page, in a font that every machine has: that of the site. */
function footStyle(foot: string): string {
  const font = `font: 8.5pt 'Source Sans 3'`;
  return `@page { @bottom-left { content: ${JSON.stringify(foot)}; ${font} } @bottom-right { ${font} } }`;
}

async function serveFrom(site: string, address: string, context: BrowserContext): Promise<void> {
  await context.route('**', (route) => {
    const url = route.request().url();
    if (!url.startsWith(address)) return route.abort();
    const path = join(
      site,
      decodeURIComponent(new URL(url).pathname.slice(new URL(address).pathname.length)),
    );
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
}

/** Of two faces that fit, the one that varies would be taken. */
function removeVaryingFonts(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const sheet of document.styleSheets)
      for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
        const rule = sheet.cssRules[index];
        const varies =
          rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-weight').includes(' ');
        if (varies) sheet.deleteRule(index);
      }
  });
}

/** Playwright's own way waits for an event, and scripts of the page are switched off. */
function addStyle(page: Page, css: string): Promise<void> {
  return page.evaluate(async (text) => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
    await Promise.all([...document.fonts].map((font) => font.load().catch(() => undefined)));
  }, css);
}

/** Of a copy that stands nowhere yet, links to its other pages would lead nowhere. */
function removeLinksTo(page: Page, nowhere: string): Promise<void> {
  return page.evaluate((start) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])'))
      if (link.href.startsWith(start)) link.removeAttribute('href');
  }, nowhere);
}

/** What screen readers are not told of is no link on paper. */
function removeHiddenLinks(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const link of document.querySelectorAll('a[href][aria-hidden="true"]')) link.removeAttribute('href');
  });
}

function signsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:has(svg)')];
    return Object.fromEntries(links.map((link) => [link.href, link.ariaLabel ?? link.textContent.trim()]));
  });
}

/** The texts of the headings that are printed, with single spaces. */
async function headingsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim()),
  );
}

/**
 * Prints a page until the numbers in its list of contents are those of the pages they lead to; once where it has no such
 * list.
 */
async function withPageNumbers(page: Page, { paper, page: address }: Task): Promise<Uint8Array> {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const pdf = await page.pdf({ format: paper, preferCSSPageSize: true, tagged: true, outline: true });
    if (!(await writePageNumbers(page, pdf))) return pdf;
  }
  throw new Error(`${address}: the page numbers in its contents change with each printing.`);
}

/** Writes the number of its page behind each entry of the list of contents. @returns whether any was another before */
async function writePageNumbers(page: Page, pdf: Uint8Array): Promise<boolean> {
  if ((await page.locator('[data-paged] a').count()) === 0) return false;
  const numbers = await pagesOfTargets(pdf);
  return page.evaluate(
    (numberOf) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-paged] a')];
      const changed = links.filter((link) => link.dataset['page'] !== numberOf[link.hash.slice(1)]);
      for (const link of changed) link.dataset['page'] = numberOf[link.hash.slice(1)] ?? '';
      return changed.length > 0;
    },
    Object.fromEntries([...numbers].map(([id, number]) => [id, String(number)])),
  );
}
