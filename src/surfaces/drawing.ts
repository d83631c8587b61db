import california from 'virtual:shapes/california';
import { initialView, type View } from '../figures/contract/choices.ts';
import type { Shapes } from '../figures/contract/define.ts';
import type { Theme } from '../theme/theme.ts';
import { buildDocument } from './document.ts';
import type { Published } from './published.ts';

/**
 * Widths in pixels for which a figure is drawn into a page; a container query shows the one that fits. A frame shows
 * one drawing from 580 pixels up: newsrooms reserve 600 more often than any other width.
 */
export const PAGE_WIDTHS = { narrow: 328, frame: 664, medium: 698, wide: 928 } as const;

/** Name of a width for which a figure is drawn into a page. */
export type PageWidth = keyof typeof PAGE_WIDTHS;

/** All outlines that figures draw on. */
export const shapes: Shapes = { california };

/**
 * Draws the initial view of a figure at a width.
 * @param changed what of the view is different
 */
export function drawing(
  { figure, rows }: Published,
  width: number,
  theme: Theme,
  changed: Partial<View> = {},
): SVGSVGElement {
  const view = { ...initialView(figure.choices), ...changed } as View;
  return figure.draw(rows, { document: buildDocument, width, theme, view, shapes });
}
