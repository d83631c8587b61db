import type { Drawing } from '../../src/charts/kit/drawing.ts';
import { figureTables } from '../../src/datasets/site.ts';
import type { FigureTableName } from '../../src/datasets/figure-tables.ts';
import { initialView, type Choices, type View } from '../../src/figures/contract/choices.ts';
import type { Figure, Row } from '../../src/figures/contract/define.ts';
import { buildDocument } from '../../src/surfaces/document.ts';
import { PAGE_WIDTHS, shapes } from '../../src/surfaces/drawing.ts';
import { lightTheme } from '../../src/theme/theme.ts';

/** A figure as this site's data have it, for any choices: what of the initial view is changed, if anything, is given. */
interface DrawnBy<C extends Choices, R extends Row> {
  viewOf(changed?: Partial<View<C>>): View<C>;
  rowsFor(changed?: Partial<View<C>>): readonly R[];
  /** @param width in pixels; that of a wide page if not given */
  drawing(changed?: Partial<View<C>>, width?: number): Drawing;
  /** The picture alone. */
  draw(changed?: Partial<View<C>>, width?: number): SVGSVGElement;
}

/** Gives tests the views, rows and drawings of a figure. */
export function drawnBy<C extends Choices, R extends Row, T extends FigureTableName>(
  figure: Figure<C, R, T>,
): DrawnBy<C, R> {
  const viewOf = (changed: Partial<View<C>> = {}): View<C> => ({
    ...initialView(figure.choices),
    ...changed,
  });
  const rowsFor = (changed: Partial<View<C>> = {}): readonly R[] =>
    figure.rows(figureTables, viewOf(changed));
  const drawing = (changed: Partial<View<C>> = {}, width: number = PAGE_WIDTHS.wide): Drawing =>
    figure.draw(rowsFor(changed), {
      document: buildDocument,
      width,
      theme: lightTheme,
      view: viewOf(changed),
      shapes,
    });
  return { viewOf, rowsFor, drawing, draw: (...how) => drawing(...how).svg };
}

/** All words of a drawing, its lines joined by spaces. */
export const wordsOf = (drawn: Element): string =>
  [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
