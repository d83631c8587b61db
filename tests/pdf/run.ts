/**
 * npm run test:pdf: makes the PDF files of the tested site as `npm run pdf` does, reads their structure with another
 * library, and looks at what the second build offers. Exits with 1 when something is wrong.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { printPdfs } from '../../src/build/pdf/all.ts';
import { siteData } from '../../src/build/site-data.ts';
import { releaseInfo } from '../../src/datasets/release.ts';
import { edition } from '../../src/lib/edition.ts';
import { pdfName } from '../../src/lib/pdf-files.ts';
import { brief, cover, pdfFolder, sectionAddress, wholeReport } from '../../src/lib/routes.ts';
import { foot } from '../../src/words/pdf.ts';
import { testedSite } from '../setup/site.ts';
import { siteUrl } from '../setup/site-url.ts';
import * as checks from './checks.ts';
import { readPdf, type Read } from './read.ts';

const temporary = mkdtempSync(join(tmpdir(), 'pdf-test-'));
const plain = resolve(await testedSite());
/** `PDF_SITE` names a folder that `npm run pdf` has made, to try one check again and again. */
const given = process.env['PDF_SITE'];
const offering = given === undefined ? join(temporary, 'site') : resolve(given);
const atFoot = foot(edition.title, releaseInfo(siteData().current).label);

const pageAt = (site: string, address: string): Document =>
  parseHTML(readFileSync(join(site, address, 'index.html'), 'utf8')).document;

/** Names of the PDF files that a page links to, in order. */
const offered = (site: string, address: string): string[] =>
  [...pageAt(site, address).querySelectorAll('a[href$=".pdf"]')]
    .map((link) => link.getAttribute('href')?.split('/').at(-1) ?? '')
    .sort();

const sections = readdirSync(join(plain, wholeReport), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => sectionAddress(name));
const printed = [wholeReport, brief, ...sections];
const namesOf = (address: string): string[] => [pdfName(address, 'A4'), pdfName(address, 'Letter')];

async function make(): Promise<void> {
  const env = { ...process.env, SITE: undefined, SITE_URL: siteUrl, SITE_FOLDER: plain };
  await promisify(execFile)(process.execPath, ['src/commands/pdf.ts', offering], { env });
}

/** What every file is checked for. */
async function checkFile(address: string, name: string): Promise<Record<string, string[]>> {
  const pdf = await readPdf(join(offering, pdfFolder, name));
  const page = pageAt(plain, address);
  const source = {
    title: page.title,
    figures: page.querySelectorAll('report-figure').length,
    contents: [...page.querySelectorAll('[data-paged] a')].map(({ textContent }) => textContent),
  };
  return {
    'a file is tagged, says its language and shows its title': checks.saysWhatItIs(pdf, source),
    'every figure has an alternative text': checks.describesFigures(pdf, source),
    'every figure has its table': checks.hasTables(pdf, source),
    'headings are nested, and bookmarks as they are': checks.nestsHeadings(pdf),
    'links are tagged and lead somewhere': checks.tagsLinks(pdf),
    'every page has its release and its number': checks.numbersPages(pdf, atFoot),
    'no page but the last is half empty': checks.fillsPages(pdf),
    'no heading ends a column': checks.keepsHeadings(pdf, source),
    'the contents name the true pages': checks.numbersContents(pdf, source),
    'the brief has two pages, and no letter under 10 points': address === brief ? briefIs(pdf) : [],
  };
}

const briefIs = ({ pages }: Read): string[] => [
  ...(pages.length === 2 ? [] : [`${pages.length} pages`]),
  ...pages.flatMap(({ texts }) => texts.filter(({ size }) => size < 9.9).map(({ text }) => text)),
];

async function checkFiles(): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const address of printed)
    for (const name of namesOf(address))
      for (const [what, wrong] of Object.entries(await checkFile(address, name)))
        all[what] = [...(all[what] ?? []), ...wrong.map((one) => `${name}: ${one}`)];
  return all;
}

const differing = (names: readonly string[], others: readonly string[]): string[] =>
  names.join() === others.join() ? [] : [`${names.join(' ')}, not ${others.join(' ')}`];

function checkOffers(): Record<string, string[]> {
  const files = readdirSync(join(offering, pdfFolder)).sort();
  const everywhere = [cover, ...printed];
  return {
    'there is a file of each page on each paper': differing(files, printed.flatMap(namesOf).sort()),
    'each page offers its files': printed.flatMap((one) => differing(offered(offering, one), namesOf(one))),
    'the cover offers report and brief': differing(
      offered(offering, cover),
      [wholeReport, brief].flatMap(namesOf).sort(),
    ),
    'search engines are told of the file of the whole edition': differing(
      [...pageAt(offering, cover).querySelectorAll('meta[name="citation_pdf_url"]')].map(
        (meta) => meta.getAttribute('content') ?? '',
      ),
      [`${siteUrl}${pdfFolder}${pdfName(wholeReport, 'Letter')}`],
    ),
    'a plain build offers none': [
      ...everywhere.flatMap((one) => offered(plain, one)),
      ...readdirSync(plain).filter((name) => pdfFolder.includes(`/${name}/`)),
    ],
  };
}

/** Prints some pages again: with the same address, and for a copy that stands nowhere. */
async function checkAgain(): Promise<Record<string, string[]>> {
  const some = [wholeReport, brief, sectionAddress('local')].map((page) => ({ page, paper: 'A4' }) as const);
  const [again, nowhere] = [join(temporary, 'again'), join(temporary, 'nowhere')];
  const files = await printPdfs(plain, again, `${siteUrl}/`, some);
  await printPdfs(plain, nowhere, null, some.slice(1));
  const bytes = (folder: string, name: string): Buffer => readFileSync(join(folder, name));
  const linked = await readPdf(join(nowhere, pdfName(sectionAddress('local'), 'A4')));
  return {
    'files of the same input are equal to the byte': files
      .map(({ name }) => name)
      .filter((name) => !bytes(again, name).equals(bytes(join(offering, pdfFolder), name))),
    'a copy without an address links to no page of its own': checks.tagsLinks(linked),
  };
}

try {
  if (given === undefined) await make();
  const results = Object.entries({ ...checkOffers(), ...(await checkFiles()), ...(await checkAgain()) });
  for (const [what, wrong] of results) {
    console.log(`${wrong.length === 0 ? 'holds ' : 'FAILS '}  ${what}`);
    for (const one of wrong.slice(0, 5)) console.log(`          ${one}`);
  }
  const failed = results.filter(([, wrong]) => wrong.length > 0).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
