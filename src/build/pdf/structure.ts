/** The structure tree of a tagged PDF. */
import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** An element of the tree: its tag is under `S`, its children are under `K`. */
export type Element = PDFDict;

const TAG = PDFName.of('S');
const CHILDREN = PDFName.of('K');

/** `Figure`, `H1`, `Link`. */
export const tagOf = (element: Element): string => element.lookup(TAG, PDFName).decodeText();

/** All elements of a document, in the order in which they are read. */
export function structureOf(document: PDFDocument): Element[] {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return childrenOf(root, { deep: true });
}

/** The elements inside one, without the text that it marks. */
export function childrenOf(element: Element, { deep = false } = {}): Element[] {
  const children = listed(element.lookup(CHILDREN)).filter(
    (child): child is Element => child instanceof PDFDict && child.has(TAG),
  );
  return deep ? children.flatMap((child) => [child, ...childrenOf(child, { deep })]) : children;
}

/** The fields on pages that an element marks: those of a link. */
export const fieldsOf = (element: Element): PDFDict[] =>
  listed(element.lookup(CHILDREN)).flatMap((child) =>
    child instanceof PDFDict ? (child.lookupMaybe(PDFName.of('Obj'), PDFDict) ?? []) : [],
  );

const listed = (value: PDFObject | undefined): (PDFObject | undefined)[] =>
  value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value];
