import { passageCitation, plainCitation } from '../../lib/citation.ts';
import { standingAddress } from '../standing-address.ts';

/** What the page says of itself for citations. */
interface Cited {
  readonly [name: string]: string | undefined;
}

/**
 * The citation of a passage as one line.
 * @param place where it stands in print, in words
 * @param cited `address`, the page's public address; `release` and `released`, of the data
 */
export function citationOf(
  id: string,
  place: string,
  { address = '', release: label = '', released: date = '' }: Cited,
): string {
  return plainCitation(passageCitation({ id, place }, standingAddress(address), { label, date }));
}
