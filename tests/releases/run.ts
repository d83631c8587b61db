/**
 * npm run test:releases: in a copy of the project, releases the data, corrects an award and adds a row, each in a release
 * of its own. After each step it builds the site and finds that nothing pinned to an earlier release has changed by a
 * byte. npm run try:releases goes on: it adds a column and a dataset, withdraws a figure, and runs the tests on the last
 * site. With `-- keep` the copy stays, to look at. Exits with 1 when something is wrong.
 */
import type { Meta } from '../../src/datasets/meta.ts';
import type { StatusFile } from '../../src/surfaces/status.ts';
import { mendAll } from './mend.ts';
import {
  build,
  edit,
  failingTests,
  inSpreadsheet,
  isSame,
  newest,
  pinnedTo,
  problems,
  read,
  remove,
  run,
  write,
} from './project.ts';

const results: Record<string, boolean> = {};

const release = (version: string, why: string): void => {
  run('data', 'release', version, '--why', why, '--no-measure');
};

/** An award grows by a dollar; everything that states it, or a sum with it, is named by one check. */
function correctAward(): void {
  inSpreadsheet('awards', (csv) =>
    csv.replace(/^(tulare,.*?,)(\d+)/m, (_, start: string, award) => `${start}${Number(award) + 1}`),
  );
  const mended = mendAll();
  results[`one check named ${mended} places, and no more were left`] = mended > 3 && problems().length === 0;
}

function addRow(): void {
  inSpreadsheet('agency-sources', (csv) => `${csv}ceres-99,ceres,A title,https://example.org/,award,award\n`);
}

function addColumn(): void {
  edit('src/datasets/schemas/speakers.ts', (text) =>
    text.replace(
      /\n\}\);\n/,
      `\n  since: text().nullable().meta({ title: 'Since', description: 'A test.', empty: 'not-asked' }),\n});\n`,
    ),
  );
  inSpreadsheet('speakers', (csv) =>
    csv
      .split('\n')
      .map((line, index) => (index === 1 ? `${line}2014` : line))
      .join('\n'),
  );
}

function addDataset(): void {
  write(
    'src/datasets/schemas/extras.ts',
    `import { z } from 'zod';
import { defineDataset } from '../define.ts';
import { id, text } from '../fields.ts';

const row = z.strictObject({
  id: id().meta({ title: 'Extra', description: 'Id of the row.' }),
  label: text().meta({ title: 'Label', description: 'A label.' }),
});

export const extras = defineDataset({ name: 'extras', row });
`,
  );
  edit('src/datasets/catalog.ts', (text) =>
    text
      .replace('import { factors }', "import { extras } from './schemas/extras.ts';\nimport { factors }")
      .replace('  totals,\n', '  totals,\n  extras,\n'),
  );
  const { meta } = JSON.parse(read('data/speakers/1.0.0.json')) as { meta: Meta };
  const described = Object.fromEntries(
    Object.entries(meta).filter(([field]) => field !== 'fields' && field !== 'control'),
  );
  const own = { ...described, name: 'extras', title: 'Extras', released: null };
  write(
    'data/extras/1.0.0.json',
    `${JSON.stringify({ meta: own, rows: [{ id: 'one', label: 'One' }] }, null, 2)}\n`,
  );
  edit('data/releases.json', (text) => {
    const file = JSON.parse(text) as { releases: { datasets: Record<string, string> }[] };
    Object.assign(file.releases.at(-1)?.datasets ?? {}, { extras: '1.0.0' });
    return `${JSON.stringify(file, null, 2)}\n`;
  });
}

/** `all` tries what takes longest besides: a new column, a new dataset, a withdrawal, and the tests on the last site. */
const isWhole = process.argv.includes('all');

/** The steps after the first release, each with what it does to the data and the version that it asks for. */
const steps: readonly (readonly [version: string, what: string, act: () => void])[] = [
  ['1.0.1', 'an award corrected', correctAward],
  ['1.1.0', 'a row added', addRow],
  ...(isWhole
    ? ([
        ['1.2.0', 'a column added', addColumn],
        ['1.3.0', 'a dataset added', addDataset],
      ] as const)
    : []),
];

/** Says which files that are pinned to some releases are not the same in two built sites. */
function comparePinned(what: string, versions: readonly string[], before: string, after: string): void {
  const pinned = versions.flatMap((version) => pinnedTo(before, version));
  const changed = pinned.filter((path) => !isSame(path, before, after));
  for (const path of changed.slice(0, 20)) console.log(`changed  ${path}`);
  results[`${what}: none of ${pinned.length} files pinned to ${versions.join(', ')} has changed by a byte`] =
    pinned.length > 300 && changed.length === 0;
}

const status = (site: string): StatusFile => JSON.parse(read(`${site}/embed/status.json`)) as StatusFile;
const stateOf = (site: string, figure: string, version: string): string | undefined =>
  status(site).figures[figure]?.releases[version]?.state;

function withdrawFigure(version: string): void {
  const why = 'A column was misread.';
  run('data', 'withdraw', version, '--figure', 'voices', '--why', why);
  build('withdrawn');
  const pages = [
    '/figures/voices/',
    '/figures/',
    '/embed/voices/',
    '/embed/voices/compact/',
    '/data/releases/',
  ];
  const silent = pages.filter((page) => !read(`withdrawn${page}index.html`).includes(why));
  results[`a withdrawal is told, without a script, on ${pages.join(', ')}`] = silent.length === 0;
  results['and in the manifest'] = read('withdrawn/figures/voices/manifest.json').includes(why);
  results['and to what is pinned'] = stateOf('withdrawn', 'voices', version) === 'withdrawn';
}

function tryWithdrawal(site: string, versions: readonly string[]): void {
  withdrawFigure(site);
  comparePinned('a figure withdrawn', versions, site, 'withdrawn');
  const failed = failingTests('withdrawn');
  for (const line of failed) console.log(line);
  results['the tests pass on the last site'] = failed.length === 0;
}

try {
  const first = newest().status === 'draft' ? newest().version : '';
  if (first) release(first, 'The first release.');
  const versions = [newest().version];
  build('first');
  let site = 'first';
  for (const [version, what, act] of steps) {
    run('data', 'draft');
    act();
    release(version, `A test: ${what}.`);
    build(version);
    comparePinned(what, versions, site, version);
    versions.push(version);
    site = version;
  }
  const start = versions[0] ?? '';
  results['the award is a correction to a figure that shows it'] =
    stateOf(site, 'award-distribution', start) === 'corrected';
  results['and none to a figure whose rows stayed the same'] =
    stateOf(site, 'report-strip', start) === 'current';
  results['two releases can be compared, field by field'] = read(
    `${site}/data/releases/${start}-to-1.0.1/index.html`,
  ).includes('tulare');
  if (isWhole) tryWithdrawal(site, versions);
  for (const [what, holds] of Object.entries(results)) console.log(`${holds ? 'holds ' : 'FAILS '}  ${what}`);
  const wrong = Object.values(results).filter((holds) => !holds).length;
  console.log(`${Object.keys(results).length - wrong} passed, ${wrong} failed`);
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  remove();
}
