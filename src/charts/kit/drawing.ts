import { plot, type PlotOptions, type Scale } from '@observablehq/plot';
import { cleaned } from '../clean.ts';
import type { Box } from '../boxes.ts';
import type { DrawContext } from '../context.ts';

/** Something in a drawing: where it is, in pixels of the drawing, and the rows that it stands for. */
export interface Drawn {
  readonly node: Element;
  readonly box: Box;
  /** Ids of rows; none for what belongs to no row, such as the label of an axis. */
  readonly ids: readonly string[];
}

/** A line of text in a drawing. */
export interface DrawnText extends Drawn {
  readonly text: string;
  /** Size of its letters, in pixels. */
  readonly size: number;
}

/** What a chart gives back: the picture, and all texts and marks in it. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly texts: readonly DrawnText[];
  readonly marks: readonly Drawn[];
  /** The scales that Plot made from the values: none where Plot drew nothing. */
  readonly scales: readonly Scale[];
}

/** The picture alone, also of a chart that has not listed what it drew. */
export const pictureOf = (drawn: Drawing | SVGSVGElement): SVGSVGElement =>
  'svg' in drawn ? drawn.svg : drawn;

/** What a drawing is made on: its context, and the list of what has been drawn so far. */
export interface Sheet extends DrawContext {
  readonly texts: DrawnText[];
  readonly marks: Drawn[];
}

/** An empty sheet. */
export const sheetFor = (context: DrawContext): Sheet => ({ ...context, texts: [], marks: [] });

const POSITIONS = ['x', 'y', 'fx', 'fy'] as const;

/**
 * Draws a plot as wide as the sheet. All that {@link label} and {@link tracked} marks draw is listed.
 * @param options as Plot takes them; margins that are not given are zero
 */
export function plotted(sheet: Sheet, options: PlotOptions & { readonly height: number }): Drawing {
  const { document, width, texts, marks } = sheet;
  const figure = plot({ document, width, margin: 0, ...options });
  const scales = POSITIONS.map((name) => figure.scale(name)).filter((scale) => scale !== undefined);
  return { svg: cleaned(figure as SVGSVGElement), texts, marks, scales };
}
