import type { Theme } from '../../theme/theme.ts';
import type { DrawContext } from '../context.ts';
import { element, type Attributes } from '../elements.ts';
import type { DrawnLand, Sheet } from '../kit/sheet.ts';

type Draw = (name: string, attributes: Attributes, children?: readonly Node[]) => SVGElement;

/** The tools for drawing part of a map. */
export interface Pen {
  readonly document: Document;
  readonly theme: Theme;
  readonly draw: Draw;
  /** Where land is listed. */
  readonly land: DrawnLand[];
  /** By how much what it draws is moved to the right, in pixels. */
  readonly dx: number;
}

/** The pen for a document and a theme. */
export const penOf = (
  { document, theme, land = [] }: Pick<DrawContext, 'document' | 'theme'> & Partial<Pick<Sheet, 'land'>>,
  dx = 0,
): Pen => ({
  document,
  theme,
  draw: (name, attributes, children) => element(document, name, attributes, children),
  land,
  dx,
});
