import { plot, type PlotOptions, type RenderFunction, type TextOptions } from '@observablehq/plot';
import type { AgencyType } from '../words/vocabulary.ts';
import type { Theme } from '../theme/theme.ts';
import { cleaned } from './clean.ts';
import type { Place } from './place.ts';

/** One mark of a chart of consortia. */
export interface Item {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** The value as a label writes it. */
  readonly amount: string;
  readonly shape: AgencyType;
}

/** Items that stand together under a head. */
export interface Group {
  readonly head: string;
  readonly note: string;
  readonly items: readonly Item[];
}

/** A plain sentence beside one item. */
export interface Annotation {
  readonly id: string;
  readonly text: string;
}

/** Axis of values along the top: where it runs, and which values it names. */
export interface Scale {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Puts each row's id on the element that Plot draws for it, so that a script can find mark and row. */
export function withKeys(ids: readonly string[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    [...(drawn?.children ?? [])].forEach((mark, position) => {
      mark.setAttribute('data-k', ids[index[position] ?? -1] ?? '');
    });
    return drawn;
  };
}

/** A frame without margins in which y counts pixels from the top. */
export function pixelFrame(place: Place, height: number, options: PlotOptions): SVGSVGElement {
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

/** Options of a text in the label size of the theme. */
export function labelStyle(theme: Theme, options: TextOptions = {}): TextOptions {
  return { fontSize: theme.label, fill: theme.color.ink, ...options };
}

/** Text that crosses lines of the grid gets a halo of the ground. */
export function withHalo(theme: Theme, options: TextOptions): TextOptions {
  return { stroke: theme.color.ground, strokeWidth: 4, ...options };
}

/** An annotation's voice: serif italic, with a halo. */
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
