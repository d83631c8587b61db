/** What a copy without a public address shows in a browser, depending on where it is served. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { chromiumPath } from '../../src/build/chromium.ts';
import { moreFormats } from '../../src/words/cite.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Answers all that a browser asks for under an address from a folder, so that no name needs to exist. */
async function served(browser: Browser, folder: string, site: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.route('**/*', async (route) => {
    const path = route
      .request()
      .url()
      .replace(site, '')
      .replace(/[?#].*$/, '')
      .replace(/(?<=^|\/)$/, 'index.html');
    const type = types[extname(path)] ?? 'application/octet-stream';
    await route.fulfill({ body: readFileSync(join(folder, path)), contentType: type });
  });
  return context;
}

/** What the page of a chart offers readers there. */
export interface Offer {
  /** The visible embed code, or an empty string if there is none. */
  readonly code: string;
  /** The first citation on the page, and the same in APA, as its link opens it. */
  readonly citation: string;
  readonly apa: string;
}

/**
 * Opens the page of a chart as if the copy were served at an address.
 * @param site with a slash at its end: `https://pathways.org/report/`
 */
export async function offerAt(folder: string, site: string): Promise<Offer> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await (await served(browser, folder, site)).newPage();
    await page.goto(`${site}figures/award-distribution/`, { waitUntil: 'networkidle' });
    const code = page.locator('#code-cms');
    const cited = page.locator('.cite dd').first();
    const citation = (await cited.innerText()).replace(moreFormats, '').trim();
    await cited.getByText(moreFormats).click();
    return {
      code: (await code.isVisible()) ? await code.innerText() : '',
      citation,
      apa: await cited.locator('dd').first().innerText(),
    };
  } finally {
    await browser.close();
  }
}
