import { dateInWords } from '../../lib/dates.ts';
import { dollars } from '../../lib/format.ts';
import { origins } from '../../words/vocabulary/index.ts';
import { labelIn } from '../contract/consortium-columns.ts';
import type { Column } from '../contract/define.ts';

/** The fields of a total. */
export const columns: Readonly<Record<string, Column>> = {
  id: { label: 'Row', description: 'ID of the total.', type: 'string', origin: 'computed' },
  account: {
    label: 'Total',
    description: 'What the total is: stated, offered, awarded or added up.',
    type: 'string',
    origin: 'computed',
  },
  amount: {
    label: 'Amount',
    description: 'The total in US dollars; the field “origin” says where it comes from.',
    type: 'integer',
    origin: 'added',
    text: (value) => dollars(Number(value)),
  },
  rounded_to: {
    label: 'Rounded to',
    description:
      'Amount in US dollars to which the source rounds the total; empty where it does not seem to round.',
    type: 'integer',
    origin: 'added',
    text: (value) => (value === null ? '' : dollars(Number(value))),
  },
  origin: {
    label: 'Where it comes from',
    description: 'Whether the total is from the report, calculated from it, or from another source.',
    type: 'string',
    origin: 'computed',
    text: labelIn(origins),
  },
  day: {
    label: 'Date',
    description: 'Date of the offer or of the award.',
    type: 'string',
    origin: 'added',
    text: (value) => (value === null ? '' : dateInWords(String(value))),
  },
  source: {
    label: 'Source',
    description: 'Publication or web page that gives the total.',
    type: 'string',
    origin: 'added',
  },
  address: {
    label: 'Link',
    description: 'Web address of the source, where it is not the report.',
    type: 'string',
    origin: 'added',
    inFilesOnly: true,
  },
  less: {
    label: 'Less than the report states',
    description: 'How many US dollars the total is below the one that the report states.',
    type: 'integer',
    origin: 'computed',
    text: (value) => dollars(Number(value)),
  },
  remark: {
    label: 'Note',
    description: 'What else to know about the total.',
    type: 'string',
    origin: 'added',
  },
  passages: {
    label: 'Statements',
    description:
      'IDs of the statements in the dataset “evidence” that give the total, or the awards it is made of.',
    type: 'string',
    origin: 'coded',
    refersTo: 'passages',
  },
};
