import type { RenderFunction } from '@observablehq/plot';

const SVG = 'http://www.w3.org/2000/svg';

/** A chart mark that fills a path, half transparent. The path is in pixels of the frame and ignores the pointer. */
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
 * A chart mark that strokes a path. The path is in pixels of the frame, has no data and ignores the pointer.
 * @param dashes lengths of dashes and gaps, for a dashed line
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
