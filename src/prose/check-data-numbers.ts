/** Whether the numbers in the data's own notes are what the data say today. */
import { datasetNames, type DatasetName } from '../datasets/catalog.ts';
import { dataPath, readDataFile, type DataFile } from '../datasets/data-file.ts';
import type { Row } from '../datasets/define.ts';
import type { Data, World } from '../datasets/load.ts';
import type { Problem } from '../datasets/problems.ts';
import { numberSpans, type NumberSpan } from '../lib/number-spans.ts';
import { quantityText } from '../lib/quantity-text.ts';
import { agrees, type Measured } from '../lib/read-quantity.ts';
import { asWritten } from '../lib/write-quantity.ts';
import { bindable } from './bindable.ts';
import {
  checkedFields, numbersPath, readDataNumbers, untied, type Binding, type FieldNumbers,
} from './data-numbers.ts'; // prettier-ignore
import { withoutNames } from './numbers.ts';

/** Fiscal years, and ids of statements: neither counts anything. */
const COUNTLESS = /\b20\d\d–\d\d\b|\bC\d{3}\b/g;

/** The numbers of a note that need an entry or may have one. */
function spansOf(text: string): NumberSpan[] {
  return numberSpans(withoutNames(text).replace(COUNTLESS, (found) => ' '.repeat(found.length)));
}

/** Dates mostly are other sources', and "one" mostly is a pronoun: they are tied only where an entry has their words. */
const isOptional = ({ text, isDate }: NumberSpan): boolean => isDate || text.toLowerCase() === 'one';

/** A number of a note, and the entry for it. */
interface Tied {
  readonly span: NumberSpan;
  readonly binding: Binding | undefined;
}

/** The numbers of a note with their entries, in order; what is left over has only one of the two. */
function paired(
  spans: readonly NumberSpan[],
  bindings: readonly Binding[],
): { tied: Tied[]; left: Binding[] } {
  const left = [...bindings];
  const tied = spans.flatMap((span) => {
    const [next] = left;
    const isMeant = next?.words === undefined ? !isOptional(span) : span.text.includes(next.words);
    if (next && isMeant) return [{ span, binding: left.shift() }];
    return isOptional(span) ? [] : [{ span, binding: undefined }];
  });
  return { tied, left };
}

/** One field of one row, with what the check needs of it. */
interface Place {
  readonly file: DataFile;
  readonly index: number;
  readonly row: Row;
  readonly field: string;
}

/** A problem with the field, or with what begins at a character of it. */
function problemAt({ file, index, row, field }: Place, message: string, start?: number): Problem {
  const problem = file.source.problemAt(['rows', index, field], `${String(row['id'])}.${field}`, message);
  const text = String(row[field] ?? '');
  const isLiteral = JSON.stringify(text).length === text.length + 2;
  if (start === undefined || !isLiteral) return problem;
  const [line = '1', column = '1'] = problem.place.split(':');
  return { ...problem, place: `${line}:${Number(column) + 1 + start}` };
}

/** What a number should read, written as it is: the amount, and the names of what it is tied to. */
function disagreements({ span, binding }: Tied, numbers: ReadonlyMap<string, Measured>): string[] {
  const words = span.text;
  const wrong = (binding?.of ?? []).flatMap((name) => {
    const measured = numbers.get(name);
    if (!measured || agrees(words, measured)) return [];
    const right = asWritten(words, measured);
    return [{ name, expected: right === undefined || right === words ? quantityText(measured) : right }];
  });
  return [...Map.groupBy(wrong, ({ expected }) => expected)].map(
    ([expected, each]) =>
      `expected "${expected}" (${each.map(({ name }) => name).join(', ')}), found "${words}"; correct the words (of a frozen file in a CSV file: npm run data -- export, then import), or what they are tied to`,
  );
}

function uneven(tied: readonly Tied[], left: readonly Binding[], path: string, line: string): string[] {
  const lost = tied.filter(({ binding }) => binding === undefined).map(({ span }) => `"${span.text}"`);
  const names = left.map(({ of, words }) =>
    [...(words === undefined ? [] : [words]), of.join(',')].join('='),
  );
  return [
    ...(lost.length > 0
      ? [`${lost.join(', ')}: tied to nothing; say what each is, in order, in ${path}${line}`]
      : []),
    ...(names.length > 0
      ? [
          `${path}${line} lists ${names.join(', ')} for which there is no number here; take it out, or correct the words`,
        ]
      : []),
  ];
}

function fieldProblems(
  place: Place,
  listed: FieldNumbers | undefined,
  numbers: ReadonlyMap<string, Measured>,
): Problem[] {
  const path = numbersPath(place.file.name);
  const bindings = listed?.bindings ?? [];
  const { tied, left } = paired(spansOf(String(place.row[place.field] ?? '')), bindings);
  const line = listed ? `:${listed.place}` : '';
  return [
    ...unknownNames(bindings, numbers).map((message) => ({
      file: path,
      place: listed?.place ?? '1:1',
      subject: `${String(place.row['id'])}.${place.field}`,
      message,
    })),
    ...uneven(tied, left, path, line).map((message) => problemAt(place, message)),
    ...tied.flatMap((one) =>
      disagreements(one, numbers).map((message) => problemAt(place, message, one.span.start)),
    ),
  ];
}

function unknownNames(bindings: readonly Binding[], numbers: ReadonlyMap<string, Measured>): string[] {
  return bindings
    .flatMap(({ of }) => of)
    .filter((name) => !numbers.has(name) && !untied.has(name))
    .map(
      (name) =>
        `there is no number "${name}"; write the id of a quantity, award.ID, record.ID, latitude.ID, or one of ${[...untied].join(', ')}`,
    );
}

const keyOf = (row: unknown, field: string): string => `${String(row)}.${field}`;

function datasetProblems(
  file: DataFile,
  text: string | undefined,
  numbers: ReadonlyMap<string, Measured>,
): Problem[] {
  const fields = checkedFields[file.name] ?? [];
  const { fields: listed, problems } = readDataNumbers(numbersPath(file.name), text ?? '');
  const byKey = new Map(listed.map((one) => [keyOf(one.row, one.field), one]));
  const places = file.rows.flatMap((row, index) => fields.map((field) => ({ file, index, row, field })));
  const known = new Set(places.map(({ row, field }) => keyOf(row['id'], field)));
  return [
    ...problems,
    ...[...byKey]
      .filter(([key]) => !known.has(key))
      .map(([key, { place }]) => ({
        file: numbersPath(file.name),
        place,
        subject: key,
        message: `${file.path} has no such row, or its numbers are not checked in this field; take the line out`,
      })),
    ...places.flatMap((place) =>
      fieldProblems(place, byKey.get(keyOf(place.row['id'], place.field)), numbers),
    ),
  ];
}

/**
 * Every number in the notes of the newest release that is tied to nothing, or that no longer agrees with what it is
 * tied to. Each problem has the place of the note.
 * @param bindings path of each file of content/data-numbers -> its text
 */
export function dataNumberProblems(
  world: World,
  { current }: Data,
  bindings: ReadonlyMap<string, string>,
): Problem[] {
  const numbers = bindable(current.tables);
  const names = datasetNames.filter((name) => checkedFields[name] !== undefined);
  return names.flatMap((name: DatasetName) => {
    const path = dataPath(name, current.datasets[name] ?? '');
    const file = readDataFile(path, world[path] ?? '');
    return 'rows' in file ? datasetProblems(file, bindings.get(numbersPath(name)), numbers) : [];
  });
}
