import { sentence } from './format.ts';

/**
 * A statement of the edition as a reader takes it along: what is said, what bears it out, and how to cite the place
 * where it stands; a line each.
 * @param source where it comes from; empty where the citation says it all
 * @param citation in one line, with release and address
 */
export const quote = (said: string, source: string, citation: string): string =>
  [sentence(said), source, citation].filter((line) => line !== '').join('\n');
