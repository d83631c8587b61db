import { z } from 'zod';
import { milestoneKinds } from '../../words/vocabulary/index.ts';
import { unsupported } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { codeOf, id, ids, passages, text } from '../fields.ts';

const row = z.strictObject({
  id: id().meta({ title: 'Event', description: 'Id of the event.' }),
  date: id('the id of a row of quantities').meta({
    title: 'Date',
    description: 'The row of quantities that has the date.',
  }),
  kind: codeOf(milestoneKinds).meta({ title: 'Type', description: 'What the event was part of.' }),
  label: text().meta({ title: 'What happened', description: 'The event, as the report describes it.' }),
  count: id('the id of a row of quantities').nullable().meta({
    empty: 'not-applicable',
    title: 'Count',
    description: 'The row of quantities that was counted on this date; none if the event is no count.',
  }),
  pathways: id('the id of a row of quantities').nullable().meta({
    empty: 'not-applicable',
    title: 'Pathways counted',
    description: 'The row of quantities that says in how many pathways.',
  }),
  consortia: ids()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Consortia', description: 'Consortia that it concerns.' }),
  passages: passages().meta({ title: 'Statements', description: 'Ids of the statements that mention it.' }),
  note: text()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Note', description: 'What to know about this row.' }),
});

export type Milestone = z.infer<typeof row>;

export const milestones = defineDataset({
  name: 'milestones',
  row,
  references: {
    date: 'quantities',
    count: 'quantities',
    pathways: 'quantities',
    consortia: 'awards',
    passages: 'evidence',
  },
  check: (rows, { quantities = [] }) => [
    ...undated(rows, quantities),
    ...untold(rows, quantities),
    ...outOfTime(rows, quantities),
    ...unsupported(rows, ['date', 'count', 'pathways'], quantities),
    ...halfCounted(rows),
  ],
});

function halfCounted(rows: readonly Milestone[]): Finding[] {
  return rows
    .filter(({ count, pathways }) => (count === null) !== (pathways === null))
    .map(({ id }) => ({
      row: id,
      field: 'pathways',
      message: 'give both the count and the number of pathways counted, or neither',
    }));
}

const dateOf = (id: string, quantities: readonly Row[]): string =>
  String(quantities.find((quantity) => quantity['id'] === id)?.['date'] ?? '');

function undated(rows: readonly Milestone[], quantities: readonly Row[]): Finding[] {
  return rows
    .filter(({ date }) => dateOf(date, quantities) === '')
    .map(({ id, date }) => ({
      row: id,
      field: 'date',
      message: `expected a row of quantities that is a date, found ${date}, which is not`,
    }));
}

/** Every date that the report gives is an event here. */
function untold(rows: readonly Milestone[], quantities: readonly Row[]): Finding[] {
  const told = new Set(rows.map(({ date }) => date));
  return quantities
    .filter(({ id, date }) => date !== null && !told.has(String(id)))
    .map(({ id }) => ({ message: `no event uses the date ${id} of quantities; add one` }));
}

const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, winter: 12 };

/** Year and month of a date; a date of a year alone stands wherever the file has it within its year. */
function monthsOf(date: string, before: number): number {
  const [year = '', part] = date.split('-');
  const first = Number(year) * 12;
  return part ? first + (seasons[part] ?? Number(part)) : Math.max(first, Math.min(before, first + 12));
}

function outOfTime(rows: readonly Milestone[], quantities: readonly Row[]): Finding[] {
  const late: Finding[] = [];
  let latest = 0;
  for (const { id, date } of rows.filter(({ date }) => dateOf(date, quantities) !== '')) {
    const months = monthsOf(dateOf(date, quantities), latest);
    if (months < latest)
      late.push({ row: id, field: 'date', message: 'events must be in order of time; move the row' });
    latest = Math.max(latest, months);
  }
  return late;
}
