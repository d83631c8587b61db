/** Letters as outlines: a picture that a page shows with `<img>` can load no font. */
import { Resvg } from '@resvg/resvg-js';
import { element as drawnElement } from '../charts/elements.ts';
import type { DrawnText, Setting } from '../charts/kit/sheet.ts';
import { escaped } from '../lib/escape.ts';
import { coordinate, element, form } from '../lib/markup.ts';
import type { Line, Writer } from './blocks.ts';
import { fontFiles } from './picture-fonts.ts';

/** Size in which letters are outlined, and steps of it on which their points are put: a line is then short. */
const EM = 1000;
const STEPS = 42;

const known = new Map<string, string>();

/** How the faces of drawings are called among fonts. */
const faces: Readonly<Record<Setting['face'], string>> = {
  400: 'font-family="Source Sans 3" font-weight="400"',
  600: 'font-family="Source Sans 3" font-weight="600"',
  italic: 'font-family="Source Serif 4" font-weight="400" font-style="italic"',
};

/** A line of text as an element; lines that look alike have one key. */
const textElement = ({ text, face, anchor }: Setting): string =>
  `${faces[face]} font-size="${EM}" text-anchor="${anchor}">${escaped(text)}</text>`;

interface Command {
  readonly name: string;
  readonly values: readonly number[];
}

/** How many numbers follow each command of a path. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** A path's commands in steps. */
function commandsOf(path: string): Command[] {
  return [...path.matchAll(/([A-Z])([^A-Z]*)/g)].map(([all, name = '', rest = '']) => {
    const values = rest
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((value) => (Number(value) * STEPS) / EM);
    if (NUMBERS[name] !== values.length) throw new Error(`An outline has the command ${all}`);
    return { name, values };
  });
}

const closed = (commands: readonly Command[]): number => commands.filter(({ name }) => name === 'M').length;

/** A path cut into its letters, by how many closed lines each of these has. */
function letters(commands: readonly Command[], counts: readonly number[]): Command[][] {
  const starts = commands.flatMap(({ name }, index) => (name === 'M' ? [index] : []));
  let line = 0;
  return counts.map((count) => {
    const [from, to] = [starts[line], starts[line + count]];
    line += count;
    return commands.slice(from, to);
  });
}

/**
 * A letter as a path: its place, and from there each point as a whole number of steps from the one before. Wherever it
 * stands, it is written alike, which is what makes a picture with many letters small.
 */
function letterPath([first, ...rest]: readonly Command[]): string {
  const [left = 0, top = 0] = first?.values ?? [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const steps = rest.map(({ name, values }) => {
    if (name === 'Z') {
      [x, y] = [startX, startY];
      return 'z';
    }
    const points = values.map((value, index) => Math.round(value - (index % 2 === 0 ? left : top)));
    const relative = points.map((value, index) => value - (index % 2 === 0 ? x : y));
    [x = 0, y = 0] = points.slice(-2);
    if (name === 'M') [startX, startY] = [x, y];
    return name.toLowerCase() + relative.join(' ').replaceAll(' -', '-');
  });
  return `M${Math.round(left)} ${Math.round(top)}${steps.join('')}`;
}

/** The outlines of lines, all drawn at once: each drawing loads the fonts. */
function outlinesOf(lines: readonly string[]): Command[][] {
  const texts = lines.map((line, index) => `<text id="line-${index}" ${line}`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${EM}" height="${EM}">${texts.join('')}</svg>`;
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } }).toString();
  const groups = new Map(
    drawn.split(/(?=<g id="line-\d+")/).map((group) => [/id="line-(\d+)"/.exec(group)?.[1], group]),
  );
  return lines.map((_, index) =>
    [...(groups.get(String(index)) ?? '').matchAll(/ d="([^"]+)"/g)].flatMap(([, d = '']) => commandsOf(d)),
  );
}

/** Closed lines of single letters, by face and letter. */
const closedLines = new Map<string, number>();

/** Learns the outlines of the lines that are not yet known. */
function learn(all: readonly Setting[]): void {
  const lines = all.filter((line) => !known.has(textElement(line)));
  if (lines.length === 0) return;
  const each = (line: Setting): Setting[] => Array.from(line.text, (text) => ({ ...line, text }));
  const newLetters = lines.flatMap(each).filter((letter) => !closedLines.has(textElement(letter)));
  const elements = [...new Set(newLetters.map(textElement))];
  outlinesOf(elements).forEach((path, index) => closedLines.set(elements[index] ?? '', closed(path)));
  outlinesOf(lines.map(textElement)).forEach((path, index) => {
    const line = lines[index] as Setting;
    const counts = each(line).map((letter) => closedLines.get(textElement(letter)) ?? 0);
    const whole = counts.reduce((sum, count) => sum + count, 0) === closed(path);
    const cut = letters(path, whole ? counts.filter((count) => count > 0) : [closed(path)]);
    known.set(textElement(line), cut.map(letterPath).join(''));
  });
}

/**
 * The path of a line at a place. The scale is written without its zero, `.014`, so that nobody rounds it; the halo keeps
 * its width, though the outlines are scaled.
 */
function outline(line: Setting, x: number, y: number): Readonly<Record<string, string>> {
  const scale = Number((line.size / STEPS).toFixed(5));
  return {
    d: known.get(textElement(line)) ?? '',
    transform: `translate(${coordinate(x)},${coordinate(y)})scale(${String(scale).slice(1)})`,
    ...(line.halo > 0 && { 'stroke-width': String(Math.round(line.halo / scale)) }),
  };
}

/** Lines of text as outlines. */
export const inOutlines: Writer = (lines) => {
  const set = lines.map((line): Line & Setting => ({ ...line, face: 400, halo: 0 }));
  learn(set);
  return set.map((line) => element('g', { fill: line.fill }, form('path', outline(line, line.x, line.y))));
};

/** What a group takes over from the text in whose place it stands. */
const KEPT = ['transform', 'fill', 'stroke', 'stroke-linejoin', 'paint-order'];

/** Puts outlines in the place of texts of a drawing. */
export function outlineTexts(texts: readonly DrawnText[]): void {
  learn(texts);
  for (const text of texts) {
    const { ownerDocument, attributes } = text.node;
    const kept = [...attributes].filter(({ name }) => KEPT.includes(name));
    const look = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
    const path = drawnElement(ownerDocument, 'path', outline(text, 0, text.drop));
    text.node.replaceWith(drawnElement(ownerDocument, 'g', look, [path]));
  }
}
