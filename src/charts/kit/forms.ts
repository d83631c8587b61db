import { grown } from '../boxes.ts';
import { at, element } from '../elements.ts';
import { glyphAttributes, type GlyphPath } from '../legend.ts';
import type { Sheet } from './sheet.ts';

/** A small form at a place in pixels, for the row with its id. */
interface Form {
  readonly id: string;
  readonly glyph: GlyphPath;
  readonly x: number;
  readonly y: number;
}

/** How far a form reaches from its middle, in pixels. */
const REACH = 5;

/** Draws and lists forms in drawings that have no scales. */
export function forms(sheet: Sheet, all: readonly Form[]): SVGElement {
  const nodes = all.map(({ id, glyph, x, y }) => {
    const look = glyphAttributes(glyph, sheet.theme);
    const node = element(sheet.document, 'path', { ...look, 'data-k': id, transform: at(x, y) });
    sheet.marks.push({ node, ids: [id], box: grown({ left: x, right: x, top: y, bottom: y }, REACH) });
    return node;
  });
  return element(sheet.document, 'g', {}, nodes);
}
