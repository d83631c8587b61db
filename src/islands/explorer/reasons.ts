/** Says with a row why it is found, where a name led to it that the row does not show. */
import { folded } from '../../lib/folded.ts';
import { hasWord, wordsOf, type Found } from './match.ts';
import type { Parts } from './parts.ts';
import type { Query } from './query.ts';

export function showReasons({ rows }: Parts, { isFound }: Found, { q }: Query): void {
  const words = wordsOf(q);
  const phrase = words.join(' ');
  rows.forEach((row, index) => {
    for (const { element, name } of row.reasons) {
      const isNamed = Boolean(isFound[index] && phrase) && words.every((word) => hasWord(name, word));
      const isHidden = !isNamed || hasWord(folded(row.shown()), phrase);
      if (element.hidden !== isHidden) element.hidden = isHidden;
    }
  });
}
