/** A PDF as a reader that neither made nor mended it sees it. */
import { readFileSync } from 'node:fs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree, or what it marks on a page. */
export interface Tagged {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  /** `content` or `annotation` for what is marked. */
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tagged[];
}

/** A line of text, or a part of one. */
export interface Text {
  readonly text: string;
  /** Height of its letters, in points. */
  readonly size: number;
  /** How far down the page it stands, and how far to the right: 0 at the top and the left, 1 at the bottom and the right. */
  readonly down: number;
  readonly across: number;
}

export interface LinkOnPage {
  readonly id: string;
  /** Where it leads outside of the file. */
  readonly url: string | undefined;
}

export interface ReadPage {
  readonly tags: Tagged;
  readonly texts: readonly Text[];
  readonly links: readonly LinkOnPage[];
}

/** A bookmark, how deep it stands, and the page that it leads to, from 1. */
export interface Bookmark {
  readonly title: string;
  readonly depth: number;
  readonly page: number;
}

export interface Read {
  readonly title: string;
  readonly language: string;
  readonly showsTitle: boolean;
  readonly isMarked: boolean;
  readonly pages: readonly ReadPage[];
  readonly bookmarks: readonly Bookmark[];
}

/** Reads a file. @throws if it is no PDF */
export async function readPdf(path: string): Promise<Read> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  try {
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
    const preferences: { DisplayDocTitle?: boolean } | null = await document.getViewerPreferences();
    const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return {
      title: info.Title ?? '',
      language: info.Language ?? '',
      showsTitle: preferences?.DisplayDocTitle === true,
      isMarked: marks?.Marked === true,
      pages: await Promise.all(numbers.map(async (number) => readPage(await document.getPage(number)))),
      bookmarks: await bookmarksOf(document),
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const annotations = (await page.getAnnotations()) as { subtype: string; id: string; url?: string }[];
  return {
    tags: await page.getStructTree(),
    texts: items.flatMap((item) => ('str' in item && item.str.trim() ? [textOf(item, width, height)] : [])),
    links: annotations.filter(({ subtype }) => subtype === 'Link').map(({ id, url }) => ({ id, url })),
  };
}

function textOf({ str, height: size, transform }: TextItem, width: number, height: number): Text {
  const [, , , , x, y] = transform as [number, number, number, number, number, number];
  return { text: str, size, down: 1 - y / height, across: x / width };
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function bookmarksOf(document: PDFDocumentProxy): Promise<Bookmark[]> {
  const found: Bookmark[] = [];
  const visit = async (items: Outline, depth: number): Promise<void> => {
    for (const { title, dest, items: inside } of items) {
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      found.push({ title, depth, page: (await document.getPageIndex(target?.[0] as never)) + 1 });
      await visit(inside as Outline, depth + 1);
    }
  };
  await visit(await document.getOutline(), 1);
  return found;
}

/** An element and all elements inside it, in the order in which they are read. */
export const allTags = (tag: Tagged): Tagged[] => [tag, ...(tag.children ?? []).flatMap(allTags)];
