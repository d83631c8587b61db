/**
 * npm run test:readme: adds the figure of the README to a copy of the project, as the README says, and a second one that
 * is drawn by the README's kind of chart; builds it, and finds their pages, tables, files and gallery entries. Exits with
 * 1 when something is missing.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { copyOfProject } from '../setup/copy.ts';
import { siteUrl } from '../setup/site-url.ts';

const [, lesson = ''] = readFileSync('README.md', 'utf8').split('## Add a figure\n');
const [, path = ''] = /`(src\/figures\/[\w-]+\.ts)`/.exec(lesson) ?? [];
const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(lesson) ?? [];
const [, id = ''] = /<Figure id="([\w-]+)" \/>/.exec(lesson) ?? [];

const [, kindLesson = ''] = lesson.split('### Add a kind of chart\n');
const [, kindPath = ''] = /`(src\/charts\/[\w-]+\.ts)`/.exec(kindLesson) ?? [];
const [, kindCode = ''] = /```ts\n([\s\S]*?)```/.exec(kindLesson) ?? [];
const [, kindDraw = ''] = /write `(draw: [^`]+)`/.exec(kindLesson) ?? [];
const otherId = `${id}-of-a-new-kind`;

/** The README's figure, drawn by the README's kind. */
const otherCode = code
  .replace(`id: '${id}'`, `id: '${otherId}'`)
  .replace(/import \{ barChart \}.*/, `import { barcode } from '../${kindPath.replace('src/', '')}';`)
  .replace(/ {2}draw\(rows, context\) \{\n[\s\S]*?\n {2}\},\n/, `  ${kindDraw},\n`);

function build(folder: string): void {
  writeFileSync(join(folder, path), code);
  writeFileSync(join(folder, kindPath), kindCode);
  writeFileSync(join(folder, path.replace(id, otherId)), otherCode);
  appendFileSync(join(folder, 'content/report/local.mdx'), `\n<Figure id="${id}" />\n`);
  // Only a copy that knows its address can answer those who embed.
  const env = { ...process.env, SITE_URL: siteUrl };
  const run = spawnSync(process.execPath, ['src/commands/build.ts'], { cwd: folder, env, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
}

const rowsOf = (page: Document): number => page.querySelectorAll('[data-part="table"] tbody tr').length;

/** What the built site has of the figure, by what it is. */
function found(folder: string): Record<string, boolean> {
  const at = (address: string): string => join(folder, 'dist', address);
  const page = (address: string): Document =>
    parseHTML(readFileSync(at(`${address}index.html`), 'utf8')).document;
  const own = page(`figures/${id}/`);
  const files = [...own.querySelectorAll('.figure-files a')].map((link) => link.getAttribute('href') ?? '');
  const other = page(`figures/${otherId}/`);
  const drawn = other.querySelectorAll('.drawing')[0]?.querySelectorAll('line[data-k]').length ?? 0;
  return {
    'a drawing of the new kind, with a mark for each row': drawn > 0 && drawn === rowsOf(other),
    'a kind of fewer than 60 lines': kindCode.split('\n').length < 60,
    'a page with a title': (own.querySelector('h1')?.textContent ?? '') !== '',
    'a table with rows': rowsOf(own) > 0,
    'eight files': files.length === 8 && files.every((file) => existsSync(at(`figures/${id}/${file}`))),
    'an embed, with what tells others of it': [
      `embed/${id}/index.html`,
      `figures/${id}/oembed.json`,
      `figures/${id}/manifest.json`,
    ].every((file) => existsSync(at(file))),
    'an entry in the gallery': page('figures/').querySelector(`.gallery-entry#${id}`) !== null,
    'its place in the section': page('report/local/').getElementById(id) !== null,
    'a way back to that place': own.querySelector(`.figure-places a[href$="#${id}"]`) !== null,
  };
}

const folder = copyOfProject();
try {
  build(folder);
  const results = Object.entries(found(folder));
  for (const [what, isThere] of results) console.log(`${isThere ? 'found  ' : 'missing'}  ${what}`);
  const missing = results.filter(([, isThere]) => !isThere).length;
  console.log(`${results.length - missing} passed, ${missing} failed`);
  process.exitCode = missing === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
