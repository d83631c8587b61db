import { fonts, palette, type ColorName } from './tokens.ts';

/** What a drawing needs to know about the look: a color for each name, the fonts, and the size of its labels. */
export interface Theme {
  /** Value for `fill` and `stroke`: a `var()` inside a page, a literal color in a file that travels alone. */
  readonly color: Readonly<Record<ColorName, string>>;
  readonly font: { readonly serif: string; readonly sans: string };
  /** Size of labels in pixels of the drawing. */
  readonly label: number;
}

const names = Object.keys(palette) as ColorName[];

function themeOf(color: (name: ColorName) => string): Theme {
  return {
    color: Object.fromEntries(names.map((name) => [name, color(name)])) as Record<ColorName, string>,
    font: { serif: fonts.serif, sans: fonts.sans },
    label: 14,
  };
}

/** For drawings inside a page: colors follow the page's scheme. */
export const pageTheme: Theme = themeOf((name) => `var(--${name})`);

/** For files that travel alone, where no style sheet follows: literal colors of the light scheme. */
export const lightTheme: Theme = themeOf((name) => palette[name].light);

/** As {@link lightTheme}, for a dark ground. */
export const darkTheme: Theme = themeOf((name) => palette[name].dark);
