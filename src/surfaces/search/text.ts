/** How texts and addresses stand in the file of search. */

/** The text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A root-absolute address as seen from the root: search is used on pages of any depth. */
export const placed = (address: string): string => address.replace(/^\//, '');
