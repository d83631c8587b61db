import { z } from 'zod';
import { directionMeanings, kindMeanings, levelMeanings, sectorMeanings } from '../../words/codebook.ts';
import { directions, kinds, levels, reportSections, sectors } from '../../words/vocabulary/index.ts';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { codeOf, codesOf, extent, id, ids, list, text, whole } from '../fields.ts';

/** The statements, C001 to C240. */
const row = z.strictObject({
  id: id('a passage id from C001 to C240', /^C\d{3}$/).meta({
    title: 'Statement id',
    description: 'Id of the statement.',
  }),
  section: codeOf(reportSections).meta({
    title: 'Section',
    description: 'Section of the printed report.',
  }),
  paragraph: whole('the number of a paragraph', 1).meta({
    title: 'Paragraph',
    description: 'Paragraph of that section, counted from 1.',
  }),
  sentences: list(/\d+/, 'numbers of sentences').nullable().meta({
    empty: 'not-applicable',
    title: 'Sentences',
    description: 'Numbers of the sentences in the paragraph; 0 is its heading.',
  }),
  kind: codeOf(kinds, kindMeanings).meta({
    title: 'Type of statement',
    description: 'What type of statement it is.',
  }),
  statement: text().meta({ title: 'Statement', description: 'What the report says, in our words.' }),
  consortia: ids().nullable().meta({
    empty: 'not-stated',
    title: 'Consortia',
    description: 'Consortia that the report names in this statement.',
  }),
  consortia_inferred: ids().nullable().meta({
    empty: 'not-applicable',
    title: 'Consortia possibly referred to',
    description: 'Consortia that the report may refer to without a name, as we read it.',
  }),
  sector: codesOf(sectors, sectorMeanings).meta({
    title: 'Who it is about',
    description: 'Partners that the statement is about.',
  }),
  level: codeOf(levels, levelMeanings).meta({
    title: 'Level',
    description: 'Whether it is about local or regional work, both, or the state.',
  }),
  direction: codeOf(directions, directionMeanings).meta({
    title: 'Helps or hinders',
    description:
      'Whether the statement describes something that helps the work to last (support), hinders it (challenge), an outcome, or none of these (neutral).',
  }),
  factor: id().meta({ title: 'Theme (factor)', description: 'Main theme of the statement.' }),
  factor2: id()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Secondary theme', description: 'A second theme, if one fits.' }),
  extent: extent().meta({
    title: 'How many',
    description: "The report's word for how many, as one of a fixed list.",
  }),
  extent_text: text().nullable().meta({
    empty: 'not-stated',
    title: 'How many, in the report’s words',
    description: 'The word or phrase in the report.',
  }),
  extent_of: text()
    .nullable()
    .meta({ empty: 'not-stated', title: 'Of what', description: 'What that word counts.' }),
  speaker: text()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Speaker', description: 'Role of the person who is quoted.' }),
  note: text()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Note', description: 'What to know about this row.' }),
});

export type Passage = z.infer<typeof row>;

export const evidence = defineDataset({
  name: 'evidence',
  row,
  references: { consortia: 'awards', consortia_inferred: 'awards', factor: 'factors', factor2: 'factors' },
  check: (rows) => gaps(rows),
});

function gaps(rows: readonly Passage[]): Finding[] {
  const expected = rows.map((_, index) => `C${String(index + 1).padStart(3, '0')}`);
  const found = new Set(rows.map(({ id }) => id));
  return [
    ...expected
      .filter((id) => !found.has(id))
      .map((id) => ({
        message: `passage ${id} is missing; passages run from C001 to C${rows.length} without gaps`,
      })),
    ...rows
      .filter(({ id }) => !expected.includes(id))
      .map(({ id }) => ({
        row: id,
        field: 'id',
        message: `passages run from C001 to C${rows.length}; remove this one`,
      })),
  ];
}
