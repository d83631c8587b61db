/** What the site tells other systems, as they read it. */
import { expect, inject } from 'vitest';
import { isServed, textOf } from './site.ts';

const siteUrl = inject('siteUrl');

/** A JSON file of the built site, by its address. */
export const jsonAt = (address: string): unknown => JSON.parse(textOf(address));

/** Address within the site of an absolute one, without query and fragment. */
export function inside(address: string): string {
  expect(address.startsWith(siteUrl)).toBe(true);
  return `/${address.slice(siteUrl.length).replace(/[?#].*$/, '')}`;
}

/** The absolute addresses of the site's host that a text names and the site does not have. */
export const missingIn = (text: string): string[] =>
  [...text.matchAll(/https:\/\/edition\.example[^\s"\\<>]*/g)]
    .map(([address]) => address)
    .filter((address) => !isServed(inside(address)));
