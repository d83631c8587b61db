import { z } from 'zod';
import {
  codes,
  directions,
  extents,
  kinds,
  levels,
  reportSections,
  sectors,
} from '../../words/vocabulary.ts';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { id, ids, list, oneOf, text, whole } from '../fields.ts';

/** Passages of the coding, C001 to C240. */
const count = 240;

const extentPattern = new RegExp(`^(?:${codes(extents).join('|')}|n=\\d+)$`);

const row = z.strictObject({
  id: id('a passage id from C001 to C240', /^C\d{3}$/).meta({
    title: 'Passage',
    description: 'Id of the passage.',
  }),
  section: oneOf(codes(reportSections)).meta({
    title: 'Section',
    description: 'Section of the printed report.',
  }),
  paragraph: whole('the number of a paragraph', 1).meta({
    title: 'Paragraph',
    description: 'Paragraph of that section, counted from 1.',
  }),
  sentences: list(/\d+/, 'numbers of sentences')
    .nullable()
    .meta({ title: 'Sentences', description: 'Sentences of the paragraph; 0 is its heading.' }),
  kind: oneOf(codes(kinds)).meta({ title: 'Kind', description: 'What sort of statement it is.' }),
  statement: text().meta({ title: 'Statement', description: 'What the report says there, in our words.' }),
  consortia: ids()
    .nullable()
    .meta({ title: 'Consortia', description: 'Consortia that the report names there.' }),
  consortia_inferred: ids()
    .nullable()
    .meta({ title: 'Consortia meant', description: 'Consortia meant but not named, as we read it.' }),
  sector: list(new RegExp(codes(sectors).join('|')), `one or more of ${codes(sectors).join(', ')}`).meta({
    title: 'Sectors',
    description: 'Whom the passage is about.',
  }),
  level: oneOf(codes(levels)).meta({ title: 'Level', description: 'Where the work it speaks of goes on.' }),
  direction: oneOf(codes(directions)).meta({
    title: 'Direction',
    description: 'Whether it helps the work last, hinders it, tells an outcome, or neither.',
  }),
  factor: id().meta({ title: 'Factor', description: 'The factor that the main clause names.' }),
  factor2: id().nullable().meta({ title: 'Second factor', description: 'A second factor, where one fits.' }),
  extent: z
    .string()
    .regex(extentPattern, { error: `one of ${codes(extents).join(', ')}, or a number as n=12` })
    .meta({ title: 'Extent', description: "The report's quantifier, normalized." }),
  extent_text: text()
    .nullable()
    .meta({ title: 'In print', description: 'The word or phrase of the report.' }),
  extent_of: text().nullable().meta({ title: 'Extent of', description: 'What the quantifier counts.' }),
  speaker: text().nullable().meta({ title: 'Speaker', description: 'Role of whoever is cited.' }),
  note: text().nullable().meta({ title: 'Note', description: 'What a reader should know of this row.' }),
});

export type Passage = z.infer<typeof row>;

export const evidence = defineDataset({
  name: 'evidence',
  row,
  references: { consortia: 'awards', consortia_inferred: 'awards', factor: 'factors', factor2: 'factors' },
  check: (rows) => gaps(rows),
});

function gaps(rows: readonly Passage[]): Finding[] {
  const expected = Array.from({ length: count }, (_, index) => `C${String(index + 1).padStart(3, '0')}`);
  const found = new Set(rows.map(({ id }) => id));
  return [
    ...expected
      .filter((id) => !found.has(id))
      .map((id) => ({
        message: `passage ${id} is missing; passages run from C001 to C${count} without gaps`,
      })),
    ...rows
      .filter(({ id }) => !expected.includes(id))
      .map(({ id }) => ({
        row: id,
        field: 'id',
        message: `passages run from C001 to C${count}; remove this one`,
      })),
  ];
}
