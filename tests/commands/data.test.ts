import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/commands/data-command.ts';
import { fixtureContent, fixtureWorld } from '../setup/fixture.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('tests/world/content', join(root, 'content'), { recursive: true });
  for (const [file, text] of [...Object.entries(fixtureWorld), ...fixtureContent.dataNumbers]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs the command in the copy. */
function data(...args: string[]) {
  let [out, err] = ['', ''];
  const code = run(args, {
    root,
    today: '2027-01-01',
    figures: ['award-map'],
    measure: () => true,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

const path = (name: string) => join(root, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const replace = (name: string, piece: string, other: string) =>
  writeFileSync(path(name), read(name).replace(piece, other));
const files = () => readdirSync(path('data'), { recursive: true, encoding: 'utf8' }).sort();

test('check says what there is', () => {
  const { code, out, err } = data('check');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^One release, no problems\. 1\.0\.0 \(draft\): awards 1\.0\.0 \(39 rows\), .*evidence 1\.0\.0 \(240 rows\), .*\.\n$/,
  );
});

test('check lists all problems and ends with 1', () => {
  replace('data/awards/1.0.0.json', '526789', '"526,789"');
  replace('data/factors/1.0.0.json', '"group":"context"', '"group":"x"');
  const { code, out, err } = data('check');
  expect([code, out]).toEqual([1, '']);
  expect(err.split('\n')).toEqual([
    '2 problems:',
    expect.stringContaining('data/awards/1.0.0.json:25:'),
    expect.stringContaining('data/factors/1.0.0.json:'),
    expect.stringContaining('are compared'),
    '',
  ]);
});

test('check in a folder without data says what is missing', () => {
  rmSync(path('data'), { recursive: true });
  const { code, err } = data('check');
  expect(code).toBe(1);
  expect(err).toContain('data/releases.json:1:1  the file is missing');
});

test('export and import bring back the same bytes', () => {
  const before = read('data/evidence/1.0.0.json');
  expect(data('export', 'evidence', '-o', 'out.csv')).toEqual({ code: 0, out: '', err: '' });
  expect(read('out.csv')).toBe(data('export', 'evidence', '--release', '1.0.0').out);
  writeFileSync(path('changed.csv'), read('out.csv').replace('report’s authors are', 'report’s writers are'));
  expect(data('import', 'evidence', path('changed.csv')).out).toBe(
    'Wrote 240 rows from changed.csv to data/evidence/1.0.0.json, in draft 1.0.0.\n',
  );
  expect(read('data/evidence/1.0.0.json')).toContain('report’s writers are');
  expect(data('import', 'evidence', path('out.csv')).code).toBe(0);
  expect(read('data/evidence/1.0.0.json')).toBe(before);
});

/** Imports awards from bytes, or from the exported file changed. */
function importAwards(change: (text: string) => string | Buffer): ReturnType<typeof data> {
  writeFileSync(path('awards.csv'), change(data('export', 'awards').out));
  return data('import', 'awards', path('awards.csv'));
}

test('a refused import writes nothing', () => {
  const before = files();
  const text = read('data/awards/1.0.0.json');
  const { code, err } = importAwards((csv) => csv.replace('526789', '526788'));
  expect(code).toBe(1);
  expect(err).toContain('not to 248013707');
  expect(files()).toEqual(before);
  expect(read('data/awards/1.0.0.json')).toBe(text);
});

describe('an import that is refused cites rows and columns of the CSV file', () => {
  test('for a row that does not fit with the others', () => {
    const { code, out, err } = importAwards((csv) => csv.replace('526789', '826789'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('problems in awards.csv:\n');
    expect(err).toContain('awards.csv:row 3, column 3  centinela-valley.award: awards rise in the order');
    expect(err).toContain('awards.csv:column 3  award: award adds up to 248313707');
    expect(err).toContain('if it is meant so, import the file with --totals');
    expect(err).not.toContain('data/awards/1.0.0.json:');
  });

  test('but where the data were wrong before, their own lines', () => {
    replace('data/factors/1.0.0.json', '"group":"context"', '"group":"x"');
    const { err } = importAwards((csv) => csv.replace('526789', '526788'));
    expect(err).toContain('data/factors/1.0.0.json:');
  });

  test('an encoding other than UTF-8', () => {
    const { code, err } = importAwards((csv) =>
      Buffer.from(csv.replace('\uFEFF', '').replace('Centinela', 'C\u00e9ntinela'), 'latin1'),
    );
    expect(code).toBe(1);
    expect(err.split('\n').slice(0, -1)).toEqual([
      'One problem in awards.csv:',
      expect.stringMatching(/^awards\.csv:line 3 {2}the file is not UTF-8.*Excel.*Numbers.*LibreOffice/),
    ]);
  });

  test('UTF-16 is read, if its cells are separated by commas', () => {
    const { code, out } = importAwards((csv) =>
      Buffer.from(csv.replace('Ceres Unified', 'C\u00e9res Unified'), 'utf16le'),
    );
    expect([code, out.slice(0, 5)]).toEqual([0, 'Wrote']);
    expect(read('data/awards/1.0.0.json')).toContain('C\u00e9res Unified');
  });
});

test.each(['--help', '-h', 'help'])('%s prints the usage, which is no error', (word) => {
  const { code, out, err } = data(word);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Usage: npm run data -- COMMAND/);
  expect(data('import', word).code).toBe(word === 'help' ? 2 : 0);
});

test('freeze, draft, import: a frozen file is never touched', () => {
  expect(data('freeze', '--date', '2026-12-24').code).toBe(0);
  const text = read('data/factors/1.0.0.json');
  writeFileSync(path('f.csv'), data('export', 'factors').out.replace('Data gaps', 'Gaps'));
  const refused = data('import', 'factors', path('f.csv'));
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('npm run data -- draft');
  expect(data('draft').out).toBe('Started draft 1.0.1, with the data of 1.0.0.\n');
  expect(data('import', 'factors', path('f.csv')).code).toBe(0);
  expect(read('data/factors/1.0.0.json')).toBe(text);
  expect(read('data/factors/1.0.1.json')).toContain('"label":"Gaps"');
  expect(files().filter((file) => file.endsWith('.new'))).toEqual([]);
  expect(data('export', 'factors', '--release', '1.0.0').out).toContain('Data gaps');
  expect(data('export', 'factors').out).not.toContain('Data gaps');
  expect(data('check').out).toContain('2 releases, no problems. 1.0.1 (draft)');
});

test('export of a dataset that the release is older than', () => {
  data('freeze', '--date', '2026-12-24');
  data('draft', '1.1.0');
  const file = JSON.parse(read('data/releases.json')) as {
    releases: Record<'datasets' | 'checksums', Record<string, string>>[];
  };
  delete file.releases[0]?.datasets['record-sums'];
  delete file.releases[0]?.checksums['record-sums'];
  writeFileSync(path('data/releases.json'), JSON.stringify(file));
  replace('data/record-sums/1.0.0.json', '"released": "2026-12-24"', '"released": null');
  const { code, err } = data('export', 'record-sums', '--release', '1.0.0');
  expect(code).toBe(2);
  expect(err).toContain('Release 1.0.0 is older than the dataset record-sums and does not include it.');
  expect(data('export', 'record-sums').code).toBe(0);
});

describe('wrong words: the usage, and 2', () => {
  test.each([
    [[], 'Name a command.'],
    [['fly'], 'There is no command "fly".'],
    [['check', 'awards'], '"check" does not take "awards".'],
    [['check', '--date', '2026-12-01'], '"check" does not take --date.'],
    [['export'], 'Name a dataset.'],
    [['export', 'grants'], 'There is no dataset "grants".'],
    [['export', 'awards', '--release', '9.0.0'], 'There is no release 9.0.0; the releases are 1.0.0.'],
    [['export', 'awards', '--csv'], "Unknown option '--csv'"],
    [['withdraw', '1.0.0', '--why', ' '], 'Say why, in a sentence that readers see'],
    [['import', 'awards'], 'Name a CSV file.'],
    [['import', 'awards', 'none.csv'], 'There is no file none.csv.'],
  ])('%j', (args, message) => {
    const { code, out, err } = data(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain('Usage: npm run data -- COMMAND');
  });
});

test('the program itself: standard output, standard error, exit code', () => {
  const program = (...args: string[]) =>
    spawnSync(process.execPath, [resolve('src/commands/data.ts'), ...args], { cwd: root, encoding: 'utf8' });
  const { status, stdout, stderr } = program('export', 'awards');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\uFEFFid,agent,award,region\ntehachapi,/);
  expect(program('fly')).toMatchObject({ status: 2, stdout: '' });
}, 30_000);
