/** What all drawings are made on and give back, also those without Plot, which is far larger than they are. */
import type { Scale } from '@observablehq/plot';
import type { Box } from '../boxes.ts';
import type { DrawContext } from '../context.ts';
import { drawingOf } from '../elements.ts';
import type { Face } from './text-width.ts';

/** Something in a drawing: where it is, in pixels of the drawing, and the rows that it stands for. */
export interface Drawn {
  readonly node: Element;
  readonly box: Box;
  /** Ids of rows; none for what belongs to no row, such as the label of an axis. */
  readonly ids: readonly string[];
}

/** How a line of text is set. */
export interface Setting {
  readonly text: string;
  /** Size of its letters, in pixels. */
  readonly size: number;
  readonly face: Exclude<Face, 'title'>;
  /** Which part of the line is at its place. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Width of the outline in the color of the ground around its letters, in pixels; 0 for none. */
  readonly halo: number;
}

/** A line of text in a drawing. */
export interface DrawnText extends Drawn, Setting {
  /** From the origin of its element down to the line that its letters stand on, in pixels. */
  readonly drop: number;
}

/** A line of an outline: a part of its path, and where it is. */
export interface Piece {
  readonly d: string;
  readonly box: Box;
}

/** A path of land, whose pieces can be left out where they are not seen: land weighs most in a map. */
interface DrawnLand {
  readonly node: Element;
  /** With boxes in pixels of the drawing. */
  readonly pieces: readonly Piece[];
}

/** Lists of what has been drawn. */
interface Lists {
  readonly texts: DrawnText[];
  readonly marks: Drawn[];
  /** Boxes of a map's circles: its insets, and what they enlarge. */
  readonly circles: Box[];
  readonly land: DrawnLand[];
}

/** What a chart gives back: the picture with its size in pixels, and everything in it that has a place of its own. */
export interface Drawing extends Lists {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  /** The scales that Plot made from the values: none where Plot drew nothing. */
  readonly scales: readonly Scale[];
}

/** What a drawing is made on: its context, and the lists of what has been drawn so far. */
export interface Sheet extends DrawContext, Lists {}

/** An empty sheet. */
export const sheetFor = (context: DrawContext): Sheet => ({
  ...context,
  texts: [],
  marks: [],
  circles: [],
  land: [],
});

/** A picture with what the sheet lists. */
export const finished = (
  { width, texts, marks, circles, land }: Sheet,
  { svg, height, scales }: Pick<Drawing, 'svg' | 'height' | 'scales'>,
): Drawing => ({ svg, width, height, texts, marks, circles, land, scales });

/** Completes a drawing without scales, whose places are pixels. */
export function drawn(sheet: Sheet, height: number, children: readonly Node[]): Drawing {
  const svg = drawingOf(sheet.document, { width: sheet.width, height }, children);
  return finished(sheet, { svg, height, scales: [] });
}
