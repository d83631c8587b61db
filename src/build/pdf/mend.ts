/**
 * Mends what Chromium leaves undone in a tagged PDF: it dates the file by the clock, names itself as the author's tool,
 * tags a figure with its table as one picture, leaves
 * drawn links without a name, and joins words in bookmarks where a heading breaks.
 */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { Printed } from './print.ts';
import { childrenOf, fieldsOf, structureOf, tagOf, type Element } from './structure.ts';

/** What a file says of itself. */
export interface About {
  readonly author: string;
  /** The edition, as what made the file. */
  readonly creator: string;
  readonly subject: string;
  /** Day of the release, ISO 8601. */
  readonly date: string;
}

const name = (text: string): PDFName => PDFName.of(text);

/**
 * @param printed as Chromium printed it
 * @returns the mended file: the same for the same input, whenever and wherever it is made
 */
export async function mended({ pdf, headings, signs }: Printed, about: About): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  describe(document, about);
  nameBookmarks(document, headings);
  const elements = structureOf(document);
  forgetIds(document, elements);
  elements.filter(isDrawnLink).forEach((link) => nameLink(link, signs));
  elements.filter(isWholeFigure).forEach(asSection);
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}

function describe(document: PDFDocument, about: About): void {
  const date = new Date(`${about.date}T00:00:00Z`);
  document.setAuthor(about.author);
  document.setCreator(about.creator);
  document.setSubject(about.subject);
  document.setCreationDate(date);
  document.setModificationDate(date);
}

/** Gives each bookmark the text of its heading, in which a space stands also where a line ends. */
function nameBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const titles = [...bookmarks(document.catalog.lookupMaybe(name('Outlines'), PDFDict))];
  const bare = (text: string): string => text.replace(/[\s\u00a0]/g, '');
  titles.forEach((bookmark, index) => {
    const printed = bookmark.lookup(name('Title'), PDFString, PDFHexString).decodeText();
    const heading = headings[index];
    if (heading === undefined || bare(heading) !== bare(printed))
      throw new Error(`Bookmark ${index + 1}, "${printed}", is not the heading "${heading ?? ''}".`);
    bookmark.set(name('Title'), PDFHexString.fromText(heading));
  });
}

/** All bookmarks under one, in the order in which they are read. */
function* bookmarks(parent: PDFDict | undefined): Generator<PDFDict> {
  for (
    let one = parent?.lookupMaybe(name('First'), PDFDict);
    one;
    one = one.lookupMaybe(name('Next'), PDFDict)
  ) {
    yield one;
    yield* bookmarks(one);
  }
}

/** Ids count up in Chromium's process. Nothing but the cells of tables uses them, whose heads have a scope as well. */
function forgetIds(document: PDFDocument, elements: readonly Element[]): void {
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  removeTree(document, root.get(name('IDTree')));
  root.delete(name('IDTree'));
  for (const element of elements) {
    element.delete(name('ID'));
    const attributes = element.lookup(name('A'));
    if (!(attributes instanceof PDFArray)) continue;
    const kept = attributes
      .asArray()
      .filter((_, index) => !attributes.lookup(index, PDFDict).has(name('Headers')));
    element.set(name('A'), document.context.obj(kept));
  }
}

/** Removes a tree of names with all its branches, so that nothing of it is written. */
function removeTree(document: PDFDocument, branch: PDFObject | undefined): void {
  if (!(branch instanceof PDFRef)) return;
  const branches = document.context.lookup(branch, PDFDict).lookupMaybe(name('Kids'), PDFArray);
  branches?.asArray().forEach((one) => removeTree(document, one));
  document.context.delete(branch);
}

/** A link without text marks nothing but the field that is clicked, or several: one on each page that repeats it. */
const isDrawnLink = (element: Element): boolean =>
  tagOf(element) === 'Link' && childrenOf(element).length === 0 && fieldsOf(element).length > 0;

function nameLink(link: Element, signs: Printed['signs']): void {
  for (const field of fieldsOf(link)) {
    const action = field.lookupMaybe(name('A'), PDFDict);
    const text = signs[action?.lookup(name('URI'), PDFString, PDFHexString).decodeText() ?? ''];
    if (text === undefined) continue;
    link.set(name('Alt'), PDFHexString.fromText(text));
    field.set(name('Contents'), PDFHexString.fromText(text));
  }
}

/** A figure with title, legend and table: readers would be told that it is one picture, and nothing inside it. */
const isWholeFigure = (element: Element): boolean =>
  tagOf(element) === 'Figure' && childrenOf(element, { deep: true }).some((one) => tagOf(one) === 'Figure');

function asSection(figure: Element): void {
  figure.set(name('S'), name('Sect'));
  figure.delete(name('Alt'));
  for (const child of childrenOf(figure)) if (tagOf(child) === 'Caption') child.set(name('S'), name('Div'));
}
