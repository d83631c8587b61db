/** The source of a page, read by a parser and changed in places: every byte that nobody changes stays as it is. */
import MagicString from 'magic-string';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree, type Token } from 'parse5';

/** An element whose start tag stands in the source. */
export interface SourceElement {
  readonly name: string;
  /** Values by name as a browser reads them, without entities: `xlink:href`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly isInBody: boolean;
  readonly node: Tree.Element;
}

/** A page that is being changed. */
export interface PageSource {
  /** All elements in the order of their tags, those in templates and `noscript` among them. */
  readonly elements: readonly SourceElement[];
  /** Puts a value in the place of an attribute's. The attribute must be there. */
  setAttribute(element: SourceElement, name: string, value: string): void;
  /** Adds an attribute in front of the others. */
  addAttribute(element: SourceElement, name: string, value: string): void;
  /** Puts markup in the place of all that is between an element's tags; both must be there. */
  setContent(element: SourceElement, html: string): void;
  /** Puts markup in the place of an element with all that it holds. */
  replace(element: SourceElement, html: string): void;
}

/** Text as it can stand between tags. */
export const asText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * Changes a page.
 * @param html text of the page
 * @param change makes the changes, none of which sees another
 * @returns the text with the changes, and otherwise the same
 */
export function changedPage(html: string, change: (page: PageSource) => void): string {
  const text = new MagicString(html);
  const elements = elementsIn(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  change({
    elements,
    setAttribute(element, name, value) {
      const place = placeOf(element).attrs?.[name];
      if (place === undefined) throw new Error(`<${element.name}> has no attribute "${name}".`);
      const source = html.slice(place.startOffset, place.endOffset);
      text.overwrite(place.startOffset, place.endOffset, withValue(source, value));
    },
    addAttribute(element, name, value) {
      const afterName = placeOf(element).startOffset + 1 + element.name.length;
      text.appendLeft(afterName, ` ${name}="${inQuotes(value, '"')}"`);
    },
    setContent(element, content) {
      const { startTag, endTag } = placeOf(element);
      if (!startTag || !endTag) throw new Error(`<${element.name}> has no content that could be replaced.`);
      if (startTag.endOffset === endTag.startOffset) text.appendLeft(startTag.endOffset, content);
      else text.overwrite(startTag.endOffset, endTag.startOffset, content);
    },
    replace(element, markup) {
      const { startOffset, endOffset } = placeOf(element);
      text.update(startOffset, endOffset, markup);
    },
  });
  return text.toString();
}

function elementsIn(document: Tree.Document): SourceElement[] {
  const found = new Map<number, SourceElement>();
  const visit = (node: Tree.ParentNode, isInBody: boolean): void => {
    for (const child of node.childNodes) {
      if (!tree.isElementNode(child)) continue;
      const isBody = isInBody || child.tagName === 'body';
      const start = child.sourceCodeLocation?.startOffset;
      // A parser that mends nesting may make two elements of one tag.
      if (start !== undefined && !found.has(start)) found.set(start, asElement(child, isInBody));
      visit(child, isBody);
      if (child.tagName === 'template') visit((child as Tree.Template).content, isBody);
    }
  };
  visit(document, false);
  return [...found].sort(([one], [other]) => one - other).map(([, element]) => element);
}

function asElement(node: Tree.Element, isInBody: boolean): SourceElement {
  const named = node.attrs.map(
    ({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value] as const,
  );
  return { name: node.tagName, attributes: new Map(named), isInBody, node };
}

function placeOf({ name, node }: SourceElement): Token.ElementLocation {
  const place = node.sourceCodeLocation;
  if (!place) throw new Error(`<${name}> does not stand in the source.`);
  return place;
}

const inQuotes = (value: string, quote: string): string =>
  value.replace(/&/g, '&amp;').replaceAll(quote, quote === '"' ? '&quot;' : '&#39;');

/** An attribute's source, `href = 'x'`, with another value in the same quotes, or in quotes if it now needs them. */
function withValue(source: string, value: string): string {
  const [before = source, quote = ''] = /^[^=]*=\s*(["']?)/.exec(source) ?? [];
  const head = quote ? before.slice(0, -1) : before;
  const needed = quote || (/[\s"'=<>`]|^$/.test(value) ? '"' : '');
  return `${head}${needed}${inQuotes(value, needed || '"')}${needed}`;
}
