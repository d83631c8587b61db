/** A CSV file that a spreadsheet has saved, and the problems with it, by the rows and columns that the spreadsheet shows. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { DatasetName } from '../datasets/catalog.ts';
import { readData } from '../datasets/load.ts';
import type { World } from '../datasets/load.ts';
import { DataProblems, problemLine, type Problem } from '../datasets/problems.ts';
import { readCsv } from '../lib/csv.ts';
import { decodeText } from '../lib/decode-text.ts';

const howToSave =
  'Save it as UTF-8 and import it again: in Excel as "CSV UTF-8 (Comma delimited)", in Numbers by exporting to CSV with the text encoding "Unicode (UTF-8)", in LibreOffice with the character set "Unicode (UTF-8)"';

/**
 * Text of a CSV file.
 * @returns undefined where there is no such file
 * @throws DataProblems when it is neither UTF-8 nor UTF-16
 */
export function csvFileText(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const decoded = decodeText(readFileSync(path));
  if ('text' in decoded) return decoded.text;
  const file = basename(path);
  const message = `the file is not UTF-8, so letters like é and ’ would be lost from this line on. ${howToSave}`;
  throw new DataProblems([{ file, place: `line ${decoded.line}`, subject: '', message }], file);
}

/** The dataset that a CSV file is to become, with the file's name and text. */
export interface CsvImport {
  readonly name: DatasetName;
  readonly file: string;
  readonly text: string;
}

/**
 * Imports, and has problems with the new rows cite the CSV file: the data file that they name was never written.
 * Problems that were there before stay as they are.
 * @param act throws DataProblems for rows that do not fit
 */
export function citingCsv<Result>(world: World, csv: CsvImport, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DataProblems)) throw error;
    const before = new Set(readData(world).problems.map(problemLine));
    const isNew = (problem: Problem): boolean =>
      problem.file.startsWith(`data/${csv.name}/`) && !before.has(problemLine(problem));
    if (!error.problems.some(isNew)) throw error;
    const inCsv = placedIn(csv);
    throw new DataProblems(
      error.problems.map((problem) => (isNew(problem) ? inCsv(problem) : problem)),
      csv.file,
    );
  }
}

/** Finds the cell of a problem by the row's id and the field that it names, as in `ceres.award`. */
function placedIn({ file, text }: CsvImport): (problem: Problem) => Problem {
  const { header, rows } = readCsv(text);
  const ids = rows.map((cells) => cells[header.indexOf('id')]);
  return (problem) => {
    const [, id = '', field = ''] = /^(?:(.*)\.)?([^.]*)$/.exec(problem.subject) ?? [];
    const row = [id, problem.subject].map((one) => ids.indexOf(one)).find((index) => index >= 0);
    const column = header.indexOf(field);
    const place = [
      ...(row === undefined ? [] : [`row ${row + 2}`]),
      ...(column < 0 ? [] : [`column ${column + 1}`]),
    ];
    return {
      file,
      place: place.join(', ') || 'all rows',
      subject: problem.subject.replace(/^meta\..*\./, ''),
      message: problem.message.replace(/write \S+ here$/, 'import the file with --totals'),
    };
  };
}
