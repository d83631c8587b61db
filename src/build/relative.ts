/**
 * Turns addresses that begin at the site's root into relative ones, so that the built folder works under any path.
 * All files are named by their address from the root: `/report/local/index.html`.
 */

import { relativeAddress } from '../lib/relative-address.ts';
import type { PageSource } from './page-source.ts';

/**
 * Attributes that hold one address. The `data-` attributes name what a script loads later: a module, a file, a folder
 * of tables.
 */
const addressAttributes = new Set([
  'href',
  'xlink:href',
  'src',
  'poster',
  'data-src',
  'data-picture',
  'data-status',
  'data-tables',
  'data-address',
  'data-standing',
]);

/**
 * Makes the addresses in a page's attributes relative.
 * @param file address of the page
 */
export function makeRelative(page: PageSource, file: string): void {
  for (const element of page.elements) {
    for (const [name, value] of element.attributes) {
      const relative = relativeValue(name, value, file);
      if (relative !== value) page.setAttribute(element, name, relative);
    }
  }
}

function relativeValue(name: string, value: string, file: string): string {
  if (addressAttributes.has(name)) return relativeAddress(value, file);
  return name === 'srcset' ? relativeSources(value, file) : value;
}

/** A srcset: addresses with their widths or densities, separated by commas, which may also stand in an address. */
function relativeSources(value: string, file: string): string {
  return value.replace(
    /([\s,]*)(\S*[^\s,])(,+|\s[^,]*)?/g,
    (_, before: string, target: string, after = '') => before + relativeAddress(target, file) + String(after),
  );
}

/**
 * @param css text of a style sheet
 * @param file its address
 * @returns the style sheet with relative addresses in `url()` and `@import`
 */
export function relativeCss(css: string, file: string): string {
  return css.replace(
    /(url\(\s*["']?|@import\s*["'])(\/(?!\/)[^"')\s]*)/g,
    (_, before: string, target: string) => before + relativeAddress(target, file),
  );
}
