import { readFileSync } from 'node:fs';
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

const noTips = `() => { throw new Error('Tooltips are those of the page: this edition leaves out the tips of Plot.') }`;

/** Everything that the modules of tips and of the pointer export. */
const tips = `
export const tip = ${noTips};
export class Tip {}
`;
const pointers = `
export const pointer = ${noTips};
export const pointerX = pointer;
export const pointerY = pointer;
`;

/** Everything that the module of curves exports, with the straight one alone. */
const curves = `
import { curveLinear } from 'd3';
export const maybeCurve = (curve = 'linear') => {
  if (typeof curve === 'function') return curve;
  if (curve === 'linear') return curveLinear;
  throw new Error('Lines are straight: this edition leaves out the other curves of Plot.');
};
export const maybeCurveAuto = (curve = 'auto') => (curve === 'auto' ? curveAuto : maybeCurve(curve));
export function curveAuto(context) {
  return curveLinear(context);
}
`;

/** Text that stands in for a module of Plot, by the module's path in its folder `src`. */
export const standIns: Readonly<Record<string, string>> = {
  'scales/schemes.js': schemes,
  'legends.js': legends,
  'projection.js': projections,
  'marks/tip.js': tips,
  'interactions/pointer.js': pointers,
  'curve.js': curves,
};

/** What Plot's main module takes from D3 for maps, and what it is given instead. */
export const mapImport = {
  module: 'plot.js',
  from: 'import {creator, geoPath, select} from "d3";',
  to: `import {creator, select} from "d3"; const geoPath = ${noMaps};`,
} as const;

/**
 * The main module of Plot without maps.
 * @throws when it is not as expected
 */
export function withoutMaps(text: string): string {
  if (text.includes(mapImport.from)) return text.replace(mapImport.from, mapImport.to);
  throw new Error(
    `src/build/lean-plot.ts: src/${mapImport.module} of Observable Plot has no line ${mapImport.from} Find what takes its place, or take the text out.`,
  );
}

const pathIn = (id: string): string =>
  id.replaceAll('\\', '/').split('/@observablehq/plot/src/').at(-1) ?? '';

/**
 * Vite plugin that leaves color schemes, map projections, legends, tips and curves of Observable Plot out of what browsers
 * load: every color here comes from the theme, every map from D3, every legend and tooltip from the page, and lines are
 * straight. They are a third of what a reader downloads to redraw a chart.
 */
export function leanPlot(): Plugin {
  return {
    name: 'lean-plot',
    apply: 'build',
    load: {
      filter: { id: /@observablehq[\\/]plot[\\/]src[\\/]/ },
      handler: (id) =>
        pathIn(id) === mapImport.module ? withoutMaps(readFileSync(id, 'utf8')) : standIns[pathIn(id)],
    },
  };
}
