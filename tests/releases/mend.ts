/** Mends each place that the check names, as its message says. */
import { edit, inSpreadsheet, problems } from './project.ts';
import { isDatasetName } from '../../src/datasets/catalog.ts';

/** A number to be written in place of another. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The row, in data. */
  readonly row: string;
  readonly found: string;
  readonly expected: string;
}

const inData = /^(\S+?):(\d+):(\d+) {2}([^.\s]+)\.\S+: expected "(.*?)"(?: \(.*?\))?, found "(.*?)"/;
const inText = /^(\S+?):(\d+):(\d+) {2}<Num .*?>: the text says "(.*?)".* Write "(.*?)"/;

function placeIn(problem: string): Place | undefined {
  const data = inData.exec(problem);
  const [, file = '', line = '', column = '', ...rest] = data ?? inText.exec(problem) ?? [];
  if (file === '') return undefined;
  const [row = '', expected = '', found = ''] = data ? rest : ['', rest[1], rest[0]];
  return { file, line: Number(line), column: Number(column), row, found, expected };
}

function mendText({ file, line, column, found, expected }: Place): void {
  edit(file, (text) => {
    const lines = text.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
    return text.slice(0, start) + text.slice(start).replace(found, () => expected);
  });
}

/** In the table of a dataset: in the line of the row. */
function mendRows(name: string, places: readonly Place[]): void {
  if (!isDatasetName(name)) throw new Error(`No dataset "${name}".`);
  inSpreadsheet(name, (csv) =>
    csv
      .split('\n')
      .map((line) =>
        places
          .filter(({ row }) => line.startsWith(`${row},`))
          .reduce((text, { found, expected }) => text.replace(found, () => expected), line),
      )
      .join('\n'),
  );
}

/** Mends what one run of the check names. @throws for what cannot be mended by its message */
export function mendAll(): number {
  const found = problems();
  const places = found.map((problem) => {
    const place = placeIn(problem);
    if (!place) throw new Error(`The check does not say what to write: ${problem}`);
    return place;
  });
  const byFile = Map.groupBy(places, ({ file }) => file);
  for (const [file, members] of byFile) {
    const [, dataset] = /^data\/([^/]+)\//.exec(file) ?? [];
    if (dataset === undefined) members.toReversed().forEach(mendText);
    else mendRows(dataset, members);
  }
  return places.length;
}
