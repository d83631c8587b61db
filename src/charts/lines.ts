import type { RenderFunction } from '@observablehq/plot';

const SVG = 'http://www.w3.org/2000/svg';

/** A filled path in pixels of the frame as a mark of a chart, half transparent, and not to be picked. */
export function ground(d: string, fill: string): RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const path = context.document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', fill);
    path.setAttribute('fill-opacity', '0.45');
    return path;
  };
}

/**
 * A path in pixels of the frame as a mark of a chart: stroked, without data, and not to be picked.
 * @param dashes lengths of strokes and gaps, for a broken line
 */
export function lines(d: string, stroke: string, width: number, dashes?: string): RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const path = context.document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', 'none');
    path.setAttribute('stroke', stroke);
    path.setAttribute('stroke-width', String(width));
    if (dashes) path.setAttribute('stroke-dasharray', dashes);
    return path;
  };
}
