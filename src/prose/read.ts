import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { paragraphId } from '../report/address.ts';

/** The id of a text by its path: `content/report/local.mdx` is `local`. */
export const textId = (path: string): string => path.replace(/^.*\/|\.\w+$/g, '');

/** Line and column of something in an MDX file, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One of the edition's own elements in a text: `<Num of="consortia">39</Num>`. */
export interface Use {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The words between its tags, without markup. */
  readonly words: string;
  readonly position: Position;
  /** HTML id of the paragraph or note it stands in; null outside both. */
  readonly within: string | null;
}

/** A stretch of plain text, and whether a `<Num>` binds it. */
export interface Words {
  readonly text: string;
  readonly position: Position;
  readonly isBound: boolean;
  /** The line on which its paragraph begins; null in a heading and in the fields above a text. */
  readonly paragraph: number | null;
  /** The outermost of the edition's own elements around it; null without one. */
  readonly element: string | null;
  /** What the `<Consortium>` around it is of; null without one. */
  readonly consortium: string | null;
}

/** A heading of a text, which gives it an address. */
export interface Heading {
  readonly text: string;
  readonly position: Position;
}

/** A text as its author wrote it: elements, words and headings in order. */
export interface Prose {
  /** Path for messages. */
  readonly file: string;
  readonly uses: readonly Use[];
  readonly words: readonly Words[];
  readonly headings: readonly Heading[];
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: Position & { readonly offset?: number } };
}

const ELEMENTS = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);
const FRONTMATTER = /^---\n[\s\S]*?\n---\n/;

/** Frontmatter as blank lines, so that places in the text stay what they are in the file. */
const withoutFrontmatter = (text: string): string =>
  text.replace(FRONTMATTER, (found) => found.replace(/[^\n]/g, ' ').replace(/ +/g, ''));

function attributesOf(node: Node): Record<string, string> {
  const entries = (node.attributes ?? []).flatMap(({ name, value }) =>
    name === undefined ? [] : [[name, typeof value === 'string' ? value : '']],
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

function wordsOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

/** HTML id of a paragraph or of a note's body; null for any other element. */
function blockId(node: Node): string | null {
  const { of, part, id } = attributesOf(node);
  if (node.name === 'P' && of) return paragraphId(of, part);
  return node.name === 'Note' && id ? `note-${id}` : null;
}

const within = (ancestors: readonly Node[], name: string): Node | undefined =>
  ancestors.find((ancestor) => ancestor.name === name);

function wordsAt(node: Node, ancestors: readonly Node[]): Words {
  const around = within(ancestors, 'Consortium');
  return {
    text: node.value ?? '',
    position: startOf(node),
    isBound: within(ancestors, 'Num') !== undefined,
    paragraph: ancestors.findLast(({ type }) => type === 'paragraph')?.position?.start.line ?? null,
    element: ancestors.find(({ type }) => ELEMENTS.has(type))?.name ?? null,
    consortium: around ? (attributesOf(around)['of'] ?? '') : null,
  };
}

const startOf = ({ position }: Node): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

function useOf(node: Node, ancestors: readonly Node[]): Use {
  const blocks = [...ancestors, node].map(blockId).filter((id) => id !== null);
  return {
    element: node.name ?? '',
    attributes: attributesOf(node),
    words: wordsOf(node),
    position: startOf(node),
    within: blocks.at(-1) ?? null,
  };
}

/**
 * The syntax tree of a text, without the fields above it.
 * @throws when the text is not MDX, with the parser's place and reason
 */
export const treeOf = (text: string): Root =>
  unified().use(remarkParse).use(remarkMdx).parse(withoutFrontmatter(text));

/**
 * Reads the MDX of a text.
 * @param file path for messages
 * @throws when the text is not MDX, with the parser's place and reason
 */
export function readProse(file: string, text: string): Prose {
  const tree = treeOf(text);
  const uses: Use[] = [];
  const words: Words[] = [];
  const headings: Heading[] = [];
  visitParents(tree, (found, parents) => {
    const [node, ancestors] = [found as Node, parents as readonly Node[]];
    if (ELEMENTS.has(node.type)) uses.push(useOf(node, ancestors));
    if (node.type === 'heading') headings.push({ text: wordsOf(node), position: startOf(node) });
    if (node.type === 'text') words.push(wordsAt(node, ancestors));
  });
  return { file, uses, words, headings };
}

/** The uses of one element, in order. */
export function usesOf({ uses }: Prose, element: string): readonly Use[] {
  return uses.filter((use) => use.element === element);
}

/** Several texts as one, in order. */
export function joined(proses: readonly Prose[]): Prose {
  return {
    file: proses.map(({ file }) => file).join(', '),
    uses: proses.flatMap(({ uses }) => uses),
    words: proses.flatMap(({ words }) => words),
    headings: proses.flatMap(({ headings }) => headings),
  };
}

/** The notes of a text alone: what they use, and their own words. */
export function notesAlone(prose: Prose): Prose {
  const isNote = ({ within }: Use): boolean => within?.startsWith('note-') ?? false;
  return { ...prose, uses: prose.uses.filter(isNote), words: [], headings: [] };
}
