import { initialView } from '../figures/contract/choices.ts';
import type { Theme } from '../theme/theme.ts';
import { buildDocument } from './document.ts';
import type { Published } from './published.ts';

/** Widths in pixels for which a figure is drawn into a page; a container query shows the one that fits. */
export const PAGE_WIDTHS = { narrow: 328, medium: 698, wide: 928 } as const;

/** Draws the initial view of a figure at a width. */
export function drawing({ figure, rows }: Published, width: number, theme: Theme): SVGSVGElement {
  return figure.draw(rows, { document: buildDocument, width, theme, view: initialView(figure.choices) });
}
