import type { Drawing, Drawn } from './drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A box that is moved down with its panel, by so many pixels. */
const movedDown = <Thing extends Drawn>(things: readonly Thing[], by: number): Thing[] =>
  things.map((thing) => ({
    ...thing,
    box: { ...thing.box, top: thing.box.top + by, bottom: thing.box.bottom + by },
  }));

/** What a plot has drawn, as a group of a larger drawing. */
function groupOf({ svg }: Drawing, top: number): Element {
  const group = svg.ownerDocument.createElementNS(SVG, 'g');
  if (top > 0) group.setAttribute('transform', `translate(0,${top})`);
  group.append(...svg.childNodes);
  return group;
}

/**
 * Puts plots below one another into one drawing, as Plot has no second scale for one direction: each keeps its own.
 * @param gap pixels between them
 * @throws when there is no plot
 */
export function panels(plots: readonly [Drawing, ...Drawing[]], gap: number): Drawing {
  const [{ svg: first, width }] = plots;
  const tops = plots.map((_, index) =>
    plots.slice(0, index).reduce((sum, above) => sum + above.height + gap, 0),
  );
  const moved = <Thing extends Drawn>(of: (plot: Drawing) => readonly Thing[]): Thing[] =>
    plots.flatMap((plot, index) => movedDown(of(plot), tops[index] ?? 0));
  const height = (tops.at(-1) ?? 0) + (plots.at(-1) ?? plots[0]).height;
  const svg = first.cloneNode(false) as SVGSVGElement;
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.append(...plots.map((plot, index) => groupOf(plot, tops[index] ?? 0)));
  return {
    svg,
    width,
    height,
    texts: moved(({ texts }) => texts),
    marks: moved(({ marks }) => marks),
    circles: [],
    land: [],
    scales: plots.flatMap(({ scales }) => scales),
  };
}
