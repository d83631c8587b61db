/**
 * Colors, type and sizes of the edition: the only place where they are written.
 * `src/theme/css.ts` turns them into CSS custom properties; drawings read the same names through `Theme`.
 */

/** Light and dark value of one color. Contrast and distance of the hues are tested in tests/theme. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

/** Everything that is not one of the 39: ink on paper, and one accent under links. */
export const palette = {
  ground: { light: '#FBFAF6', dark: '#10191E' },
  after: { light: '#F4F1E9', dark: '#18242A' },
  ink: { light: '#16262E', dark: '#E8E6DF' },
  muted: { light: '#52636C', dark: '#A3AEB3' },
  strong: { light: '#72818A', dark: '#7A8990' },
  line: { light: '#D5D3CA', dark: '#2E3C43' },
  accent: { light: '#0B5F7E', dark: '#7CC7E2' },
  wash: { light: '#FBE9D3', dark: '#43300F' },
  land: { light: '#F3F0E7', dark: '#1A272D' },
  'land-least': { light: '#E8EAE9', dark: '#1A2A33' },
  'land-mid': { light: '#F1E8CB', dark: '#2C3325' },
  'land-most': { light: '#F8DF9C', dark: '#403612' },
  'land-location': { light: '#E9E5D8', dark: '#243339' },
  'school-district': { light: '#0E6485', dark: '#3B8BB0' },
  'community-college-district': { light: '#CF5C16', dark: '#F0A052' },
  'county-office': { light: '#7A2C2C', dark: '#CB5F55' },
  charter: { light: '#8674C6', dark: '#DDD5FA' },
} as const satisfies Record<string, Pair>;

/** Name of a color of the palette. */
export type ColorName = keyof typeof palette;

/** Fluid type sizes: smallest, preferred and largest, in rem and vw. */
export const type = {
  's-2': ['.8125rem', '.79rem + .1vw', '.875rem'],
  's-1': ['.9375rem', '.92rem + .1vw', '1rem'],
  s0: ['1.125rem', '1.08rem + .2vw', '1.25rem'],
  s1: ['1.3125rem', '1.21rem + .45vw', '1.625rem'],
  s2: ['1.5rem', '1.31rem + .85vw', '2.0625rem'],
  s3: ['2.125rem', '1.6rem + 2.3vw', '3.75rem'],
  s4: ['2.75rem', '1.7rem + 4.6vw', '5.5rem'],
} as const satisfies Record<string, readonly [string, string, string]>;

/** Font stacks; the faces are declared in src/theme/fonts.css. */
export const fonts = {
  serif: "'Source Serif 4', 'Source Serif fallback', Georgia, serif",
  display: "'Source Serif 4 Display', 'Source Serif Display fallback', Georgia, serif",
  sans: "'Source Sans 3', 'Source Sans fallback', system-ui, sans-serif",
} as const;

/** Steps of white space, in pixels at the browser's default size. */
export const spaces = [4, 8, 12, 16, 24, 32, 48, 72, 112] as const;
