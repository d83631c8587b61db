/** The font files that the edition serves, and how each is subset from its package. */

/** One served file. */
export interface Face {
  /** Name in public/fonts/. */
  readonly file: string;
  /** Package under @fontsource-variable/, and the file in it. */
  readonly package: string;
  readonly source: string;
  /** How each variable axis is treated: a number pins it, a range narrows it. */
  readonly axes: Readonly<Record<string, number | { min: number; max: number }>>;
  readonly characters: string;
  /** OpenType features that are kept. */
  readonly features: readonly string[];
  /** Tables that are left out. */
  readonly without?: readonly string[];
  /** Whether it keeps its name, its author and its license, which are served beside it as well. */
  readonly isNamed: boolean;
  /** The maximum size, in bytes, that page budgets assume. */
  readonly budget: number;
}

const basicLatin = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index));

/** Every character that the fonts of pages can show: Basic Latin, signs and punctuation, accents in names. */
export const servedCharacters: string = [
  ...basicLatin,
  '\u00a0\u202f\u2011',
  '‘’“”–—…•·−×±§¶©',
  'áéíóúüñç',
].join('');

/** Every character that the fonts of embeds can show: those of pages, without those that no figure uses. */
const embeddedCharacters: string = Array.from(servedCharacters)
  .filter((character) => !'"#&\'*<>@XZ[\\]^_`{|}~!‘—•±§¶©·×áéíóúüñç'.includes(character))
  .join('');

/** Each additional feature adds its alternate glyphs. Lining tabular figures are the default of both families. */
const features = ['kern', 'liga'];

const serif = 'source-serif-4';
const upright = 'source-serif-4-latin-opsz-normal.woff2';
const italic = 'source-serif-4-latin-opsz-italic.woff2';

const text: Face = {
  file: 'serif.woff2',
  package: serif,
  source: upright,
  axes: { wght: { min: 400, max: 600 }, opsz: 20 },
  characters: servedCharacters,
  features,
  isNamed: true,
  budget: 19_500,
};

const display: Face = {
  file: 'serif-display.woff2',
  package: serif,
  source: upright,
  axes: { wght: 350, opsz: 60 },
  characters: servedCharacters,
  features,
  isNamed: true,
  budget: 12_500,
};

const slanted: Face = {
  file: 'serif-italic.woff2',
  package: serif,
  source: italic,
  axes: { wght: 400, opsz: 20 },
  characters: servedCharacters,
  features,
  isNamed: true,
  budget: 13_500,
};

const sans: Face = {
  file: 'sans.woff2',
  package: 'source-sans-3',
  source: 'source-sans-3-latin-wght-normal.woff2',
  axes: { wght: { min: 400, max: 600 } },
  characters: servedCharacters,
  features,
  isNamed: true,
  budget: 13_500,
};

/**
 * An embed's font files are few and small: fewer characters, no kerning pairs, and no tables that say how glyphs are
 * replaced or moved, or what the font is called.
 */
const embedded = {
  characters: embeddedCharacters,
  features: [],
  without: ['BASE', 'GDEF', 'GPOS', 'GSUB', 'MVAR', 'STAT'],
  isNamed: false,
} as const;

const embeddedTitle: Face = {
  ...text,
  ...embedded,
  file: 'embed-title.woff2',
  axes: { wght: 600, opsz: 20 },
  characters: 'abcdefghijklmnopqrstuvwxyz ABCFILMOPRST0123456789$,.:;-’\u00a0',
  budget: 5700,
};
const embeddedVoice: Face = {
  ...slanted,
  ...embedded,
  file: 'embed-voice.woff2',
  characters: 'abcdefghiklmnopqrstuvwxyz AEFNOT0123456789$,.:',
  budget: 5100,
};
const embeddedSans: Face = { ...sans, ...embedded, file: 'embed-sans.woff2', budget: 7900 };

/** The served files of pages. */
export const faces: readonly Face[] = [text, display, slanted, sans];

/** The served files of embeds. */
export const embeddedFaces: readonly Face[] = [embeddedTitle, embeddedVoice, embeddedSans];

/** Files that the first screen of every page needs, in that order. */
export const preloaded: readonly string[] = [text.file, sans.file, display.file];

/** Files that every embed needs. */
export const preloadedInEmbeds: readonly string[] = [embeddedTitle.file, embeddedSans.file];
