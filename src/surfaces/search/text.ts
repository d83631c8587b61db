/** How texts and addresses stand in the file of search. */
import { edition } from '../../lib/edition.ts';

/** The text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The text on one line, with the program's short name: its full name stands at the head of each page, and to look for
 * “trust” must not find all that has it.
 */
export const withShortName = (text: string): string =>
  oneLine(text).replace(
    new RegExp(edition.subject.replace(/[()]/g, '\\$&'), 'g'),
    shortNameOf(edition.subject),
  );

/** What stands in parentheses after a name: `CCPT`. */
const shortNameOf = (name: string): string => /\((\w+)\)$/.exec(name)?.[1] ?? name;

/** A root-absolute address as seen from the root: search is used on pages of any depth. */
export const placed = (address: string): string => address.replace(/^\//, '');
