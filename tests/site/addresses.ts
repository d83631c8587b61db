/** An address in an element of a page. */
export interface Reference {
  readonly attribute: string;
  readonly value: string;
  /** Whether the browser requests it automatically to show the page. */
  readonly isLoaded: boolean;
}

/** What a script loads later. */
const later = ['data-src', 'data-picture', 'data-status'];
const attributes = ['href', 'xlink:href', 'src', 'srcset', 'poster', ...later];

/** All addresses in a page. */
export function references(document: Document): Reference[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    attributes.flatMap((attribute) =>
      addressesIn(element, attribute).map((value) => ({
        attribute,
        value,
        isLoaded: isLoaded(element, attribute),
      })),
    ),
  );
}

function addressesIn(element: Element, attribute: string): string[] {
  const value = element.getAttribute(attribute);
  if (value === null) return [];
  return attribute === 'srcset'
    ? value.split(/,\s+/).map((source) => source.trim().split(/\s/)[0] ?? '')
    : [value];
}

const loadedLinks = /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/;

function isLoaded(element: Element, attribute: string): boolean {
  const name = element.localName;
  if (name === 'a' || name === 'area') return false;
  return name === 'link' ? loadedLinks.test(element.getAttribute('rel') ?? '') : !later.includes(attribute);
}
