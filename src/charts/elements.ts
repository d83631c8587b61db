import type { Theme } from '../theme/theme.ts';
import type { ColorName } from '../theme/tokens.ts';
import type { Weight } from './kit/text-width.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes by name. Undefined ones are omitted. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Creates an SVG element. */
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

/** Creates a complete drawing from its size in pixels and its contents. */
export function drawingOf(
  document: Document,
  { width, height }: { readonly width: number; readonly height: number },
  children: readonly Node[],
): SVGSVGElement {
  const frame = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element(document, 'svg', frame, children) as SVGSVGElement;
}

/** A line of text with its position: `x` is the position of its anchor, `y` its baseline. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly weight?: Weight;
  readonly color?: ColorName;
  /** Id of the row that the text names, so that a script can match the text with its mark. */
  readonly id?: string;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The `transform` value that moves an element to a point. */
export const at = (x: number, y: number): string => `translate(${rounded(x)},${rounded(y)})`;

/** Draws a line of text with a halo in the background color, which keeps it readable over lines. */
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

/** Draws a group of texts in the theme's label size. */
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
