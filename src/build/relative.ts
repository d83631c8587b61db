/**
 * Turns addresses that begin at the site's root into relative ones, so that the built folder works under any path.
 * All files are named by their address from the root: `/report/local/index.html`.
 */

import { relativeAddress } from '../lib/relative-address.ts';

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
  'data-status',
  'data-tables',
  'data-address',
  'data-standing',
]);

// A comment, a script with its text, or a tag; quoted attribute values may hold ">".
const piece =
  /<!--[\s\S]*?-->|(<script\b(?:"[^"]*"|'[^']*'|[^>"'])*>)([\s\S]*?<\/script>)|<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

const attribute = /(\s)([^\s"'<>/=]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/**
 * @param html text of a page
 * @param file its address
 * @returns the page with relative addresses in its attributes; comments and the text of scripts are left alone
 */
export function relativeHtml(html: string, file: string): string {
  return html.replace(piece, (whole: string, script?: string, body?: string) => {
    if (whole.startsWith('<!--')) return whole;
    return script === undefined ? relativeTag(whole, file) : relativeTag(script, file) + (body ?? '');
  });
}

function relativeTag(tag: string, file: string): string {
  return tag.replace(attribute, (_, space: string, name: string, equals: string, quoted: string) => {
    const quote = /^["']/.exec(quoted)?.[0] ?? '';
    const value = quoted.slice(quote.length, quoted.length - quote.length);
    return space + name + equals + quote + relativeValue(name.toLowerCase(), value, file) + quote;
  });
}

function relativeValue(name: string, value: string, file: string): string {
  if (addressAttributes.has(name)) return relativeAddress(value, file);
  return name === 'srcset' ? relativeSources(value, file) : value;
}

/** A srcset: addresses with their widths or densities, separated by commas. */
function relativeSources(value: string, file: string): string {
  return value.replace(/(^\s*|,\s+)(\S+)/g, (_, before: string, target: string) => {
    return before + relativeAddress(target, file);
  });
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
