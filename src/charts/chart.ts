import { plot, type PlotOptions, type RenderFunction, type TextOptions } from '@observablehq/plot';
import type { AgencyType } from '../words/vocabulary/index.ts';
import type { Theme } from '../theme/theme.ts';
import { cleaned } from './clean.ts';
import type { DrawContext } from './context.ts';

/** One mark of a chart of consortia. */
export interface Item {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** The value as it is written in a label. */
  readonly amount: string;
  readonly shape: AgencyType;
}

/** Items that are shown together under a heading. */
export interface Group {
  readonly head: string;
  readonly note: string;
  readonly items: readonly Item[];
}

/** A sentence shown beside one item. */
export interface Annotation {
  readonly id: string;
  readonly text: string;
}

/** The value axis along the top of a chart: its range, and the values that it labels. */
export interface Scale {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Puts each row's id on the element that Plot draws for it, so that a script can match marks with rows. */
export function withKeys(ids: readonly string[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    [...(drawn?.children ?? [])].forEach((mark, position) => {
      mark.setAttribute('data-k', ids[index[position] ?? -1] ?? '');
    });
    return drawn;
  };
}

/** Draws a plot without margins, in which y is in pixels from the top. */
export function pixelFrame(place: DrawContext, height: number, options: PlotOptions): SVGSVGElement {
  const drawn = plot({
    document: place.document,
    width: place.width,
    height,
    margin: 0,
    y: { axis: null, domain: [0, height], range: [0, height] },
    ...options,
  });
  return cleaned(drawn as SVGSVGElement);
}

/** Options for text in the theme's label size. */
export function labelStyle(theme: Theme, options: TextOptions = {}): TextOptions {
  return { fontSize: theme.label, fill: theme.color.ink, ...options };
}

/** Options for text that crosses grid lines, with a halo in the background color. */
export function withHalo(theme: Theme, options: TextOptions): TextOptions {
  return { stroke: theme.color.ground, strokeWidth: 4, ...options };
}

/** Options for an annotation: serif italic, with a halo. */
export function annotationStyle(theme: Theme, options: TextOptions): TextOptions {
  return withHalo(theme, {
    fontFamily: theme.font.serif,
    fontStyle: 'italic',
    fontSize: theme.label + 2,
    fill: theme.color.ink,
    textAnchor: 'start',
    ...options,
  });
}
