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

const noMaps = `() => { throw new Error('Maps are drawn with D3: this edition leaves out the projections of Plot.') }`;

/** Everything that the module of projections exports, for charts without one. */
const projections = `
import { valueObject } from './channel.js';
import { coerceNumbers } from './options.js';
const none = (projection) => { if (projection != null) (${noMaps})(); };
export const createProjection = ({ projection } = {}) => none(projection);
export const hasProjection = ({ projection } = {}) => { none(projection); return false; };
export const projectionAspectRatio = (projection) => none(projection);
export const project = ${noMaps};
export const getGeometryChannels = ${noMaps};
export const xyProjection = () => undefined;
export function applyPosition({ x, y }, scales) {
  const position = valueObject({ ...(x && { x }), ...(y && { y }) }, scales);
  if (x) position.x = coerceNumbers(position.x);
  if (y) position.y = coerceNumbers(position.y);
  return position;
}
`;

/** Everything that the module of legends exports: legends here are lists in the page. */
const legends = `
const none = () => { throw new Error('Legends are lists in the page: this edition leaves out those of Plot.') };
export const legend = none;
export const exposeLegends = () => none;
export const createLegends = () => [];
`;

/** Text that stands in for a module of Plot, by the module's path in its folder `src`. */
export const standIns: Readonly<Record<string, string>> = {
  'scales/schemes.js': schemes,
  'legends.js': legends,
  'projection.js': projections,
};

const pathIn = (id: string): string =>
  id.replaceAll('\\', '/').split('/@observablehq/plot/src/').at(-1) ?? '';

/**
 * Vite plugin that leaves color schemes, map projections and legends of Observable Plot out of what browsers load: every
 * color here comes from the theme, every map from D3, every legend from the page. They are a fifth of what a reader
 * downloads to redraw a chart.
 */
export function leanPlot(): Plugin {
  return {
    name: 'lean-plot',
    apply: 'build',
    load: {
      filter: { id: /@observablehq[\\/]plot[\\/]src[\\/]/ },
      handler: (id) => standIns[pathIn(id)],
    },
  };
}
