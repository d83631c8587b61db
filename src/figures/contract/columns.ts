import { dollars, percent } from '../../lib/format.ts';
import type { Origin } from '../../words/vocabulary/index.ts';
import type { Column } from './define.ts';
import { labelIn } from './consortium-columns.ts';

type More = Partial<Pick<Column, 'text' | 'refersTo' | 'inFilesOnly' | 'isLong'>>;

const column =
  (type: Column['type'], always: More = {}) =>
  (label: string, description: string, origin: Origin, more: More = {}): Column => ({
    label,
    description,
    type,
    origin,
    ...always,
    ...more,
  });

/** A column of words or ids. Arguments: heading, description, whose it is, and what else a {@link Column} may say. */
export const words = column('string');
/** A column of whole numbers. */
export const integers = column('integer');
/** A column of numbers with decimals. */
export const numbers = column('number');
/** A column of sums in US dollars, which readers see with a dollar sign. */
export const sums = column('integer', { text: (value) => dollars(Number(value)) });
/** A column of shares from 0 to 1, which readers see in percent. */
export const shares = column('number', { text: (value) => percent(Number(value)) });

/** A column of codes, which readers see as their labels in a vocabulary. */
export const coded = (
  label: string,
  description: string,
  origin: Origin,
  vocabulary: Readonly<Record<string, { readonly label: string }>>,
  more: More = {},
): Column => words(label, description, origin, { text: labelIn(vocabulary), ...more });
