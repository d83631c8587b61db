import { pageCitation, plainCitation } from '../../surfaces/citation.ts';
import { sentence } from '../../lib/format.ts';
import { quote } from '../../lib/quote.ts';
import { standingAddress } from '../standing-address.ts';

const textOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** What an entry tells of its number, a sentence for each fact, and the caveat. */
function sourceIn(entry: Element): string {
  const facts = [...entry.querySelectorAll('dl > div:not([data-part="use"])')].map(
    (fact) => `${textOf(fact.querySelector('dt'))}: ${textOf(fact.querySelector('dd'))}`,
  );
  return [...facts, textOf(entry.querySelector('.caveat'))].filter(Boolean).map(sentence).join(' ');
}

/**
 * A number of the text with what it counts, where it comes from, and the citation of the paragraph that it is used in.
 * @param button of the number's entry, or of the entry's copy in a box
 */
export function numberQuote(button: Element): string {
  const entry = button.parentElement ?? button;
  const page = document.querySelector<HTMLElement>('[data-part="numbers"]')?.dataset ?? {};
  const { title = '', address = '', release: label = '', released: date = '' } = page;
  const place = entry.querySelector<HTMLAnchorElement>('[data-part="use"] a')?.hash ?? '';
  const citation = pageCitation(title, standingAddress(address + place), { label, date });
  return quote(textOf(entry.querySelector('.entry-head')), sourceIn(entry), plainCitation(citation));
}
