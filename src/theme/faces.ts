/** The font files that the edition serves, and how each is cut from the package that it comes from. */

/** One served file. */
export interface Face {
  /** Name in public/fonts/. */
  readonly file: string;
  /** Package under @fontsource-variable/, and the file in it. */
  readonly package: string;
  readonly source: string;
  /** What becomes of the variable axes: a number pins one, a range narrows it. */
  readonly axes: Readonly<Record<string, number | { min: number; max: number }>>;
  /** Largest size in bytes that a page may count on. */
  readonly budget: number;
}

const serif = 'source-serif-4';
const upright = 'source-serif-4-latin-opsz-normal.woff2';
const italic = 'source-serif-4-latin-opsz-italic.woff2';

const text: Face = {
  file: 'serif.woff2',
  package: serif,
  source: upright,
  axes: { wght: { min: 400, max: 600 }, opsz: 20 },
  budget: 19_500,
};

const display: Face = {
  file: 'serif-display.woff2',
  package: serif,
  source: upright,
  axes: { wght: 350, opsz: 60 },
  budget: 12_500,
};

const slanted: Face = {
  file: 'serif-italic.woff2',
  package: serif,
  source: italic,
  axes: { wght: 400, opsz: 20 },
  budget: 13_500,
};

const sans: Face = {
  file: 'sans.woff2',
  package: 'source-sans-3',
  source: 'source-sans-3-latin-wght-normal.woff2',
  axes: { wght: { min: 400, max: 600 } },
  budget: 13_500,
};

/** All served files. */
export const faces: readonly Face[] = [text, display, slanted, sans];

/** Files that the first screen of every page needs, in the order in which it needs them. */
export const preloaded: readonly string[] = [text.file, sans.file, display.file];

const basicLatin = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index));

/** Every character that the served fonts can show: Basic Latin, signs and punctuation, accents in names. */
export const servedCharacters: string = [
  ...basicLatin,
  '\u00a0\u202f\u2011',
  '‘’“”–—…•·−×±§¶©',
  'áéíóúüñç',
].join('');
