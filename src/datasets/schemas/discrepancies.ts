import { z } from 'zod';
import { codes, differenceBases, differenceTopics, reportSections } from '../../words/vocabulary/index.ts';
import { outOfOrder } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { codeOf, id, ids, text, whole } from '../fields.ts';

const topics = codes(differenceTopics);

const row = z.strictObject({
  id: id().meta({ title: 'Disagreement', description: 'Id of the entry, also used in its link.' }),
  topic: codeOf(differenceTopics).meta({ title: 'Topic', description: 'What the disagreement is about.' }),
  title: text().meta({ title: 'Title', description: 'A name for the disagreement.' }),
  printed: text().meta({ title: 'The report', description: 'What the report says, in our words.' }),
  other: text().meta({
    title: 'Other sources',
    description: 'What another source says, or a count or comparison within the report.',
  }),
  basis: codeOf(differenceBases).meta({
    title: 'Basis',
    description: 'Whether we found it within the report, in another source, or in both.',
  }),
  treatment: text().meta({ title: 'In this edition', description: 'What this edition does about it.' }),
  section: codeOf(reportSections).nullable().meta({
    empty: 'not-applicable',
    title: 'Section',
    description: 'Section of the printed report where it matters most.',
  }),
  paragraph: whole('the number of a paragraph', 1).nullable().meta({
    empty: 'not-applicable',
    title: 'Paragraph',
    description: 'Paragraph of that section, counted from 1.',
  }),
  consortia: ids().nullable().meta({
    empty: 'not-applicable',
    title: 'Consortia',
    description: 'Consortia that it affects, if it does not affect all of them.',
  }),
  note: text()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Note', description: 'What to know about this row.' }),
});

export type Discrepancy = z.infer<typeof row>;

export const discrepancies = defineDataset({
  name: 'discrepancies',
  row,
  references: { consortia: 'awards' },
  check: (rows, others) => [
    ...outOfOrder(rows, 'topic', topics),
    ...unknownPlaces(rows, others['evidence'] ?? []),
  ],
});

/** A place is a paragraph that passages are from; a section without a paragraph is no place. */
function unknownPlaces(rows: readonly Discrepancy[], passages: readonly Row[]): Finding[] {
  const known = new Set(passages.map(({ section, paragraph }) => `${section} ${paragraph}`));
  return rows
    .filter(({ section, paragraph }) => section !== null || paragraph !== null)
    .filter(({ section, paragraph }) => !known.has(`${section} ${paragraph}`))
    .map(({ id, section, paragraph }) => ({
      row: id,
      field: 'paragraph',
      message: `expected a paragraph that has passages in evidence, or null when section is null; found ${section}, ${paragraph}`,
    }));
}
