/** Every number that the text uses: those that the report states, and those that are calculated from the data. */
import { z } from 'zod';
import { origins } from '../../words/vocabulary/index.ts';
import { computed } from '../computed.ts';
import { defineDataset } from '../define.ts';
import { codeOf, list } from '../fields.ts';
import { allQuantities, type Quantity } from '../quantities.ts';
import { quantities } from '../schemas/quantities.ts';
import type { Derived } from './define.ts';

const { id, value, low, high, date, qualifier, unit, meaning, section, paragraph, passage, caveat } =
  quantities.row.shape;
const { printed, computed: calculated } = origins;

const row = z.strictObject({
  id,
  value,
  low,
  high,
  date,
  qualifier,
  unit,
  meaning,
  origin: codeOf({ printed, computed: calculated }).meta({
    title: 'Who states it',
    description: 'Whether the report states the number, or we calculated it from the data.',
  }),
  section: section.nullable().meta({
    title: 'Section',
    description: 'Section of the printed report; empty for a number that we calculated.',
    empty: 'not-applicable',
  }),
  paragraph: paragraph.nullable().meta({
    title: 'Paragraph',
    description: 'Paragraph of that section, counted from 1; empty for a number that we calculated.',
    empty: 'not-applicable',
  }),
  statement: passage,
  caveat,
  calculated_from: list(/[a-z]+(?:-[a-z]+)*/, 'names of datasets')
    .nullable()
    .meta({
      title: 'Calculated from',
      description: 'Datasets from which we calculated the number; empty for one that the report states.',
      empty: 'not-applicable',
    }),
});

export type NumberRow = z.infer<typeof row>;

function numberRow(quantity: Quantity): NumberRow {
  const { id, value, low, high, date, qualifier, unit, meaning, origin, caveat } = quantity;
  const isPrinted = quantity.origin === 'printed';
  return {
    ...{ id, value, low, high, date, qualifier, unit, meaning, origin },
    section: isPrinted ? quantity.section : null,
    paragraph: isPrinted ? quantity.paragraph : null,
    statement: isPrinted ? quantity.passage : null,
    caveat,
    calculated_from: isPrinted ? null : quantity.from.join(';'),
  };
}

export const numbers: Derived = {
  ...defineDataset({ name: 'numbers', row, references: { statement: 'evidence' } }),
  from: [...new Set(['quantities' as const, ...computed.flatMap(({ from }) => from)])],
  origins: ['printed', 'computed'],
  make: (tables) => [...allQuantities(tables).values()].map(numberRow),
};
