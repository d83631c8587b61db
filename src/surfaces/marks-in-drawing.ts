/** Marks and words of a drawing, and the boxes that they take up. */
import { grown, type Box } from '../charts/boxes.ts';
import type { View } from '../figures/contract/choices.ts';
import type { Row } from '../figures/contract/define.ts';
import { boxesOf, originOf } from './lines-of-text.ts';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A drawing with the rows that are to be seen in it. */
export interface Scene {
  readonly svg: SVGSVGElement;
  readonly rows: readonly Row[];
  readonly view: View;
  /** Whether these are all rows that the figure has, and all that are drawn. */
  readonly isAll: boolean;
  readonly isAlone: boolean;
}

/** Size of a drawing. */
export const sizeOf = (svg: SVGSVGElement): Size => ({
  width: Number(svg.getAttribute('width')),
  height: Number(svg.getAttribute('height')),
});

/** Radius of points, in pixels. */
export const RADIUS = 6;

/** A number among a mark's attributes. */
export const numberOf = (mark: Element, name: string): number => Number(mark.getAttribute(name) ?? 0);

const isBar = ({ localName }: Element): boolean => localName === 'rect';
const isPoint = ({ localName }: Element): boolean => localName === 'path';

/** Where a mark is: a rectangle as it is, all else as a point where it begins. */
export function boxOfMark(mark: Element): Box {
  const [x, y] = originOf(mark);
  if (isBar(mark)) {
    const [left, top] = [x + numberOf(mark, 'x'), y + numberOf(mark, 'y')];
    return { left, top, right: left + numberOf(mark, 'width'), bottom: top + numberOf(mark, 'height') };
  }
  const start = mark.hasAttribute('transform')
    ? null
    : /^M([-\d.]+)[ ,]([-\d.]+)/.exec(mark.getAttribute('d') ?? '');
  const [left, top] = [x + Number(start?.[1] ?? 0), y + Number(start?.[2] ?? 0)];
  return grown({ left, right: left, top, bottom: top }, RADIUS);
}

const idsOf = (mark: Element): string[] =>
  (mark.getAttribute('data-k') ?? mark.getAttribute('data-ks') ?? '').split(' ');

/** The marks of a drawing that stand for rows. */
export const keyed = (svg: SVGSVGElement): Element[] =>
  [...svg.querySelectorAll('[data-k],[data-ks]')].filter((mark) => isBar(mark) || isPoint(mark));

/** The smallest box around some others. */
export const hull = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** The box around the marks of some rows, and around their names if these count too. */
export function around(svg: SVGSVGElement, rows: readonly Row[], withNames = false): Box {
  const ids = new Set(rows.map(({ id }) => id));
  const isOfRows = (mark: Element): boolean => idsOf(mark).some((id) => ids.has(id));
  const names = withNames ? [...svg.querySelectorAll('text[data-k]')].filter(isOfRows) : [];
  return hull([...keyed(svg).filter(isOfRows).map(boxOfMark), ...names.flatMap(boxesOf)]);
}

/** The lines of a drawing's texts, or of some of them. */
export const wordsIn = (svg: SVGSVGElement, which = ''): Box[] =>
  [...svg.querySelectorAll(`text${which}`)].flatMap(boxesOf);
