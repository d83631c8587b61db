/** How readers report an error. */
import { capitalized } from '../lib/format.ts';

export const asked = 'Tell us the page, the paragraph, and what the 2018 report says in that place.';
export const found = 'Found an error? ';
export const report = 'Report it here';

/** Where nobody set a contact. */
export const noContact =
  'This copy of the edition does not name a contact for errors. If you find one, please write to whoever publishes the site where you read this.';

/** The link beside a number, a statement or a chart. */
export const reportError = 'Report an error';

/** What an error is reported in. */
export const reported = {
  number: (id: string): string => `number “${id}”`,
  statement: (id: string): string => `statement ${id}`,
  statements: (ids: string): string => `statements ${ids}`,
  chart: (id: string): string => `chart “${id}”`,
} as const;

interface Reported {
  readonly kind: keyof typeof reported;
  readonly id: string;
  readonly value: string;
  readonly release: string;
  readonly address: string;
}

/** The message that is filled in for the reader. */
export const subject = ({ kind, id }: Reported): string => `Error in ${reported[kind](id)}`;
export const message = ({ kind, id, value, release, address }: Reported): string =>
  [
    `${capitalized(reported[kind](id))}: ${value}`,
    `Data release: ${release}`,
    `Page: ${address}`,
    '',
    'What is wrong:',
    '',
    'What the 2018 report says in that place:',
    '',
  ].join('\n');
