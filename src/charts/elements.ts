import type { Theme } from '../theme/theme.ts';
import type { ColorName } from '../theme/tokens.ts';
import type { Weight } from './text-width.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes by name; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a drawing. */
export function element(
  document: Document,
  name: string,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(value));
  }
  made.append(...children);
  return made;
}

/** A whole drawing: its size in pixels, and what is in it. */
export function drawingOf(
  document: Document,
  { width, height }: { readonly width: number; readonly height: number },
  children: readonly Node[],
): SVGSVGElement {
  const frame = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element(document, 'svg', frame, children) as SVGSVGElement;
}

/** A line of text and its place: `x` is where its anchor stands, `y` the line it stands on. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly weight?: Weight;
  readonly color?: ColorName;
  /** Id of the row that the text names, so that a script can find mark and row. */
  readonly id?: string;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The translation that moves an element to a point. */
export const at = (x: number, y: number): string => `translate(${rounded(x)},${rounded(y)})`;

/** A line of text with a halo of the ground, so that it can be read across lines. */
export function words(document: Document, theme: Theme, { text, ...style }: Words): SVGElement {
  const { x, y, anchor, weight, color = 'ink', id } = style;
  return element(
    document,
    'text',
    {
      'data-k': id,
      transform: at(x, y),
      'text-anchor': anchor,
      'font-weight': weight === 600 ? weight : undefined,
      fill: color === 'ink' ? undefined : theme.color[color],
    },
    [text],
  );
}

/** A group of texts in the label size of the theme. */
export function wordsGroup(document: Document, theme: Theme, lines: readonly Words[]): SVGElement {
  const look = {
    'font-size': theme.label,
    fill: theme.color.ink,
    stroke: theme.color.ground,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return element(
    document,
    'g',
    look,
    lines.map((line) => words(document, theme, line)),
  );
}
