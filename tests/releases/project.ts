/** A copy of the project, in which a maintainer's commands are run and files are edited. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatasetName } from '../../src/datasets/catalog.ts';
import type { Release, ReleasesFile } from '../../src/datasets/meta.ts';
import { copyOfProject } from '../setup/copy.ts';

const folder = copyOfProject();
const at = (path: string): string => join(folder, path);
const SITE_URL = 'https://edition.example/some/path';

function spawned(program: string, words: readonly string[]) {
  return spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL, NODE_ENV: 'production' },
  });
}

/** Runs a command of the project. @returns what it printed; throws with that when it failed */
export function run(command: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawned(`src/commands/${command}.ts`, words);
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}:\n${stdout}${stderr}`);
  return stdout;
}

/** What `npm run data -- check` finds: a line for each place, or none. */
export const problems = (): string[] =>
  spawned('src/commands/data.ts', ['check'])
    .stderr.split('\n')
    .filter((line) => /^\S+:\S+ {2}/.test(line));

export const read = (path: string): string => readFileSync(at(path), 'utf8');
export function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** Changes a text file; the change must do something. */
export function edit(path: string, change: (text: string) => string): void {
  const text = read(path);
  const changed = change(text);
  if (changed === text) throw new Error(`${path} is as it was: mend tests/releases.`);
  write(path, changed);
}

const releases = (): readonly Release[] => (JSON.parse(read('data/releases.json')) as ReleasesFile).releases;

/** The newest release. */
export const newest = (): Release => {
  const release = releases().at(-1);
  if (!release) throw new Error('There is no release.');
  return release;
};

/** Edits a dataset as one does in a spreadsheet, and imports it. */
export function inSpreadsheet(name: DatasetName, change: (csv: string) => string): void {
  const file = `${name}.csv`;
  run('data', 'export', name, '-o', file);
  edit(file, change);
  run('data', 'import', name, at(file), '--totals');
}

/** Builds into a folder of its own. */
export function build(name: string): void {
  run('build');
  renameSync(at('dist'), at(name));
}

/**
 * Runs the tests that must hold whatever the data are, on a built site, and those of what reads, edits and publishes data.
 * @returns those that failed
 */
export function failingTests(site: string): string[] {
  const projects = ['parts', 'data', 'site'].flatMap((name) => ['--project', name]);
  const folders = ['build', 'commands', 'contract', 'datasets', 'prose', 'site', 'surfaces'];
  const words = ['run', ...projects, ...folders.map((name) => `tests/${name}`)];
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, SITE_FOLDER: at(site), NO_COLOR: '1' },
  });
  const failed = `${stdout}${stderr}`.split('\n').filter((line) => /^\s*FAIL /.test(line));
  return stdout.includes('Tests ') ? [...new Set(failed)] : [`no test ran: ${stdout}${stderr}`];
}

/** All files of a built site. */
const filesOf = (site: string): string[] =>
  readdirSync(at(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(site).length));

/** What is pinned to a release: embeds, files, and the tables that figures are drawn from. */
export const pinnedTo = (site: string, version: string): string[] =>
  filesOf(site).filter((path) => path.includes(`/${version}/`) || path.includes(`_${version}`));

/** Whether a file is the same in two built sites. */
export const isSame = (path: string, one: string, other: string): boolean =>
  existsSync(at(other + path)) && readFileSync(at(one + path)).equals(readFileSync(at(other + path)));

/** Removes the copy, unless the command asks to keep it. */
export function remove(): void {
  if (process.argv.includes('keep')) console.log(`The copy is in ${folder}`);
  else rmSync(folder, { recursive: true });
}
