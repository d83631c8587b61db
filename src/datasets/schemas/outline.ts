import { z } from 'zod';
import { codes, reportSections } from '../../words/vocabulary/index.ts';
import { outOfOrder, unused } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { codeOf, id, list, listItems, whole } from '../fields.ts';

const order = codes(reportSections);

const row = z.strictObject({
  id: id().meta({ title: 'Row', description: 'ID of the row: its section.' }),
  section: codeOf(reportSections).meta({ title: 'Section', description: 'Section of the printed report.' }),
  paragraphs: whole('a number of paragraphs', 1).meta({
    title: 'Paragraphs',
    description: 'How many paragraphs the section has.',
  }),
  endnotes: list(/\d+/, 'numbers of endnotes').nullable().meta({
    empty: 'not-applicable',
    title: 'Endnotes',
    description: 'Numbers of the endnotes that the section calls.',
  }),
});

/** A section of the printed report: its length, and the endnotes that it calls. */
export type OutlineRow = z.infer<typeof row>;

export const outline = defineDataset({
  name: 'outline',
  row,
  check: (rows) => [
    ...outOfOrder(rows, 'section', order),
    ...unused(rows, 'section', order),
    ...miscalled(rows),
  ],
});

/** Endnotes that no section calls, or that several do. */
function miscalled(rows: readonly OutlineRow[]): Finding[] {
  const called = rows.flatMap(({ endnotes }) => listItems(endnotes).map(Number));
  const count = rows.find(({ section }) => section === 'notes')?.paragraphs ?? 0;
  return Array.from({ length: count }, (_, index) => index + 1)
    .filter((endnote) => called.filter((one) => one === endnote).length !== 1)
    .map((endnote) => ({
      field: 'endnotes',
      message: `each endnote is called by one section, but endnote ${endnote} by none or by several; compare them with the report`,
    }));
}
