/** Markdown files as a reader without the site has them: blocks of plain text, links apart. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';

const treeOf = (markdown: string): Root => unified().use(remarkParse).parse(markdown);

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A row with its table's heading, so that it can be read alone. */
function rowsOf(text: string): string[] {
  const [head = '', , ...rows] = text.split('\n').map((line) => line.replace(/^\| | \|$/g, ''));
  return rows.map((row) => `${head}: ${row}`);
}

const linesOf = (node: Nodes, textOf: (node: Nodes) => string): string[] => {
  if (node.type === 'list') return node.children.map(textOf);
  const text = textOf(node);
  return text.startsWith('| ') ? rowsOf(text) : [text];
};

/** A node's text, in which whom or what a link leads to follows its words. */
function withTitles(node: Nodes): string {
  if (node.type === 'link') return `${toString(node)} (${node.title ?? ''})`;
  return 'children' in node ? node.children.map(withTitles).join('') : toString(node);
}

const apart = /\[\^\d+\]:?|\s\(sources disagree\)/g;

/** The paragraphs, list items and rows of tables in a file, without signs of notes, and of sources that disagree. */
export const blocksOf = (markdown: string, textOf: (node: Nodes) => string = toString): string[] =>
  treeOf(markdown)
    .children.flatMap((node) => linesOf(node, textOf))
    .map((text) => oneLine(text.replace(apart, '')));

/** The same, with the titles of links: whom words such as “the district” mean. */
export const titledBlocksOf = (markdown: string): string[] => blocksOf(markdown, withTitles);

/** Where the links of a file lead. */
export function linksIn(markdown: string): string[] {
  const found: string[] = [];
  visitParents(treeOf(markdown), 'link', ({ url }) => {
    found.push(url);
  });
  return found;
}
