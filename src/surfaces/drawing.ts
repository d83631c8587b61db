import type { Drawing } from '../charts/kit/sheet.ts';
import california from 'virtual:shapes/california';
import { initialView, type View } from '../figures/contract/choices.ts';
import type { FigureContext, Shapes } from '../figures/contract/define.ts';
import type { Theme } from '../theme/theme.ts';
import { fromStatements } from '../words/figure.ts';
import { buildDocument } from './document.ts';
import type { Published } from './published.ts';

/**
 * Widths, in pixels, at which a figure is drawn in a page; a container query shows the one that fits. An embed has one
 * drawing for 560 pixels and more, because newsrooms use 600 more often than any other width.
 */
export const PAGE_WIDTHS = { narrow: 328, frame: 664, medium: 698, wide: 928 } as const;

/** Name of a width for which a figure is drawn into a page. */
export type PageWidth = keyof typeof PAGE_WIDTHS;

/** All outlines that figures draw on. */
export const shapes: Shapes = { california };

/** Draws a figure's rows as a context asks. */
export function drawn(
  { figure, rows }: Pick<Published, 'figure' | 'rows'>,
  context: Omit<FigureContext, 'document' | 'shapes'>,
): Drawing {
  return figure.draw(rows, { document: buildDocument, shapes, ...context });
}

/**
 * Draws the initial view of a figure at a width.
 * @param changed the parts of the view that differ
 */
export function drawing(
  published: Published,
  width: number,
  theme: Theme,
  changed: Partial<View> = {},
): Drawing {
  const view = { ...initialView(published.figure.choices), ...changed } as View;
  return drawn(published, { width, theme, view });
}

/** The view that a figure has where there is little room. */
export const viewOnCard = ({ figure: { choices, onCard } }: Published): View =>
  ({ ...initialView(choices), ...onCard?.view }) as View;

/** Draws a figure as it is where there is little room. @param published as {@link onCard} gives it */
export function drawingOnCard(published: Published, width: number, theme: Theme): Drawing {
  return drawn(published, { width, theme, view: viewOnCard(published), compact: true });
}

/** A figure with the rows, the caption and the legend that it has where there is little room. */
export function onCard(published: Published): Published {
  const { figure, rows: all, caption } = published;
  const rows = figure.onCard?.rows?.(all) ?? all;
  return {
    ...published,
    rows,
    caption: figure.onCard?.caption?.(all) ?? (figure.countsStatements ? fromStatements : caption),
    legend: figure.legend(rows, viewOnCard(published)),
  };
}
