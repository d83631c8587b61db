/** What all drawings are made on and give back, also those without Plot, which is far larger than they are. */
import type { Scale } from '@observablehq/plot';
import type { Box } from '../boxes.ts';
import type { DrawContext } from '../context.ts';
import { drawingOf } from '../elements.ts';

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

/** What a drawing is made on: its context, and the list of what has been drawn so far. */
export interface Sheet extends DrawContext {
  readonly texts: DrawnText[];
  readonly marks: Drawn[];
}

/** An empty sheet. */
export const sheetFor = (context: DrawContext): Sheet => ({ ...context, texts: [], marks: [] });

/** Completes a drawing without scales, whose places are pixels. */
export function drawn(sheet: Sheet, height: number, children: readonly Node[]): Drawing {
  const { document, width, texts, marks } = sheet;
  return { svg: drawingOf(document, { width, height }, children), texts, marks, scales: [] };
}
