import { dollars } from '../../lib/format.ts';
import { agencyTypes, regions } from '../../words/vocabulary.ts';
import type { Cell, Column } from './define.ts';

/** Text of a code, by its vocabulary. */
export const labelIn =
  (vocabulary: Readonly<Record<string, { readonly label: string }>>) =>
  (value: Cell): string =>
    vocabulary[String(value)]?.label ?? '';

/** Whether a value passes a filter; `null` is a filter that is off. */
export const matches = (wanted: string | null, value: string): boolean => wanted === null || wanted === value;

/** The columns that every figure of the consortia words alike. */
export const consortiumColumns = {
  id: {
    label: 'Consortium',
    description: 'Identifier of the consortium in this edition.',
    type: 'string',
    origin: 'computed',
    refersTo: 'consortia',
  },
  agent: {
    label: 'Fiscal agent',
    description: 'Agency that received the award, as the appendix prints it.',
    type: 'string',
    origin: 'printed',
  },
  award: {
    label: 'Award',
    description: 'Award to the fiscal agent, in US dollars, as the appendix prints it.',
    type: 'integer',
    origin: 'printed',
    text: (value) => dollars(Number(value)),
  },
  region: {
    label: 'Printed region',
    description: 'Geographic location as the appendix prints it; the report gives no borders.',
    type: 'string',
    origin: 'printed',
    text: labelIn(regions),
  },
  agency_type: {
    label: 'Kind of agency',
    description: 'Kind of the fiscal agent, by public directories; not in the report’s appendix.',
    type: 'string',
    origin: 'added',
    text: labelIn(agencyTypes),
  },
} as const satisfies Readonly<Record<string, Column>>;
