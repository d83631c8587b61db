/** Letters as outlines: a picture that a page shows with `<img>` can load no font, and other programs may not have it. */
import { crc32 } from 'node:zlib';
import { element as drawnElement } from '../charts/elements.ts';
import type { DrawnText } from '../charts/kit/sheet.ts';
import { coordinate, element, form } from '../lib/markup.ts';
import type { Line, Writer } from './blocks.ts';
import { learn, lettersOf, type LineSetting } from './letters.ts';

/** A way to write letters. */
export interface Lettering {
  /** Lines of text. */
  readonly write: Writer;
  /** Writes texts of a drawing in their places. */
  readonly replace: (texts: readonly DrawnText[]) => void;
}

/** An element before it becomes a part of a drawing or of a text. */
interface Form {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children?: readonly Form[];
}

const markupOf = ({ name, attributes, children }: Form): string =>
  children ? element(name, attributes, children.map(markupOf).join('')) : form(name, attributes);

const drawnForm = (document: Document, { name, attributes, children = [] }: Form): SVGElement =>
  drawnElement(
    document,
    name,
    attributes,
    children.map((child) => drawnForm(document, child)),
  );

/**
 * From the steps of a line to its place. The scale is written without its zero, `.014`, so that nobody rounds it; the halo
 * keeps its width, though the outlines are scaled.
 */
function scaled(line: LineSetting, steps: number, x: number, y: number): Readonly<Record<string, string>> {
  const scale = Number((line.size / steps).toFixed(5));
  return {
    transform: `translate(${coordinate(x)},${coordinate(y)})scale(${String(scale).replace(/^0/, '')})`,
    ...(line.halo > 0 && { 'stroke-width': String(Math.round(line.halo / scale)) }),
  };
}

/** How a line at a place is drawn. */
type LineForm = (line: LineSetting, x: number, y: number) => Form[];

/** What a group takes over from the text in whose place it stands. */
const KEPT = ['transform', 'fill', 'stroke', 'stroke-linejoin', 'paint-order'];

function lettering(draw: LineForm): Lettering {
  return {
    write(lines) {
      const set = lines.map((line): Omit<Line, 'face'> & LineSetting => ({
        ...line,
        face: line.face ?? 400,
        halo: 0,
      }));
      learn(set);
      return set.map((line) =>
        element('g', { fill: line.fill }, draw(line, line.x, line.y).map(markupOf).join('')),
      );
    },
    replace(texts) {
      learn(texts);
      for (const text of texts) {
        const { ownerDocument, attributes } = text.node;
        const kept = [...attributes].filter(({ name }) => KEPT.includes(name));
        const look = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
        const drawn = draw(text, 0, text.drop).map((one) => drawnForm(ownerDocument, one));
        text.node.replaceWith(drawnElement(ownerDocument, 'g', look, drawn));
      }
    },
  };
}

/**
 * Each line as one path, its halo drawn first by `paint-order`, as browsers do.
 * @param steps how many there are in the size of the letters: the fewer, the smaller the picture
 */
export function linesAsPaths(steps: number): Lettering {
  return lettering((line, x, y) => {
    const d = lettersOf(line, steps).map((letter) => `M${letter.x} ${letter.y}${letter.d}`);
    return [{ name: 'path', attributes: { d: d.join(''), ...scaled(line, steps, x, y) } }];
  });
}

/** Shapes that are drawn again wherever they are used. */
export interface SharedShapes extends Lettering {
  /** The shapes that have been used, as the document must have them. */
  shapes(): string;
}

/**
 * Each letter as a shape that the document has once, by an id that follows from its form: two documents in one page may
 * have the same ids, for the same shapes. The halo is a line of its own below, for programs that know no `paint-order`.
 */
export function lettersAsShapes(steps: number): SharedShapes {
  const used = new Map<string, string>();
  const idOf = (d: string): string => {
    const id = used.get(d) ?? `letter-${crc32(d).toString(36)}`;
    used.set(d, id);
    return id;
  };
  const uses = (line: LineSetting): Form[] =>
    lettersOf(line, steps).map(({ x, y, d }) => ({
      name: 'use',
      attributes: { 'xlink:href': `#${idOf(d)}`, x: String(x), y: String(y) },
    }));
  const drawn = lettering((line, x, y) => {
    const attributes = scaled(line, steps, x, y);
    const letters: Form = { name: 'g', attributes: { ...attributes, stroke: 'none' }, children: uses(line) };
    const halo: Form = { name: 'g', attributes: { ...attributes, fill: 'none' }, children: uses(line) };
    return line.halo > 0 ? [halo, letters] : [letters];
  });
  return {
    ...drawn,
    shapes: () =>
      element('defs', {}, [...used].map(([d, id]) => form('path', { id, d: `M0 0${d}` })).join('')),
  };
}
