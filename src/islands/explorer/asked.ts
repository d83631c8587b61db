/** What is shown, in words at the head of the page: whoever comes by a shared address sees that it is not all. */
import * as words from '../../words/explorer.ts';
import { askedInWords, type Chip } from './chips.ts';
import type { Found } from './match.ts';
import type { Parts } from './parts.ts';
import { initialQuery, type Query } from './query.ts';
import { countInWords } from './show.ts';

function showAll({ offer }: Parts, choose: (query: Query) => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words.showAll;
  element.addEventListener('click', () => {
    choose(initialQuery(offer));
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  });
  return element;
}

/**
 * Says how many rows are shown and by what they were chosen; nothing while all are, nor where the page says it below,
 * beside what is chosen (`data-notices`).
 * @param chips what is asked
 * @param isDropped whether something in the address was left out
 */
export function showAsked(
  parts: Parts,
  chips: readonly Chip[],
  found: Found,
  isDropped: boolean,
  choose: (query: Query) => void,
): void {
  const { asked } = parts;
  const by = asked?.hasAttribute('data-notices') ? '' : askedInWords(chips);
  const shown = by && words.showing(countInWords(parts, found), by);
  const said = [isDropped ? words.unknownFilter : '', shown].filter(Boolean).join(' ');
  if (!asked || asked.dataset['said'] === said) return;
  asked.dataset['said'] = said;
  asked.replaceChildren(said, ...(by ? [' ', showAll(parts, choose)] : []));
}
