/** All notes of the sections as a list, taken from the sections that call them. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import { sentence } from '../../lib/format.ts';
import { noteById, sectionTexts, writtenSections, type CalledNote } from '../../prose/site.ts';
import { treeOf } from '../../prose/read.ts';
import * as words from '../../words/prose.ts';
import { link, list, strong, type Block, type Inline } from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The bodies of the notes in a section, each with what is known of it. */
function notesIn(section: string): { note: CalledNote; body: Element }[] {
  const found: { note: CalledNote; body: Element }[] = [];
  visitParents(treeOf(sectionTexts.get(section) ?? ''), (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
    if (node.name === 'Note' && typeof id === 'string') found.push({ note: noteById(id), body: node });
  });
  return found;
}

/**
 * The endnotes of the report in their order, or the notes of this edition.
 * @param lineOf how the body of a note is told
 */
export function endnoteBlocks(
  arePrinted: boolean,
  page: MarkdownPage,
  lineOf: (nodes: Element['children'], page: MarkdownPage) => Inline[],
): Block[] {
  const notes = writtenSections
    .flatMap(({ id }) => notesIn(id))
    .filter(({ note }) => (note.endnote !== null) === arePrinted)
    .sort((one, other) => (one.note.endnote ?? 0) - (other.note.endnote ?? 0));
  const items = notes.map(({ note, body }) => [
    strong(sentence(note.title)),
    ' ',
    ...lineOf(body.children, page),
    ' (',
    link(addressIn(page, `${note.address}#sign-${note.id}`), words.whereCalled(note.text, note.number)),
    ')',
  ]);
  return [list(items, arePrinted)];
}
