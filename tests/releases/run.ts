/**
 * npm run test:releases: freezes the first release in a copy of the project, corrects a passage in a second one, builds
 * both, and finds that nothing pinned to the first has changed by a byte. Exits with 1 when something is wrong.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release, ReleasesFile } from '../../src/datasets/meta.ts';
import type { StatusFile } from '../../src/surfaces/status.ts';
import { copyOfProject } from '../setup/copy.ts';

const folder = copyOfProject();
const at = (path: string): string => join(folder, path);

function run(command: string, ...words: string[]): void {
  const done = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`${command} ${words.join(' ')}:\n${done.stdout}${done.stderr}`);
}

/** Changes a text file; the change must do something. */
function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(at(path), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path} is as it was: mend tests/releases/run.ts.`);
  writeFileSync(at(path), changed);
}

/** The newest release of the copy. */
function newest(): Release | undefined {
  const { releases } = JSON.parse(readFileSync(at('data/releases.json'), 'utf8')) as ReleasesFile;
  return releases.at(-1);
}

/** Builds into a folder of its own. */
function build(name: string): void {
  run('build');
  renameSync(at('dist'), at(name));
}

/** @returns the version that was frozen */
function freeze(): string {
  run('data', 'freeze');
  return newest()?.version ?? '';
}

function correctPassage(): void {
  run('data', 'draft');
  run('data', 'export', 'evidence', '-o', 'evidence.csv');
  edit('evidence.csv', (text) => text.replace('The report’s authors are', 'The report’s writers are'));
  run('data', 'import', 'evidence', 'evidence.csv');
  const { version, datasets } = newest() ?? {};
  const item = `- \`evidence\` ${datasets?.['evidence']}: the wording of C001.`;
  edit('data/CHANGELOG.md', (text) => text.replace(/\n## /, `\n## ${version}\n\n${item}\n\n## `));
}

/** What is pinned to a release: embeds, the files of figures, and the tables they are drawn anew from. */
const pinnedTo = (site: string, version: string): string[] =>
  readdirSync(at(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(site).length))
    .filter((path) => path.includes(`/${version}/`) || path.includes(`_${version}`));

const same = (path: string): boolean =>
  readFileSync(at(`first${path}`)).equals(readFileSync(at(`second${path}`)));

const stateOf = (figure: string, version: string): string | undefined =>
  (JSON.parse(readFileSync(at('second/embed/status.json'), 'utf8')) as StatusFile).figures[figure]?.releases[
    version
  ]?.state;

try {
  const first = freeze();
  build('first');
  correctPassage();
  const second = freeze();
  build('second');
  const pinned = pinnedTo('first', first);
  const changed = pinned.filter((path) => !same(path));
  for (const path of changed) console.log(`changed  ${path}`);
  const results = {
    [`${pinned.length} files are pinned to ${first}, embeds among them`]:
      pinned.filter((path) => path.endsWith('.html')).length >= 20,
    'none of them has changed by a byte': changed.length === 0,
    'script and style of embeds are as they were': same('/embed/embed.js') && same('/embed/embed.css'),
    'the latest embed of the corrected figure has changed': !same('/embed/report-strip/index.html'),
    [`it can be pinned to ${second} too`]: pinnedTo('second', second).includes(
      `/embed/report-strip/${second}/index.html`,
    ),
    'its first release is told to be corrected': stateOf('report-strip', first) === 'corrected',
    'that of a figure without passages is current': stateOf('award-map', first) === 'current',
  };
  for (const [what, holds] of Object.entries(results)) console.log(`${holds ? 'holds ' : 'FAILS '}  ${what}`);
  const failed = Object.values(results).filter((holds) => !holds).length;
  console.log(`${Object.keys(results).length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
