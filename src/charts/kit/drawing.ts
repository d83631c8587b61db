import { plot, type PlotOptions } from '@observablehq/plot';
import { cleaned } from '../clean.ts';
import { shapes } from '../shapes.ts';
import { finished, type Drawing, type Sheet } from './sheet.ts';

export { sheetFor, type Drawing, type Drawn, type Sheet } from './sheet.ts';

const POSITIONS = ['x', 'y', 'fx', 'fy'] as const;

/** Plot's scale of symbols: the shapes of the types of agency. */
const SYMBOLS = { domain: Object.keys(shapes), range: Object.values(shapes) };

/**
 * Draws a plot as wide as the sheet, with the shapes of the types of agency as symbols. All that {@link label} and
 * {@link tracked} marks draw is listed.
 * @param options as Plot takes them; margins that are not given are zero
 */
export function plotted(sheet: Sheet, options: PlotOptions & { readonly height: number }): Drawing {
  const { document, width } = sheet;
  const figure = plot({ document, width, margin: 0, symbol: SYMBOLS, ...options });
  const scales = POSITIONS.map((name) => figure.scale(name)).filter((scale) => scale !== undefined);
  return finished(sheet, { svg: cleaned(figure as SVGSVGElement), height: options.height, scales });
}
