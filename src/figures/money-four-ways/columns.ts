import { dateInWords } from '../../lib/dates.ts';
import { dollars } from '../../lib/format.ts';
import { origins } from '../../words/vocabulary.ts';
import { labelIn } from '../contract/consortium-columns.ts';
import type { Column } from '../contract/define.ts';

/** The fields of a sum. */
export const columns: Readonly<Record<string, Column>> = {
  id: { label: 'Row', description: 'Id of the sum.', type: 'string', origin: 'computed' },
  account: {
    label: 'Account',
    description: 'What the sum is: stated, offered, awarded or added up.',
    type: 'string',
    origin: 'computed',
  },
  amount: {
    label: 'Sum',
    description: 'The sum in US dollars; printed, computed or from another source, as the field origin says.',
    type: 'integer',
    origin: 'added',
    text: (value) => dollars(Number(value)),
  },
  rounded_to: {
    label: 'Rounded to',
    description:
      'Step in US dollars to which the source rounds the sum; empty where it gives no sign of rounding.',
    type: 'integer',
    origin: 'added',
    text: (value) => (value === null ? '' : dollars(Number(value))),
  },
  origin: {
    label: 'Origin',
    description: 'Whether the sum is printed in the report, computed from it, or added from another source.',
    type: 'string',
    origin: 'computed',
    text: labelIn(origins),
  },
  day: {
    label: 'Date',
    description: 'Day of the offer or of the award.',
    type: 'string',
    origin: 'added',
    text: (value) => (value === null ? '' : dateInWords(String(value))),
  },
  source: { label: 'Source', description: 'Where the sum is from.', type: 'string', origin: 'added' },
  address: {
    label: 'Address',
    description: 'Address of the source, where it is not the report.',
    type: 'string',
    origin: 'added',
    inFilesOnly: true,
  },
  less: {
    label: 'Less than stated',
    description: 'By how many US dollars the sum falls short of the one that the report states.',
    type: 'integer',
    origin: 'computed',
    text: (value) => dollars(Number(value)),
  },
  remark: {
    label: 'Remark',
    description: 'What else to know of the sum.',
    type: 'string',
    origin: 'added',
  },
  passages: {
    label: 'Passages',
    description:
      'Ids of the passages in the dataset evidence that have the sum, or the awards it is made of.',
    type: 'string',
    origin: 'coded',
    refersTo: 'passages',
  },
};
