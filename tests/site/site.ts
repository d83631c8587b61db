import { parseHTML } from 'linkedom';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, inject } from 'vitest';

/** A page of the built site. */
export interface Page {
  /** Address from the site's root: `/report/local/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

export const siteFolder = inject('siteFolder');

/** All files of the built site, as sorted addresses from its root. */
export const files: readonly string[] = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(siteFolder.length).replaceAll(sep, '/'))
  .sort();

/** All pages, including 404.html. */
export const pages: readonly Page[] = files.filter((file) => file.endsWith('.html')).map(pageOf);

/** The pages that other sites embed. */
export const embedPages: readonly Page[] = pages.filter(({ address }) =>
  /^\/embed\/(?!hosts\/)/.test(address),
);

/** The pages that visitors browse: all except embeds and 404.html. */
export const ordinaryPages: readonly Page[] = pages.filter(
  (page) => page.address !== '/404.html' && !embedPages.includes(page),
);

/** The page at an address. @throws if there is none */
export function pageAt(address: string): Document {
  const page = pages.find((one) => one.address === address);
  if (!page) throw new Error(`The site has no page ${address}.`);
  return page.document;
}

/** The text of an element on one line, or an empty string if there is no element. */
export const plain = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function pageOf(file: string): Page {
  const html = textOf(file);
  return { address: file.replace(/index\.html$/, ''), html, document: parseHTML(html).document };
}

/** The text of a file, by its address. */
export function textOf(address: string): string {
  return readFileSync(join(siteFolder, address), 'utf8');
}

/** The bytes of a file, by its address. For a folder, this is its index.html. */
export function bytesOf(address: string): Buffer {
  return readFileSync(join(siteFolder, fileOf(address)));
}

/** The path of the file that a static host serves for an address. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** Whether a static host serves a file for an address. */
export function isServed(address: string): boolean {
  const path = join(siteFolder, fileOf(address));
  return existsSync(path) && statSync(path).isFile();
}

/** Width and height of a PNG, as its header says. */
export function sizeOf(address: string): { width: number; height: number } {
  const bytes = bytesOf(address);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
