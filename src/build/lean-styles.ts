/** Style sheets without what nothing in them uses. */
import { palette } from '../theme/tokens.ts';

/** Drawings name colors, in markup. */
const inMarkup = Object.keys(palette);

/** A custom property with its value. */
const PROPERTY = /(?<=[{;])--([\w-]+):[^;{}]*(?:;|(?=\}))/g;

/**
 * Leaves out custom properties that no other rule and no drawing uses, and rules that then say nothing.
 * @param css a style sheet as a bundler writes it, without comments
 */
export function withoutUnused(css: string): string {
  const used = new Set([...inMarkup, ...[...css.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name)]);
  const lean = css
    .replace(PROPERTY, (declaration, name: string) => (used.has(name) ? declaration : ''))
    .replaceAll(';}', '}')
    .replace(/(?<=^|[{}])[^{}]+\{\}/g, '');
  return lean === css ? css : withoutUnused(lean);
}
