/**
 * On paper, a link to another site is only useful with its address. Each such link gets a number, and the numbered
 * addresses are listed at the end of the page, in print only.
 */
import { asText, type PageSource, type SourceElement } from './page-source.ts';

/** The empty list in the footer: `<ol class="references"></ol>`. */
const isList = ({ name, attributes }: SourceElement): boolean =>
  name === 'ol' && (attributes.get('class') ?? '').split(/\s+/).includes('references');

/** The address of a link to another site in the text of a page. */
function addressElsewhere({ name, isInBody, attributes }: SourceElement): string | undefined {
  const address = attributes.get('href') ?? '';
  return name === 'a' && isInBody && /^https?:\/\/./.test(address) ? address : undefined;
}

/**
 * Numbers the links of a page to other sites, equal addresses alike, and lists the addresses. A page without the list is
 * left alone.
 */
export function addReferences(page: PageSource): void {
  const list = page.elements.find(isList);
  if (!list) return;
  const numbers = new Map<string, number>();
  for (const element of page.elements) {
    const address = addressElsewhere(element);
    if (address === undefined) continue;
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    page.addAttribute(element, 'data-reference', String(number));
  }
  page.setContent(list, [...numbers.keys()].map((address) => `<li>${asText(address)}</li>`).join(''));
}
