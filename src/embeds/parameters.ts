/**
 * The parameters of an embed's address besides the figure's own choices, with names and values that newsroom systems
 * use.
 */
import type { schemes } from '../words/embed.ts';

/** The color scheme of an embed: as its host's, or one of the two. */
export type Scheme = keyof typeof schemes;

/** How an embed shows its figure. */
export interface Appearance {
  readonly scheme: Scheme;
  /** Without head and foot. */
  readonly plain: boolean;
  /** Without interaction. */
  readonly static: boolean;
  /** Without a background. */
  readonly transparent: boolean;
  /** As high as its frame, to which it then reports no height. */
  readonly fitchart: boolean;
  /** Low enough for hosts that cut what is high, which has an address of its own. */
  readonly compact: boolean;
  readonly tab: 'chart' | 'table';
}

/** The value of `dark` for each scheme. */
export const darkOf: Readonly<Record<Scheme, string>> = { auto: 'auto', light: 'false', dark: 'true' };

function schemeIn(query: URLSearchParams): Scheme {
  const asked = query.get('dark');
  const known = (Object.keys(darkOf) as Scheme[]).find((scheme) => darkOf[scheme] === asked);
  return known ?? 'auto';
}

/** Reads an embed's query. Unknown names are ignored, and an invalid value counts as the default. */
export function readAppearance(query: URLSearchParams): Appearance {
  const isTrue = (name: string): boolean => query.get(name) === 'true';
  return {
    scheme: schemeIn(query),
    plain: isTrue('plain'),
    static: isTrue('static'),
    transparent: isTrue('transparent'),
    fitchart: isTrue('fitchart'),
    compact: isTrue('compact'),
    tab: query.get('tab') === 'table' ? 'table' : 'chart',
  };
}
