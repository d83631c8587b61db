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

/** Numbers as drawings write them. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
export const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** The `transform` value that moves an element to a point. */
export const at = (x: number, y: number): string => `translate(${tenth(x)},${tenth(y)})`;
