// npm run pdf [-- FOLDER]: builds the site, prints it into PDF files, and builds it again with links to them, into dist/ or
// into another folder. SITE_FOLDER names a plain build of the same sources and settings, which then is not made again.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { printPdfs } from '../build/pdf/all.ts';
import { PRINTED } from '../build/pdf/printed.ts';
import { readSettings } from '../build/settings.ts';
import { kilobytes } from '../lib/format.ts';

/** Builds as its own process, because a build in this one would still hold what the first has read. */
function build(folder: string, printed: string): void {
  const env = { ...process.env, [PRINTED]: printed };
  execFileSync(process.execPath, ['src/commands/build.ts', folder], { env, stdio: 'inherit' });
}

const temporary = await mkdtemp(join(tmpdir(), 'pdf-'));
try {
  const given = process.env['SITE_FOLDER'];
  const plain = given === undefined ? join(temporary, 'site') : resolve(given);
  if (given === undefined) build(plain, '');
  const printed = join(temporary, 'pdf');
  const files = await printPdfs(plain, printed, readSettings(process.env).siteUrl);
  for (const { name, sheets, bytes } of files) console.log(`${name}: ${sheets} pages, ${kilobytes(bytes)}`);
  build(resolve(process.argv[2] ?? 'dist'), printed);
} catch (error) {
  // What stopped a build, it has said itself.
  if (!(error instanceof Error && 'status' in error)) console.error(error);
  process.exitCode = 1;
} finally {
  await rm(temporary, { recursive: true, force: true });
}
