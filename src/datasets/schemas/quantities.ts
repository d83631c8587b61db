import { z } from 'zod';
import { isDay } from '../../lib/dates.ts';
import { isSize, isSizeWord } from '../../lib/size-words.ts';
import { reportSections } from '../../words/vocabulary/index.ts';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { codeOf, formed, id, text, whole } from '../fields.ts';

const amountWords = 'a number of at least 0, without "$" or commas';
const amount = () => z.number({ error: amountWords }).min(0, { error: amountWords });
const datePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?|-(?:spring|summer|fall|winter))?$/;

const [EARLIEST, LATEST] = ['1900', '2099'];
const dateWords = `a date like 2014-07-01, 2014-07, 2014 or 2017-fall, between ${EARLIEST} and ${LATEST}`;

/** Whether a date is in the calendar, and in a century that the report can speak of. */
function isPossible(date: string): boolean {
  const year = date.slice(0, 4);
  return year >= EARLIEST && year <= LATEST && (!/-\d{2}-\d{2}$/.test(date) || isDay(date));
}

/** Units that can be parted; everything else is counted, in whole numbers. */
const measured = new Set(['dollars', 'percent', 'years', 'miles']);

const row = z.strictObject({
  id: id().meta({ title: 'Quantity', description: 'Name of the number: what it says.' }),
  value: amount()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Value', description: 'The number, when the report gives one.' }),
  low: amount().nullable().meta({
    empty: 'not-applicable',
    title: 'From',
    description: 'Lower end, when the report gives a range.',
  }),
  high: amount()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'To', description: 'Upper end, when the report gives a range.' }),
  date: formed(datePattern, dateWords).refine(isPossible, { error: dateWords }).nullable().meta({
    empty: 'not-applicable',
    title: 'Date',
    description: 'The date, if it is one, as exactly as the report gives it.',
  }),
  qualifier: text().nullable().meta({
    empty: 'not-applicable',
    title: 'Qualifier',
    description: 'Word with which the report qualifies the number, or that it uses instead of one.',
  }),
  unit: text().meta({ title: 'Unit', description: 'What is counted or measured.' }),
  meaning: text().meta({
    title: 'Meaning',
    description: 'What the number says, to be read after value and unit.',
  }),
  section: codeOf(reportSections).meta({
    title: 'Section',
    description: 'Section of the printed report.',
  }),
  paragraph: whole('the number of a paragraph', 1).meta({
    title: 'Paragraph',
    description: 'Paragraph of that section, counted from 1.',
  }),
  passage: id('a passage id like C057', /^C\d{3}$/)
    .nullable()
    .meta({
      empty: 'not-applicable',
      title: 'Statement',
      description: 'Id of the statement that has the number.',
    }),
  caveat: text()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Caveat', description: 'What to know before using the number.' }),
});

export type QuantityRow = z.infer<typeof row>;

const noNumber =
  'either value, or low and high, or date; none of them only where the report has a word such as "hundreds", which is then the qualifier';

const twoSizes = 'a number, or a word for its size, not both; take one out';

export const quantities = defineDataset({
  name: 'quantities',
  row,
  references: { passage: 'evidence' },
  check: (rows) => [...rows.flatMap(unclearValue), ...rows.flatMap(partedThings)],
});

/** Counts that are no whole numbers. */
function partedThings({ id, unit, value, low, high }: QuantityRow): Finding[] {
  if (measured.has(unit)) return [];
  return Object.entries({ value, low, high })
    .filter(([, number]) => number !== null && !Number.isInteger(number))
    .map(([field, number]) => ({
      row: id,
      field,
      message: `expected a whole number, because it counts ${unit}, found ${number}`,
    }));
}

function unclearValue(row: QuantityRow): Finding[] {
  const { id, value, low, high, date, qualifier } = row;
  const forms = [value !== null, low !== null || high !== null, date !== null].filter(Boolean).length;
  if (isSize(row)) return [];
  if (forms === 0) return [{ row: id, field: 'value', message: noNumber }];
  if (isSizeWord(qualifier)) return [{ row: id, field: 'qualifier', message: twoSizes }];
  if (forms !== 1 || (low === null) !== (high === null)) {
    return [
      {
        row: id,
        field: 'value',
        message: 'give either value, or low and high, or date, and set the others to null',
      },
    ];
  }
  if (low !== null && high !== null && low >= high) {
    return [{ row: id, field: 'low', message: `low must be less than high (found ${low} and ${high})` }];
  }
  return [];
}
