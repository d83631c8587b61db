/**
 * npm run test:unpublished: builds the site as one does who has not said where it will stand, and finds that it offers
 * no made-up address, and nothing that needs an address it does not have. Exits with 1 when something is wrong.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publishFirst } from '../../src/words/embed.ts';
import { linksIn } from '../site/markdown-text.ts';
import { offerAt } from './standing.ts';

/** `UNPUBLISHED_FOLDER` names a folder that is already built, to try one check again and again. */
const given = process.env['UNPUBLISHED_FOLDER'];
const folder = given ?? mkdtempSync(join(tmpdir(), 'unpublished-'));
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

function build(): void {
  const env = { ...process.env, SITE_URL: '', CONTACT_URL: '', PUBLISHER: '' };
  const done = spawnSync(process.execPath, ['src/commands/build.ts', folder], { env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
}

/** What a copy without an address does not have: each would lead nowhere. */
const needAnAddress =
  /rel="canonical"|og:url|og:image|json\+oembed|application\/ld\+json|application\/atom\+xml|feed\+json|citation_/;

/** Where the copy stands, what it offers there is for that address, or for none. */
async function offers(): Promise<Record<string, readonly string[]>> {
  const site = 'https://pathways.org/reports/ccpt/';
  const there = await offerAt(folder, site);
  const here = await offerAt(folder, 'http://localhost:4321/');
  const wrong = (holds: boolean, seen: object): string[] => (holds ? [] : [JSON.stringify(seen)]);
  return {
    'at a public address, code and citation have that address': wrong(
      there.code.includes(`src="${site}embed/award-distribution/`) &&
        there.citation.endsWith(`${site}figures/award-distribution/`) &&
        there.apa.includes(`${site}figures/award-distribution/ Copy APA`),
      there,
    ),
    'on one’s own machine, there is no code, and no address to cite': wrong(
      here.code === '' &&
        [here.citation, here.apa].every((cited) => cited.includes(': publish this copy first]')),
      here,
    ),
  };
}

/** The links to places in this copy that lead nowhere, or are not relative. */
function brokenLinks(files: readonly string[]): string[] {
  const leads = (href: string, file: string): boolean => {
    const path = join(dirname(file), href.replace(/[?#].*/, ''));
    return (
      !href.startsWith('/') && existsSync(join(folder, /\/$|^\.$/.test(path) ? `${path}/index.html` : path))
    );
  };
  if (files.length < 10) return ['too few files'];
  return files.flatMap((file) =>
    linksIn(read(file))
      .filter((href) => !/^https:/.test(href) && !leads(href, file))
      .map((href) => `${file}: ${href}`),
  );
}

function checks(): Record<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((path) =>
    /\.(?:html|js|json|css|svg|csv|txt|md|atom|bib|ris|cff|xml)$/.test(path),
  );
  const pages = files.filter((path) => path.endsWith('.html'));
  const having = (paths: readonly string[], what: RegExp): string[] =>
    paths.filter((path) => what.test(read(path)));
  const figurePages = pages.filter((path) => /^figures\/[^/]+\/index\.html$/.test(path));
  return {
    'no file names a made-up address': having(texts, /example\.(?:org|com|net)|https?:\/\/undefined/),
    'no page has what needs an address': having(pages, needAnAddress),
    'there are no feeds, no sitemap and no oEmbed answers': files.filter((path) =>
      /corrections\.|releases\.(?:atom|json)$|sitemap|oembed\.json$/.test(path),
    ),
    'robots.txt names no sitemap': having(['robots.txt'], /Sitemap/),
    'citations for programs have no address but that of the printed report': having(
      files.filter((path) => /^cite\/ccpt-(?!report).*\.(?:bib|ris|csl\.json)$/.test(path)),
      /^UR {2}- |\burl = |"URL"|howpublished/m,
    ),
    'CITATION.cff is there, without an address': having(['CITATION.cff'], /^(?:url|repository):/m),
    'every chart asks to publish first, and offers no code': figurePages.filter(
      (path) => !read(path).includes(publishFirst) || /<code id="code-cms">[^<]/.test(read(path)),
    ),
    'every chart can be cited, without an address': figurePages.filter(
      (path) => !/\[No public address yet: [^\]]+\]/.test(read(path)),
    ),
    'manifests have no address from the root of a host': having(
      files.filter((path) => /manifest\.json$|embed-facts\.json$/.test(path)),
      /"\/[^"]/,
    ),
    'links of Markdown files and of their list lead to files beside them': brokenLinks(
      files.filter((path) => path.endsWith('.md') || path === 'llms.txt'),
    ),
    'the page for what is not there stands alone': having(['404.html'], /href="(?!https:\/\/eric)/),
    'there are pages to look at':
      figurePages.length >= 20 && existsSync(join(folder, 'index.html')) ? [] : ['.'],
  };
}

try {
  if (given === undefined) build();
  const results = Object.entries({ ...checks(), ...(await offers()) });
  for (const [what, wrong] of results)
    console.log(`${wrong.length === 0 ? 'holds ' : 'FAILS '}  ${what}  ${wrong.slice(0, 5).join(' ')}`);
  const failed = results.filter(([, wrong]) => wrong.length > 0).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}
