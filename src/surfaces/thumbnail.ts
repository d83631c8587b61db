/**
 * A small picture of a figure for lists. It shows how the figure is drawn and has no words: where the drawing has a
 * line of text, the picture has a bar of its length.
 */
import type { Theme } from '../theme/theme.ts';
import { buildDocument } from './document.ts';
import { drawingOnCard, onCard } from './drawing.ts';
import { linesOfText, type LineOfText } from './lines-of-text.ts';
import type { Published } from './published.ts';
import { contents } from './serialize-svg.ts';

/** Size of a thumbnail, in CSS pixels. */
export const THUMBNAIL = { width: 256, height: 160 } as const;

/** Widths at which a figure may be drawn; the one that fills the space best is used. */
const WIDTHS = [928, 780, 660, 560, 420];

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/**
 * A bar in place of a line of text: as long as the line and half as high as its letters. It is as strong as an axis:
 * some figures are made of words alone.
 */
function barOf({ x, y, width, size }: LineOfText, { color }: Theme): SVGElement {
  const place = { x, y: y - size * 0.55, width, height: size * 0.4, fill: color.strong, stroke: 'none' };
  return withAttributes('rect', place);
}

function withAttributes(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = buildDocument.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Bars in place of a text of one or more lines. */
function barsOf(text: SVGTextElement, theme: Theme): SVGElement {
  const transform = text.getAttribute('transform');
  const group = withAttributes('g', transform ? { transform } : {});
  group.append(...linesOfText(text).map((line) => barOf(line, theme)));
  return group;
}

/** The drawing with bars for words. */
function wordless(figure: Published, width: number, theme: Theme): SVGSVGElement {
  const svg = drawingOnCard(figure, width, theme);
  for (const text of svg.querySelectorAll('text')) text.replaceWith(barsOf(text, theme));
  return svg;
}

const scaleOf = (svg: SVGSVGElement): number =>
  Math.min(THUMBNAIL.width / number(svg, 'width'), THUMBNAIL.height / number(svg, 'height'));

/** Attributes that are useless in a picture without words, ids or rows. */
const UNUSED = / (?:data-ks?|aria-[a-z]+|font-[a-z]+|text-anchor|class|stroke-linejoin|paint-order)="[^"]*"/g;

/** A figure's thumbnail as an SVG document without a ground, in the colors of a theme. */
export function thumbnail(figure: Published, theme: Theme): string {
  const shown = onCard(figure);
  const fitting = WIDTHS.map((width) => wordless(shown, width, theme)).reduce((one, other) =>
    scaleOf(other) > scaleOf(one) ? other : one,
  );
  const [width, height] = [number(fitting, 'width'), number(fitting, 'height')];
  const markup = contents(fitting)
    .replace(UNUSED, '')
    .replace(/-?\d+\.\d+/g, (digits) => String(Number(Number(digits).toFixed(1))));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${markup}</svg>\n`;
}
