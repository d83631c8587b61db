/** The command `npm run data`: check, correct, release and withdraw the data of the edition. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { datasetNames, isDatasetName } from '../datasets/catalog.ts';
import type { DatasetName } from '../datasets/catalog.ts';
import { beginDraft, dropDraft } from '../datasets/edit/draft.ts';
import { EditRefused, readable, type Edit } from '../datasets/edit/edit.ts';
import { freeze } from '../datasets/edit/freeze.ts';
import { importCsv } from '../datasets/edit/import.ts';
import { withdraw } from '../datasets/edit/withdraw.ts';
import { readWorld } from '../datasets/files.ts';
import { checkWithdrawnFigures } from '../datasets/history.ts';
import { loadData, releaseOf } from '../datasets/load.ts';
import type { World } from '../datasets/load.ts';
import { DataProblems } from '../datasets/problems.ts';
import { toCsv } from '../datasets/table-csv.ts';
import { readContent } from '../prose/files.ts';
import { everyProblem, listOf } from './check.ts';
import { citingCsv, csvFileText } from './csv-file.ts';
import { writeFiles } from './data-files.ts';
import { dated, releaseDraft, withdrawal } from './release-command.ts';
import { carryOut, Faulty, UsageError, type Options, type Surroundings } from './surroundings.ts';

const usage = `Usage: npm run data -- COMMAND

  check                              name every place in data/ and content/ that is wrong
  export NAME [--release R] [-o F]   write the rows of a dataset as CSV, to standard output or to F
  import NAME FILE.csv [--totals]    replace a dataset in the draft release with the rows of a CSV file; with
                                     --totals, its sums and number of rows are right, and checked from then on
  draft [VERSION]                    start the release after a frozen one
  drop                               take the draft back
  release VERSION [--why "..."] [--date YYYY-MM-DD] [--dry-run] [--no-measure]
                                     release the draft: check it, give each dataset the version that its
                                     changes ask for, complete the list of changes, freeze it, and measure
                                     the embeds; with --dry-run, only say what would be done; with
                                     --no-measure, leave the embeds to npm run measure
  freeze [--date YYYY-MM-DD]         freeze the draft as it is: its files never change again
  withdraw R [--figure ID] --why "..." [--date YYYY-MM-DD]
                                     tell readers not to rely on release R, or on one figure of it

NAME is one of ${datasetNames.join(', ')}.
`;

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
  const [command = '', ...rest] = words;
  const carried = commands[command];
  if (carried) carried.run(rest, options, surroundings);
  else throw new UsageError(command === '' ? 'Name a command.' : `There is no command "${command}".`);
}

interface Command {
  /** The most words that it takes after its name. */
  readonly words: number;
  readonly options: readonly (keyof Options)[];
  readonly run: (words: readonly string[], options: Options, surroundings: Surroundings) => void;
}

/** An edit of the data as they are in the folder. */
const editing =
  (
    edit: (world: World, words: readonly string[], options: Options, surroundings: Surroundings) => Edit,
  ): Command['run'] =>
  (words, options, surroundings) => {
    carryOut(edit(readWorld(surroundings.root), words, options, surroundings), surroundings);
  };

const commands: Readonly<Record<string, Command>> = {
  check: {
    words: 0,
    options: [],
    run: (_, __, surroundings) =>
      surroundings.out(`${checked(readWorld(surroundings.root), surroundings)}\n`),
  },
  export: {
    words: 1,
    options: ['release', 'output'],
    run: ([name], options, surroundings) => {
      const text = csvOf(readWorld(surroundings.root), datasetName(name), options.release);
      deliver(text, options.output, surroundings);
    },
  },
  import: {
    words: 2,
    options: ['totals'],
    run: editing((world, [name, path], { totals }) => imported(world, datasetName(name), path, totals)),
  },
  draft: {
    words: 1,
    options: [],
    run: editing((world, [version], _, { today }) => beginDraft(world, today, version)),
  },
  drop: { words: 0, options: [], run: editing((world) => dropDraft(world)) },
  release: {
    words: 1,
    options: ['date', 'why', 'dry-run', 'no-measure'],
    run: ([version], options, surroundings) =>
      releaseDraft(readWorld(surroundings.root), version, options, surroundings),
  },
  freeze: {
    words: 0,
    options: ['date'],
    run: editing((world, _, options, surroundings) => freeze(world, dated(options, surroundings))),
  },
  withdraw: {
    words: 1,
    options: ['date', 'why', 'figure'],
    run: editing((world, [version], options, surroundings) =>
      withdraw(world, withdrawal(version, options, surroundings), surroundings.figures),
    ),
  },
};

function parsed(args: readonly string[]): { words: string[]; options: Options } {
  const string = { type: 'string' } as const;
  const options = {
    release: string,
    output: { ...string, short: 'o' },
    date: string,
    why: string,
    figure: string,
    totals: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    'no-measure': { type: 'boolean' },
  } as const;
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    refuseSurplus(positionals, values);
    return { words: positionals, options: values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function refuseSurplus([name = '', ...words]: readonly string[], options: Options): void {
  const command = commands[name];
  if (!command) return;
  const surplus = words.slice(command.words);
  if (surplus.length > 0) throw new UsageError(`"${name}" does not take "${surplus.join(' ')}".`);
  const foreign = Object.keys(options).find((option) => !command.options.some((own) => own === option));
  if (foreign !== undefined) throw new UsageError(`"${name}" does not take --${foreign}.`);
}

function datasetName(word: string | undefined): DatasetName {
  if (word !== undefined && isDatasetName(word)) return word;
  throw new UsageError(word === undefined ? 'Name a dataset.' : `There is no dataset "${word}".`);
}

function imported(world: World, name: DatasetName, path: string | undefined, takesTotals?: boolean): Edit {
  if (path === undefined) throw new UsageError('Name a CSV file.');
  const text = csvFileText(path);
  if (text === undefined) throw new UsageError(`There is no file ${path}.`);
  const csv = { name, file: basename(path), text, takesTotals };
  return citingCsv(world, csv, () => importCsv(world, csv));
}

function csvOf(world: World, name: DatasetName, version: string | undefined): string {
  const data = readable(world);
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
  // A draft has the columns of the schema, also those that its frozen rows lack.
  const fields = release.status === 'frozen' ? release.metas[name]?.fields : undefined;
  return toCsv(name, rows, fields);
}

function deliver(text: string, file: string | undefined, { root, out }: Surroundings): void {
  if (file === undefined) out(text);
  else writeFiles(root, { [file]: text });
}

function checked(world: World, { root, figures }: Surroundings): string {
  const found = everyProblem(world, readContent(root));
  if (found.problems.length > 0) throw new Faulty(listOf(found));
  checkWithdrawnFigures(figures, loadData(world).withdrawn);
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
