/**
 * On paper, a link to another site is only useful with its address. Each such link gets a number, and the numbered
 * addresses are listed at the end of the page, in print only.
 */
import { asText, type PageSource, type SourceElement } from './page-source.ts';

const hasClass = ({ attributes }: SourceElement, name: string): boolean =>
  (attributes.get('class') ?? '').split(/\s+/).includes(name);

/** The empty list in the footer: `<ol class="references"></ol>`. */
const isList = (element: SourceElement): boolean => element.name === 'ol' && hasClass(element, 'references');

/** The address of a link to another site in the text of a page, unless the link is left out on paper. */
function addressElsewhere(element: SourceElement): string | undefined {
  const { name, isInBody, attributes } = element;
  const address = attributes.get('href') ?? '';
  const isPrinted = name === 'a' && isInBody && !hasClass(element, 'on-screen');
  return isPrinted && /^https?:\/\/./.test(address) ? address : undefined;
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
