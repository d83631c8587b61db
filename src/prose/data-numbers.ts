/**
 * The files of content/data-numbers, one for each dataset that has notes with numbers. Under the id of a row, each field
 * lists in order what its numbers are: names of numbers (see bindable.ts), or a word for why one is none of ours.
 */
import { LineCounter, isMap, isScalar, parseDocument, type Pair } from 'yaml';
import type { DatasetName } from '../datasets/catalog.ts';
import type { Problem } from '../datasets/problems.ts';

/** Fields of the data that are checked: all notes and caveats, and whatever else is prose with numbers. */
export const checkedFields: Partial<Record<DatasetName, readonly string[]>> = {
  discrepancies: ['title', 'printed', 'other', 'treatment', 'note'],
  quantities: ['caveat'],
  evidence: ['statement', 'note'],
  agencies: ['note'],
  brokers: ['note'],
  coverage: ['note'],
  milestones: ['label', 'note'],
  outcomes: ['note'],
  tiers: ['note'],
  totals: ['source'],
};

/** Instead of the name of a number: why the words are tied to none. */
export const untied: ReadonlySet<string> = new Set([
  'elsewhere', // what another source says, or worked out from it
  'here', // counts what the field itself lists or names
  'counted', // counted once in the report or the data, and not worked out again
  'name', // part of the name of a law, a paper, a statement or a place in the report
]);

/** What one number of a field is. */
export interface Binding {
  /** The words, where they would otherwise need no entry: the 2018 of `2018=dual-enrollment-after-year`. */
  readonly words: string | undefined;
  /** Name of a number, or one of {@link untied}; several names where all are to have this number. */
  readonly of: readonly string[];
}

/** What the numbers of one field are, and the place of the list. */
export interface FieldNumbers {
  readonly row: string;
  readonly field: string;
  readonly bindings: readonly Binding[];
  /** Line and column, `14:12`. */
  readonly place: string;
}

/** Path of the file of a dataset. */
export const numbersPath = (name: DatasetName): string => `content/data-numbers/${name}.yaml`;

function bindingOf(entry: string): Binding {
  const [first = '', second] = entry.split('=');
  return { words: second === undefined ? undefined : first, of: (second ?? first).split(',') };
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** The names on a line; none where it has something else. */
function namesIn({ value }: Pair): string[] {
  const list = isScalar(value) && typeof value.value === 'string' ? value.value : '';
  return list.split(/\s+/).filter(Boolean);
}

/** Reads one of the files. What is not of its form becomes a problem. */
export function readDataNumbers(
  file: string,
  text: string,
): { fields: readonly FieldNumbers[]; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${line}:${col}`;
  };
  const problem = (offset: number, message: string): Problem => ({
    file,
    place: placeAt(offset),
    subject: '',
    message,
  });
  const broken = document.errors.map(({ pos, message }) => problem(pos[0], message.split('\n')[0] ?? ''));
  const rows = isMap(document.contents) ? document.contents.items : [];
  const problems: Problem[] = [];
  const fields = rows.flatMap((row) => {
    const [start] = row.key.range;
    if (isMap(row.value))
      return row.value.items.map((item) => ({
        row: keyOf(row),
        field: keyOf(item),
        bindings: namesIn(item).map(bindingOf),
        place: placeAt(item.key.range[0]),
      }));
    problems.push(problem(start, `${keyOf(row)}: expected its fields, each on a line of its own under it`));
    return [];
  });
  return { fields, problems: [...broken, ...problems] };
}
