/** How each of the edition's own elements is told in Markdown. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Nodes, RootContent } from 'mdast';
import { consortium } from '../../datasets/site.ts';
import { listed, sentence } from '../../lib/format.ts';
import { comparisonOf, consortiumAddress, figureAddress, wholeReport } from '../../lib/routes.ts';
import { consortiaOf } from '../../prose/check-consortia.ts';
import { noteById, passagesFor } from '../../prose/site.ts';
import { paragraphAt } from '../../prose/outline.ts';
import { paragraphId, placeOf } from '../../report/address.ts';
import * as words from '../../words/markdown.ts';
import * as prose from '../../words/prose.ts';
import { awardBlocks } from './awards.ts';
import { differs } from './differs.ts';
import { endnoteBlocks } from './endnotes.ts';
import { figureBlocks } from './figure.ts';
import {
  emphasis,
  footnote,
  footnoteSign,
  link,
  paragraph,
  strong,
  type Block,
  type Inline,
} from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';
import { publishedFigure } from '../site.ts';

/** An element as it is written in a text. */
interface Written {
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands in it, as a line of text. */
  line(): Inline[];
  /** What stands in it, as blocks. */
  blocks(): Block[];
  readonly page: MarkdownPage;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** How a note is called: by its number on the page. */
const labelOf = (id: string): string => String(noteById(id).number);

/** The place of a paragraph in the printed report, and its statements. */
function placeWords(
  { of = '', part, passages }: Written['attributes'],
  page: MarkdownPage,
): (string | Inline)[] {
  const place = paragraphAt(of);
  const address = addressIn(page, `${page.address}#${paragraphId(of, part)}`);
  const name = `${place ? placeOf(place) : of}${part ? `, ${prose.part(part)}` : ''}`;
  const ids = passagesFor(of, passages).map(({ id }) => id);
  return [' (', link(address, name), `; ${words.statements(ids)})`];
}

/** Elements that are blocks of their own. */
const blocks: Readonly<Record<string, (written: Written) => Block[]>> = {
  P: ({ attributes, line, page }) => [paragraph(...line(), ...placeWords(attributes, page))],
  Answer: ({ line, page }) => [
    page.address.startsWith(wholeReport)
      ? paragraph(emphasis(`${prose.summary}:`), ' ', ...line())
      : paragraph(...line()),
  ],
  Ours: ({ line }) => [paragraph(emphasis(prose.ours), ' ', ...line())],
  Anchor: () => [],
  Figure: ({ attributes: { id = '' }, page }) => figureBlocks(id, page),
  SeeFigure: ({ attributes: { id = '' }, page }) => {
    const { figure, withdrawal } = publishedFigure(id);
    const label = prose.seeFigure(withdrawal !== undefined);
    return [paragraph(`${label} `, link(addressIn(page, figureAddress(id)), figure.question))];
  },
  Awards: ({ page }) => awardBlocks(page),
  Endnotes: ({ attributes: { kind }, page }) => endnoteBlocks(kind === 'printed', page, lineOf),
  Notes: (written) => written.blocks(),
  Note: ({ attributes: { id = '' }, line }) => {
    const { title, endnote } = noteById(id);
    const kind = endnote === null ? prose.ourNote : prose.endnote(endnote);
    return [footnote(labelOf(id), strong(sentence(title)), ' ', ...line(), ` (${kind})`)];
  },
};

/** Elements within a line. */
const inline: Readonly<Record<string, (written: Written) => Inline[]>> = {
  Num: ({ line }) => line(),
  Term: ({ line }) => line(),
  Note: ({ attributes: { to = '' } }) => [footnoteSign(labelOf(to))],
  Consortium: ({ attributes: { of = '', meant }, line, page }) => {
    const ids = consortiaOf(of);
    const address = ids.length > 1 ? comparisonOf(ids) : consortiumAddress(of);
    const named = link(addressIn(page, address), ...line());
    const names = ids.map((id) => consortium(id));
    const title =
      meant === undefined
        ? listed(names.map(({ agent }) => agent))
        : prose.mayBeMeant(names.map(({ name }) => name));
    return [named.type === 'link' ? { ...named, title } : named];
  },
  Differs: ({ attributes: { of = '' }, page }) => differs(of, page),
};

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

function attributesOf({ attributes }: Element): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' ? [[one.name, typeof one.value === 'string' ? one.value : '']] : [],
    ),
  );
}

function handlerOf<Told>(
  node: Element,
  handlers: Readonly<Record<string, (written: Written) => Told>>,
): (written: Written) => Told {
  const handler = handlers[node.name ?? ''];
  if (handler) return handler;
  const name = node.name ?? '';
  throw new Error(
    `<${name}> has no form in Markdown. Say in src/surfaces/markdown/elements.ts how it is told there.`,
  );
}

const writtenIn = (node: Element, page: MarkdownPage): Written => ({
  attributes: attributesOf(node),
  line: () => lineOf(node.children, page),
  blocks: () => blocksOf(node.children, page),
  page,
});

/** Nodes within a line, without elements of MDX. A paragraph in an element is its line. */
export function lineOf(nodes: readonly Nodes[], page: MarkdownPage): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (isElement(node)) return handlerOf(node, inline)(writtenIn(node, page));
    if (node.type === 'paragraph') return lineOf(node.children, page);
    if ('children' in node) return [{ ...node, children: lineOf(node.children, page) } as Inline];
    return [node as Inline];
  });
}

/** A paragraph that holds nothing but elements which are blocks is those blocks. */
const isOfBlocks = (nodes: readonly Nodes[]): boolean =>
  nodes.every((node) => isBlank(node) || (isElement(node) && isBlock(node)));

const isBlock = (node: Element): boolean =>
  Object.hasOwn(blocks, node.name ?? '') && attributesOf(node)['to'] === undefined;

/** Blocks without elements of MDX. */
export function blocksOf(nodes: readonly Nodes[], page: MarkdownPage): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (isElement(node))
      return page.elements?.[node.name ?? '']?.(page) ?? handlerOf(node, blocks)(writtenIn(node, page));
    if (isBlank(node)) return [];
    if (node.type === 'paragraph' && isOfBlocks(node.children)) return blocksOf(node.children, page);
    if (node.type === 'paragraph' || node.type === 'heading')
      return [{ ...node, children: lineOf(node.children, page) }];
    if ('children' in node) return [{ ...node, children: blocksOf(node.children, page) } as RootContent];
    return [node];
  });
}
