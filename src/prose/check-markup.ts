/** Markup that a text may not have: programs, elements and attributes of others, pictures, and links that are unsafe. */
import type { Nodes } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { elementAttributes } from './elements.ts';
import { at } from './problems.ts';
import { treeOf } from './read.ts';

/** Programs in MDX, by the type of their node, as an author knows them. */
const programs: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import and export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
};

/** An address from the root of the site, a part of the page, or an https address. */
const safeAddress = /^(?:\/(?!\/)|#|https:\/\/[^\s@]+$|mailto:)/;

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

function attributeFaults(element: string, attributes: readonly Attribute[]): string[] {
  const allowed = elementAttributes[element] ?? [];
  return attributes.flatMap(({ type, name, value }) => {
    if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null))
      return [`<${element} ${name ?? ''}{...}>: write the value in quotes; a text holds no programs`];
    if (allowed.includes(name ?? '')) return [];
    const known = allowed.length > 0 ? `it has ${allowed.join(', ')}` : 'it has none';
    return [`<${element} ${name}>: this element has no such attribute (${known}); remove it`];
  });
}

function elementFaults({
  name,
  attributes,
}: {
  name: string | null;
  attributes: readonly Attribute[];
}): string[] {
  const element = name ?? '';
  if (Object.hasOwn(elementAttributes, element)) return attributeFaults(element, attributes);
  const known = Object.keys(elementAttributes).join(', ');
  return [`<${element}>: a text cannot use this element; write plain Markdown, or one of ${known}`];
}

function faultsOf(node: Nodes): string[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(node);
    case 'image':
    case 'imageReference':
      return ['a picture: figures are named with <Figure id="..." />, and there are no others'];
    case 'link':
    case 'definition':
      return safeAddress.test(node.url)
        ? []
        : [
            `the link to ${node.url}: write an address from the root of the site (/report/local/), or one that begins with https://`,
          ];
    default:
      return programs[node.type] ? [`${programs[node.type]}: a text holds no programs; remove it`] : [];
  }
}

/**
 * @param text MDX that can be parsed
 * @returns a line for each piece of markup that does not belong in it
 */
export function markupProblems(file: string, text: string): string[] {
  const found: string[] = [];
  visitParents(treeOf(text), (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    for (const message of faultsOf(node)) found.push(at(file, { line, column }, message));
  });
  return found;
}
