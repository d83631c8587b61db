/** What `npm run data -- check` finds: everything in data/ and content/ that does not fit, in one run. */
import { readData } from '../datasets/load.ts';
import type { Data, World } from '../datasets/load.ts';
import { problemLine } from '../datasets/problems.ts';
import { dataNumberProblems } from '../prose/check-data-numbers.ts';
import { contentProblems } from '../prose/check-content.ts';
import { readTexts } from '../prose/check.ts';
import type { Content } from '../prose/files.ts';
import { addressesNow, withAddresses } from '../prose/lasting.ts';
import { knownFrom } from '../prose/known.ts';

const notCompared =
  'The texts in content/ and the notes of the data are compared with the data once every row of the newest release fits its schema.';

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
  const { data, problems, isSound } = readData(world);
  const inData = [...new Set(problems.map(problemLine))];
  if (!content) return { problems: inData, left: undefined };
  if (!data || !isSound) return { problems: inData, left: notCompared };
  const inNotes = dataNumberProblems(world, data, content.dataNumbers).map(problemLine);
  const inContent = contentProblems(content, knownFrom(data.current.tables, content));
  return { problems: [...inData, ...inNotes, ...inContent], left: undefined };
}

/** The list of addresses that can be cited, with those of the newest release. */
export const addressesAfter = ({ current }: Data, content: Content): string =>
  withAddresses(
    content.addresses,
    addressesNow(content.texts, readTexts(content.texts), knownFrom(current.tables, content)),
  );

/** The problems as the command shows them. */
export function listOf({ problems, left }: Checked): string {
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  return [`${count}:`, ...problems, ...(left === undefined ? [] : [left])].join('\n');
}
