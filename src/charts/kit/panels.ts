import { cumsum } from 'd3';
import { element } from '../elements.ts';
import type { Drawing, Drawn } from './drawing.ts';

/** A box that is moved down with its panel, by so many pixels. */
const movedDown = <Thing extends Drawn>(things: readonly Thing[], by: number): Thing[] =>
  things.map((thing) => ({
    ...thing,
    box: { ...thing.box, top: thing.box.top + by, bottom: thing.box.bottom + by },
  }));

/** What a plot has drawn, as a group of a larger drawing. */
function groupOf({ svg }: Drawing, top: number): Element {
  const transform = top > 0 ? `translate(0,${top})` : undefined;
  return element(svg.ownerDocument, 'g', { transform }, [...svg.childNodes]);
}

/**
 * Puts plots below one another into one drawing, as Plot has no second scale for one direction: each keeps its own.
 * @param gap pixels between them
 */
export function panels(plots: readonly [Drawing, ...Drawing[]], gap: number): Drawing {
  const [{ svg: first, width }] = plots;
  const tops = [0, ...cumsum(plots, (plot) => plot.height + gap)];
  const moved = <Thing extends Drawn>(of: (plot: Drawing) => readonly Thing[]): Thing[] =>
    plots.flatMap((plot, index) => movedDown(of(plot), tops[index] ?? 0));
  const height = (tops.at(-1) ?? 0) - gap;
  const svg = first.cloneNode(false) as SVGSVGElement;
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.append(...plots.map((plot, index) => groupOf(plot, tops[index] ?? 0)));
  return {
    svg,
    width,
    height,
    circles: [],
    land: [],
    texts: moved(({ texts }) => texts),
    marks: moved(({ marks }) => marks),
    scales: plots.flatMap(({ scales }) => scales),
  };
}
