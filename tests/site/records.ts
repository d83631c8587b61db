/** Helpers to read what the site publishes for other systems. */
import { expect, inject } from 'vitest';
import { isServed, textOf } from './site.ts';

const siteUrl = inject('siteUrl');

/** Reads a JSON file of the built site by its address. */
export const jsonAt = (address: string): unknown => JSON.parse(textOf(address));

/** Turns an absolute address into one within the site, without query and fragment. */
export function inside(address: string): string {
  expect(address.startsWith(siteUrl)).toBe(true);
  return `/${address.slice(siteUrl.length).replace(/[?#].*$/, '')}`;
}

/** Finds absolute addresses on the site's host in a text that do not exist on the site. */
export const missingIn = (text: string): string[] =>
  [...text.matchAll(/https:\/\/edition\.example[^\s"\\<>]*/g)]
    .map(([address]) => address)
    .filter((address) => !isServed(inside(address)));
