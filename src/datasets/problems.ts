/** Everything that is wrong with the data, each problem with its place and its remedy. */

/** One problem, in one place of one file. */
export interface Problem {
  /** Path of the file: `data/awards/1.0.0.json`. */
  readonly file: string;
  /** Where in the file: line and column, `14:12`; in a CSV file its row and column, `row 5, column 3`. */
  readonly place: string;
  /** The row and field, `ceres.award`; the part of the file, `meta.version`; or nothing. */
  readonly subject: string;
  /** What was expected, what was found, what to do. */
  readonly message: string;
}

/** A problem as one line: `data/awards/1.0.0.json:14:12  ceres.award: expected a whole number of dollars, found "$600,000"`. */
export function problemLine({ file, place, subject, message }: Problem): string {
  return `${file}:${place}  ${subject ? `${subject}: ` : ''}${message}`;
}

/** What stands in a text where a letter was lost, because a file was read or saved in another encoding. */
export const LOST = '\uFFFD';

export const lostMessage = `"${LOST}" stands where a letter was lost; write the letter that belongs there`;

/** Stops a build or a command. Its message lists every problem, one per line. */
export class DataProblems extends Error {
  override readonly name = 'DataProblems';
  readonly problems: readonly Problem[];

  /**
   * @param problems at least one; equal ones are listed once
   * @param where what they are in, for the first line of the message
   */
  constructor(problems: readonly Problem[], where = 'the data') {
    const lines = [...new Set(problems.map(problemLine))];
    const count = lines.length === 1 ? 'One problem' : `${lines.length} problems`;
    super(`${count} in ${where}:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
