/** What files say about the fields of a table. */
import type { Column } from '../../datasets/columns.ts';
import { absenceInWords, neverEmpty, type Origin } from '../../words/vocabulary/index.ts';
import type { PublishedTable } from './tables.ts';

export type FieldType = 'string' | 'integer' | 'number' | 'list';

/** What is in a cell: `list` is several texts, joined by ";". */
export function fieldType({ type, isWhole, isList }: Column): FieldType {
  if (isList) return 'list';
  if (type === 'text') return 'string';
  return isWhole ? 'integer' : 'number';
}

/** Who says what is in a field: as the field says, or as the table does. */
export const originsOf = ({ origin }: Column, { origins }: PublishedTable): readonly Origin[] =>
  origin === undefined ? origins : [origin];

/** What an empty cell of a field means, or that there is none. */
export const emptyInWords = ({ empty }: Column): string => (empty.length > 0 ? absenceInWords(empty) : neverEmpty);
