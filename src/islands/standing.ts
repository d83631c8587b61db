/**
 * In a copy that was built without a public address, puts the address at which the copy stands where one is missing:
 * in citations, and in what buttons copy. A copy that nobody else can reach keeps the words that say so.
 */
import { noAddress } from '../words/publisher.ts';
import { standingAddress } from './standing-address.ts';

for (const element of document.querySelectorAll<HTMLElement>('[data-standing]')) {
  const address = standingAddress(element.dataset['standing'] ?? '');
  if (address === '') continue;
  const { text } = element.dataset;
  if (text === undefined) element.textContent = address;
  else element.dataset['text'] = text.replace(noAddress, address);
}
