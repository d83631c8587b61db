import type { Plugin } from 'vite';

const refuse = `() => { throw new Error('Colors come from the theme: this edition leaves out the color schemes of Plot.') }`;

/** Everything that the module of color schemes exports, without the schemes. */
const schemes = `
export const isCategoricalScheme = () => false;
export const isDivergingScheme = () => false;
export const ordinalScheme = ${refuse};
export const ordinalRange = ${refuse};
export const maybeBooleanRange = ${refuse};
export const quantitativeScheme = ${refuse};
`;

/**
 * Vite plugin that leaves the color schemes of Observable Plot out of what browsers load. Every color here comes from
 * the theme, and the schemes are a tenth of all that a reader pays for a figure drawn anew.
 */
export function leanPlot(): Plugin {
  return {
    name: 'lean-plot',
    apply: 'build',
    load: {
      filter: { id: /@observablehq\/plot\/src\/scales\/schemes\.js$/ },
      handler: () => schemes,
    },
  };
}
