/** The command `npm run data`: check, import, export, draft and freeze the data of the edition. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { datasetNames, isDatasetName } from '../datasets/catalog.ts';
import type { DatasetName } from '../datasets/catalog.ts';
import { EditRefused, beginDraft, freeze, importCsv } from '../datasets/edit.ts';
import type { Edit } from '../datasets/edit.ts';
import { readWorld } from '../datasets/files.ts';
import { loadData, releaseOf } from '../datasets/load.ts';
import type { World } from '../datasets/load.ts';
import { DataProblems } from '../datasets/problems.ts';
import { toCsv } from '../datasets/table-csv.ts';
import { readContent } from '../prose/files.ts';
import { everyProblem, listOf } from './check.ts';
import { citingCsv, csvFileText } from './csv-file.ts';
import { writeFiles } from './data-files.ts';

const usage = `Usage: npm run data -- COMMAND

  check                              name every place in data/ and content/ that is wrong
  import NAME FILE.csv [--as V]      replace a dataset in the draft release with the rows of a CSV file
  export NAME [--release R] [-o F]   write the rows of a dataset as CSV, to standard output or to F
  draft [VERSION]                    start the release after a frozen one
  freeze [--date YYYY-MM-DD]         freeze the draft: its files never change again

NAME is one of ${datasetNames.join(', ')}.
`;

/** What the command works with: everything outside it that it reads or writes. */
export interface Surroundings {
  /** Folder that holds data/. */
  readonly root: string;
  /** Today as an ISO day. */
  readonly today: string;
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
}

class UsageError extends Error {}

/** What the check has found, a line each. */
class Faulty extends Error {}

/**
 * Runs the command.
 * @param args the words after `npm run data --`
 * @returns the exit code: 0 done, 1 problems in the data, 2 wrong usage
 */
export function run(args: readonly string[], surroundings: Surroundings): 0 | 1 | 2 {
  try {
    if (asksForHelp(args)) surroundings.out(usage);
    else dispatch(args, surroundings);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) surroundings.err(`${error.message}\n\n${usage}`);
    else if (error instanceof DataProblems || error instanceof EditRefused || error instanceof Faulty)
      surroundings.err(`${error.message}\n`);
    else throw error;
    return error instanceof UsageError ? 2 : 1;
  }
}

const asksForHelp = ([first, ...rest]: readonly string[]): boolean =>
  first === 'help' || [first, ...rest].some((word) => word === '--help' || word === '-h');

function dispatch(args: readonly string[], surroundings: Surroundings): void {
  const { words, options } = parsed(args);
  const [command, first, second] = words;
  const world = readWorld(surroundings.root);
  const today = options.date ?? surroundings.today;
  const { out } = surroundings;
  if (command === 'check') out(`${checked(world, surroundings)}\n`);
  else if (command === 'import')
    carryOut(imported(world, datasetName(first), second, options.as), surroundings);
  else if (command === 'export')
    deliver(csvOf(world, datasetName(first), options.release), options.output, surroundings);
  else if (command === 'draft') carryOut(beginDraft(world, today, first), surroundings);
  else if (command === 'freeze') carryOut(freeze(world, today), surroundings);
  else throw new UsageError(command === undefined ? 'Name a command.' : `There is no command "${command}".`);
}

interface Options {
  as?: string;
  release?: string;
  output?: string;
  date?: string;
}

/** The most words that each command takes, including its own name. */
const wordCounts: Readonly<Record<string, number>> = { check: 1, import: 3, export: 2, draft: 2, freeze: 1 };

/** Options that each command takes. */
const optionNames: Readonly<Record<string, readonly (keyof Options)[]>> = {
  import: ['as'],
  export: ['release', 'output'],
  freeze: ['date'],
};

function parsed(args: readonly string[]): { words: string[]; options: Options } {
  const string = { type: 'string' } as const;
  const options = { as: string, release: string, output: { ...string, short: 'o' }, date: string };
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    refuseSurplus(positionals, values);
    return { words: positionals, options: values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function refuseSurplus(words: readonly string[], options: Options): void {
  const [command = ''] = words;
  const surplus = words.slice(wordCounts[command] ?? words.length);
  if (surplus.length > 0) throw new UsageError(`"${command}" does not take "${surplus.join(' ')}".`);
  const foreign = Object.keys(options).filter((name) => !optionNames[command]?.some((own) => own === name));
  if (command in wordCounts && foreign.length > 0)
    throw new UsageError(`"${command}" does not take --${foreign[0]}.`);
}

function datasetName(word: string | undefined): DatasetName {
  if (word !== undefined && isDatasetName(word)) return word;
  throw new UsageError(word === undefined ? 'Name a dataset.' : `There is no dataset "${word}".`);
}

function imported(world: World, name: DatasetName, path: string | undefined, as: string | undefined): Edit {
  if (path === undefined) throw new UsageError('Name a CSV file.');
  const text = csvFileText(path);
  if (text === undefined) throw new UsageError(`There is no file ${path}.`);
  const csv = { name, file: basename(path), text };
  return citingCsv(world, csv, () => importCsv(world, { ...csv, as }));
}

function csvOf(world: World, name: DatasetName, version: string | undefined): string {
  const data = loadData(world);
  const known = data.releases.map((release) => release.version);
  if (version !== undefined && !known.includes(version)) {
    throw new UsageError(`There is no release ${version}; the releases are ${known.join(', ')}.`);
  }
  const release = version === undefined ? data.current : releaseOf(data, version);
  const rows = release.tables[name];
  if (rows === undefined)
    throw new UsageError(
      `Release ${release.version} is older than the dataset ${name} and does not include it.`,
    );
  return toCsv(name, rows);
}

function deliver(text: string, file: string | undefined, { root, out }: Surroundings): void {
  if (file === undefined) out(text);
  else writeFiles(root, { [file]: text });
}

function carryOut({ changes, summary }: Edit, { root, out }: Surroundings): void {
  writeFiles(root, changes);
  out(`${summary}\n`);
}

function checked(world: World, { root }: Surroundings): string {
  const found = everyProblem(world, readContent(root));
  if (found.problems.length > 0) throw new Faulty(listOf(found));
  return summaryOf(world);
}

function summaryOf(world: World): string {
  const { releases, current } = loadData(world);
  const sizes = datasetNames.map(
    (name) => `${name} ${current.datasets[name]} (${current.tables[name].length} rows)`,
  );
  const count = releases.length === 1 ? 'One release' : `${releases.length} releases`;
  return `${count}, no problems. ${current.version} (${current.status}): ${sizes.join(', ')}.`;
}
