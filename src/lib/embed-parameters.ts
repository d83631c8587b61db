/** What an embed's address may ask for, beside the choices of its figure: names and values that newsrooms' systems know. */

/** The color scheme of an embed: as its host's, or one of the two. */
export type Scheme = 'auto' | 'light' | 'dark';

/** How an embed shows its figure. */
export interface Appearance {
  readonly scheme: Scheme;
  /** Without head and foot. */
  readonly plain: boolean;
  /** Without anything to act on. */
  readonly static: boolean;
  /** Without a ground of its own. */
  readonly transparent: boolean;
  /** As high as its frame, which is then told no height. */
  readonly fitchart: boolean;
  readonly tab: 'chart' | 'table';
}

/** The value of `dark` for each scheme. */
export const darkOf: Readonly<Record<Scheme, string>> = { auto: 'auto', light: 'false', dark: 'true' };

function schemeIn(query: URLSearchParams): Scheme {
  const asked = query.get('dark');
  const known = (Object.keys(darkOf) as Scheme[]).find((scheme) => darkOf[scheme] === asked);
  return known ?? 'auto';
}

/** Reads an embed's query. Unknown names are ignored, and a value that is none counts as the default. */
export function readAppearance(query: URLSearchParams): Appearance {
  const isTrue = (name: string): boolean => query.get(name) === 'true';
  return {
    scheme: schemeIn(query),
    plain: isTrue('plain'),
    static: isTrue('static'),
    transparent: isTrue('transparent'),
    fitchart: isTrue('fitchart'),
    tab: query.get('tab') === 'table' ? 'table' : 'chart',
  };
}
