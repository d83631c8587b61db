/** What is asked, as a list of buttons that each take one thing back. */
import * as words from '../../words/explorer.ts';
import { isChosen, type Parts } from './parts.ts';
import { without, type Query } from './query.ts';

/** One thing that is asked: words to be found, or a value of a facet. */
export interface Chip {
  /** Null for words. */
  readonly facet: string | null;
  readonly label: string;
  readonly said: string;
  /** The query that is left without it. */
  readonly left: Query;
}

/** What is asked, thing by thing. */
export function chipsOf({ options }: Parts, query: Query): readonly Chip[] {
  const searched = query.q
    ? [
        {
          facet: null,
          label: words.quoted(query.q),
          said: words.theSearch(query.q),
          left: { ...query, q: '' },
        },
      ]
    : [];
  const values = options
    .filter((option) => isChosen(option, query))
    .map(({ facet, legend, label, input }) => ({
      facet,
      label,
      said: words.theFilter(legend, label),
      left: without(query, facet, input.value),
    }));
  return [...searched, ...values];
}

/** What is asked, in a few words: `Data gaps, Hinders`; empty for nothing. */
export const askedInWords = (chips: readonly Chip[]): string => chips.map(({ label }) => label).join(', ');

function button({ label, said, left }: Chip, go: (query: Query) => void): HTMLLIElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words.removeButton(label);
  element.setAttribute('aria-label', words.remove(said));
  element.addEventListener('click', () => go(left));
  const item = document.createElement('li');
  item.append(element);
  return item;
}

/**
 * Lists what is asked. Where a button is pressed and goes, the focus stays in the list, or goes to the search when the
 * list is empty.
 */
export function showChips(
  { chosen, search, form }: Parts,
  chips: readonly Chip[],
  go: (query: Query) => void,
): void {
  if (!chosen) return;
  const focused = [...chosen.children].findIndex((item) => item.contains(document.activeElement));
  const buttons = chips.map((chip) => button(chip, go));
  chosen.replaceChildren(...buttons);
  chosen.hidden = chips.length === 0;
  if (focused < 0) return;
  const next = buttons[Math.min(focused, chips.length - 1)]?.querySelector('button');
  (next ?? search ?? form.querySelector('input'))?.focus();
}
