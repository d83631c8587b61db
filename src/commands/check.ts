/** What `npm run data -- check` finds: everything in data/ and content/ that does not fit, in one run. */
import { datasetNames } from '../datasets/catalog.ts';
import { dataPath, readDataFile } from '../datasets/data-file.ts';
import { readData } from '../datasets/load.ts';
import type { Data, World } from '../datasets/load.ts';
import { problemLine } from '../datasets/problems.ts';
import { dataNumberProblems } from '../prose/check-data-numbers.ts';
import { proseProblems } from '../prose/check.ts';
import type { Content } from '../prose/files.ts';
import { addressesNow, addressProblems, withAddresses } from '../prose/lasting.ts';
import { knownFrom } from '../prose/known.ts';

const notCompared =
  'The texts in content/ and the notes of the data are compared with the data once every row of the newest release fits its schema.';

/** Whether the rows of the newest release fit their schemas, so that numbers can be worked out from them. */
function canBeCounted(world: World, { current }: Data): boolean {
  return datasetNames.every((name) => {
    const path = dataPath(name, current.datasets[name] ?? '');
    const file = readDataFile(path, world[path] ?? '');
    return 'sound' in file && file.sound;
  });
}

/** What a check has found. */
export interface Checked {
  /** One line for each place, with file, line and column; none when all is well. */
  readonly problems: readonly string[];
  /** What could not be checked, in a sentence. */
  readonly left: string | undefined;
}

/**
 * Every problem with the data, and every place in the texts that no longer agrees with them.
 * @param content undefined where there are only data
 */
export function everyProblem(world: World, content: Content | undefined): Checked {
  const { data, problems } = readData(world);
  const inData = [...new Set(problems.map(problemLine))];
  if (!content) return { problems: inData, left: undefined };
  if (!data || !canBeCounted(world, data)) return { problems: inData, left: notCompared };
  const inNotes = dataNumberProblems(world, data, content.dataNumbers).map(problemLine);
  const known = knownFrom(data.current.tables, content);
  const inTexts = proseProblems(content.texts, known);
  const now = addressesNow(content.texts, known, datasetNames);
  const inAddresses = addressProblems(content.addresses, now).map(problemLine);
  return { problems: [...inData, ...inNotes, ...inTexts, ...inAddresses], left: undefined };
}

/** The list of addresses that can be cited, with those of the newest release. */
export const addressesAfter = ({ current }: Data, content: Content): string =>
  withAddresses(
    content.addresses,
    addressesNow(content.texts, knownFrom(current.tables, content), datasetNames),
  );

/** The problems as the command shows them. */
export function listOf({ problems, left }: Checked): string {
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  return [`${count}:`, ...problems, ...(left === undefined ? [] : [left])].join('\n');
}
