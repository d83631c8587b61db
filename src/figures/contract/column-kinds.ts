import { dollars, percent } from '../../lib/format.ts';
import type { Origin } from '../../words/vocabulary/index.ts';
import type { Cell, Column } from './define.ts';
import { mapped } from './records.ts';

type More = Partial<Pick<Column, 'text' | 'refersTo' | 'inFilesOnly' | 'isLong' | 'empty'>>;
type Vocabulary = Readonly<Record<string, { readonly label: string }>>;

/** Text of a code in its vocabulary. */
export const labelIn =
  (vocabulary: Vocabulary) =>
  (code: string): string =>
    vocabulary[code]?.label ?? '';

/** Text of a value; an empty cell stays empty. */
const ifAny =
  (text: NonNullable<Column['text']>) =>
  (value: Cell): string =>
    value === null ? '' : text(value);

/** Makes columns of values that have the same origin: by heading, description, and what else a {@link Column} may say. */
function columnsFrom(origin: Origin) {
  const column =
    (type: Column['type'], always: More = {}) =>
    (label: string, description: string, more: More = {}): Column => {
      const { text, ...rest } = { ...always, ...more };
      return { label, description, type, origin, ...rest, ...(text && { text: ifAny(text) }) };
    };
  const words = column('string');
  return {
    words,
    integer: column('integer'),
    number: column('number'),
    dollars: column('integer', { text: dollars }),
    /** From 0 to 1; readers see percent. */
    share: column('number', { text: percent }),
    /** IDs separated by semicolons. */
    statements: column('string', { refersTo: 'passages' }),
    consortia: column('string', { refersTo: 'consortia' }),
    /** Readers see labels from the vocabulary. */
    code: (label: string, description: string, vocabulary: Vocabulary, more: More = {}): Column =>
      words(label, description, { text: labelIn(vocabulary), ...more }),
  };
}

/** Columns of what the report says. */
export const printed = columnsFrom('printed');
/** Columns of how this edition classifies or words it. */
export const coded = columnsFrom('coded');
/** Columns of what this edition calculates. */
export const computed = columnsFrom('computed');
/** Columns of what other sources say. */
export const added = columnsFrom('added');

/** Columns for software: in CSV and JSON, but not in the table that readers see. */
export const inFilesOnly = <Field extends string>(columns: Record<Field, Column>): Record<Field, Column> =>
  mapped(columns, (column) => ({ ...column, inFilesOnly: true }));
