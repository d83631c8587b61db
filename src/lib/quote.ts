import { sentence } from './format.ts';

/**
 * Something that a reader copies from the edition, in three lines: what it says, what supports it, and how to cite the
 * place where it is.
 * @param source where it comes from; empty if the citation is enough
 * @param citation in one line, with release and address
 */
export const quote = (said: string, source: string, citation: string): string =>
  [sentence(said), source, citation].filter((line) => line !== '').join('\n');

/** A page or a part of it as it is passed on: its title, and under it the address. */
export const titled = (title: string, address: string): string => `${title}\n${address}`;
