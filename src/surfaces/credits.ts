import { credits } from '../lib/edition.ts';
import type { Published } from './published.ts';

/** Other people's work in a figure. */
export const creditsOf = ({ figure }: Published): (typeof credits)[number][] =>
  credits.filter(({ figures }) => figures === 'all' || figure.shapes !== undefined);
