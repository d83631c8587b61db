/** The words of buttons that copy, and what they say when they have. */

export const copy = (what: string): string => `Copy ${what}`;
export const copied = 'Copied';
/** For screen readers; `what` is what the button copied: `Citation for C057`. */
export const isCopied = (what: string): string => `${what} copied.`;
/** Where the browser does not let a page copy: the text itself, to be copied by hand. */
export const notCopied = (what: string, text: string): string => `${what}: ${text}`;

/** What is copied of a page or a part of it. */
export const titleAndLink = 'title and link';
/** What is copied of words that a reader has selected. */
export const toSelection = 'link to this text';

// The link to what a reader has searched, filtered or compared.
export const copyLink = 'Copy link to these results';
export const linkToResults = 'Link to these results';
export const copyComparison = 'Copy link to this comparison';
export const linkToComparison = 'Link to this comparison';
