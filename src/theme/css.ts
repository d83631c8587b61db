import { fonts, palette, spaces, type } from './tokens.ts';

const declaration = (name: string, value: string): string => `  --${name}: ${value};`;

function colors(pick: (pair: { light: string; dark: string }) => string): string[] {
  return Object.entries(palette).map(([name, pair]) => declaration(name, pick(pair)));
}

function measures(): string[] {
  return [
    ...Object.entries(type).map(([name, [least, fluid, most]]) =>
      declaration(name, `clamp(${least}, ${fluid}, ${most})`),
    ),
    ...Object.entries(fonts).map(([name, stack]) => declaration(name, stack)),
    ...spaces.map((space) => declaration(`space-${space}`, `${space / 16}rem`)),
  ];
}

const block = (selector: string, lines: string[]): string => `${selector} {\n${lines.join('\n')}\n}`;

/**
 * The tokens as a style sheet. Browsers without `light-dark()` get the light colors.
 * @returns CSS text with one `:root` rule of custom properties, and a second for browsers that know `light-dark()`.
 */
export function themeCss(): string {
  const lightOnly = block(':root', [...colors((pair) => pair.light), ...measures()]);
  const both = block(':root', [
    '  color-scheme: light dark;',
    ...colors((pair) => `light-dark(${pair.light}, ${pair.dark})`),
  ]);
  return `${lightOnly}\n@supports (color: light-dark(red, blue)) {\n${both}\n}\n`;
}
