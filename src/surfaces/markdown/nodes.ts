/** The parts that a Markdown file is put together from, as https://github.com/syntax-tree/mdast names them. */
import type { ListItem, PhrasingContent, RootContent, TableRow } from 'mdast';

/** A heading, a paragraph, a list, a table. */
export type Block = RootContent;
/** What stands in a line of text. */
export type Inline = PhrasingContent;
/** Text, or what stands in it. */
export type Words = string | Inline;

const inline = (words: readonly Words[]): Inline[] =>
  words.map((one) => (typeof one === 'string' ? { type: 'text', value: one } : one));

export const paragraph = (...words: readonly Words[]): Block => ({
  type: 'paragraph',
  children: inline(words),
});

export const heading = (depth: 1 | 2 | 3, ...words: readonly Words[]): Block => ({
  type: 'heading',
  depth,
  children: inline(words),
});

export const strong = (...words: readonly Words[]): Inline => ({ type: 'strong', children: inline(words) });

export const emphasis = (...words: readonly Words[]): Inline => ({
  type: 'emphasis',
  children: inline(words),
});

export const link = (url: string, ...words: readonly Words[]): Inline => ({
  type: 'link',
  url,
  children: inline(words),
});

/** A list with a paragraph for each item. */
export const list = (items: readonly (readonly Words[])[], ordered = false): Block => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: inline(item) }],
  })),
});

const row = (cells: readonly (readonly Words[])[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
});

/** A table; its first row names the columns. */
export const table = (rows: readonly (readonly (readonly Words[])[])[]): Block => ({
  type: 'table',
  children: rows.map(row),
});

export const footnoteSign = (label: string): Inline => ({
  type: 'footnoteReference',
  identifier: label,
  label,
});

export const footnote = (label: string, ...words: readonly Words[]): Block => ({
  type: 'footnoteDefinition',
  identifier: label,
  label,
  children: [{ type: 'paragraph', children: inline(words) }],
});
