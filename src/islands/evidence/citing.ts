import { passageCitation, plainCitation } from '../../surfaces/citation.ts';
import { standingAddress } from '../standing-address.ts';

export { citation } from '../../words/evidence.ts';

/** What the page says of itself for citations. */
interface Cited {
  readonly [name: string]: string | undefined;
}

/**
 * The citation of a statement in one line.
 * @param place where it is in the printed report, in words
 * @param cited `address`, the page's public address; `release` and `released`, of the data
 */
export function citationOf(
  id: string,
  place: string,
  { address = '', release: label = '', released: date = '' }: Cited,
): string {
  return plainCitation(passageCitation({ id, place }, standingAddress(address), { label, date }));
}
