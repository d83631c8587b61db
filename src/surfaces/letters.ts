/** The outlines of letters, as the edition's fonts set them in a line. */
import { Resvg } from '@resvg/resvg-js';
import type { Setting } from '../charts/kit/sheet.ts';
import type { Face } from '../charts/kit/text-width.ts';
import { escaped } from '../lib/escape.ts';
import { fontFiles } from './picture-fonts.ts';

/** Size in which letters are outlined. */
const EM = 1000;

/** How the faces of drawings and titles are called among fonts. */
const faces: Readonly<Record<Face, string>> = {
  400: 'font-family="Source Sans 3" font-weight="400"',
  600: 'font-family="Source Sans 3" font-weight="600"',
  title: 'font-family="Source Serif 4" font-weight="600"',
  italic: 'font-family="Source Serif 4" font-weight="400" font-style="italic"',
};

/** How a line is set, titles included. */
export type LineSetting = Omit<Setting, 'face'> & { readonly face: Face };

/** A line of text as an element; lines that look alike have one key. */
const textElement = ({ text, face, anchor }: LineSetting): string =>
  `${faces[face]} font-size="${EM}" text-anchor="${anchor}">${escaped(text)}</text>`;

export interface Command {
  readonly name: string;
  readonly values: readonly number[];
}

/** How many numbers follow each command of a path. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** A path's commands, in units of the size in which letters are outlined. */
function commandsOf(path: string): Command[] {
  return [...path.matchAll(/([A-Z])([^A-Z]*)/g)].map(([all, name = '', rest = '']) => {
    const values = rest
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
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

/** A letter: where it begins, in steps from the place of its line, and from there its path. */
export interface Letter {
  readonly x: number;
  readonly y: number;
  readonly d: string;
}

/**
 * A letter on steps: each point is a whole number of them from the one before. Wherever it stands, it is written alike,
 * which is what makes a picture with many letters small.
 * @param steps how many there are in the size of the letters
 */
function letterOn(steps: number, commands: readonly Command[]): Letter {
  const [first, ...rest] = commands.map(({ name, values }) => ({
    name,
    values: values.map((value) => (value * steps) / EM),
  }));
  const [left = 0, top = 0] = first?.values ?? [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const path = rest.map(({ name, values }) => {
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
  return { x: Math.round(left), y: Math.round(top), d: path.join('') };
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

/** Lines of text cut into the outlines of their letters. */
const known = new Map<string, readonly Command[][]>();

/** Learns the outlines of the lines that are not yet known. */
export function learn(all: readonly LineSetting[]): void {
  const lines = all.filter((line) => !known.has(textElement(line)));
  if (lines.length === 0) return;
  const each = (line: LineSetting): LineSetting[] => Array.from(line.text, (text) => ({ ...line, text }));
  const newLetters = lines.flatMap(each).filter((letter) => !closedLines.has(textElement(letter)));
  const elements = [...new Set(newLetters.map(textElement))];
  outlinesOf(elements).forEach((path, index) => closedLines.set(elements[index] ?? '', closed(path)));
  outlinesOf(lines.map(textElement)).forEach((path, index) => {
    const line = lines[index] as LineSetting;
    const counts = each(line).map((letter) => closedLines.get(textElement(letter)) ?? 0);
    const whole = counts.reduce((sum, count) => sum + count, 0) === closed(path);
    known.set(textElement(line), letters(path, whole ? counts.filter((count) => count > 0) : [closed(path)]));
  });
}

/** The letters of a line that has been learned, on steps. */
export const lettersOf = (line: LineSetting, steps: number): Letter[] =>
  (known.get(textElement(line)) ?? []).map((commands) => letterOn(steps, commands));
