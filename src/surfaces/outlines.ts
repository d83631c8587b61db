/** Letters as outlines: a picture that a page shows with `<img>` can load no font. */
import { Resvg } from '@resvg/resvg-js';
import { escaped } from '../lib/escape.ts';
import { lettersOf, type Letters } from './lines-of-text.ts';
import { fontFiles } from './picture-fonts.ts';

/** Size in which letters are outlined, and steps of it on which their points are put: a line is then short. */
const EM = 1000;
const STEPS = 42;

const known = new Map<string, string>();

const familyOf = ({ family }: Letters): string =>
  family.includes('Serif') ? 'Source Serif 4' : 'Source Sans 3';

/** A line of text as an element; lines that look alike have one key. */
function textElement(line: Letters): string {
  const { anchor, weight, style, text } = line;
  return `font-family="${familyOf(line)}" font-size="${EM}" text-anchor="${anchor}" font-weight="${weight}" font-style="${style}">${escaped(text)}</text>`;
}

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

/** Learns the outlines of lines that are not yet known. */
function learn(lines: readonly Letters[]): void {
  const each = (line: Letters): Letters[] => Array.from(line.text, (text) => ({ ...line, text }));
  const newLetters = lines.flatMap(each).filter((letter) => !closedLines.has(textElement(letter)));
  const elements = [...new Set(newLetters.map(textElement))];
  outlinesOf(elements).forEach((path, index) => closedLines.set(elements[index] ?? '', closed(path)));
  outlinesOf(lines.map(textElement)).forEach((path, index) => {
    const line = lines[index] as Letters;
    const counts = each(line).map((letter) => closedLines.get(textElement(letter)) ?? 0);
    const whole = counts.reduce((sum, count) => sum + count, 0) === closed(path);
    const cut = letters(path, whole ? counts.filter((count) => count > 0) : [closed(path)]);
    known.set(textElement(line), cut.map(letterPath).join(''));
  });
}

const decimals = (value: number): number => Number(value.toFixed(1));

/**
 * A line's outlines at its place. The scale is written without its zero, `.014`, so that nobody rounds it; the halo
 * keeps its width, though the outlines are scaled.
 */
function outline(line: Letters, document: Document): Element {
  const scale = Number((line.size / STEPS).toFixed(5));
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', known.get(textElement(line)) ?? '');
  path.setAttribute(
    'transform',
    `translate(${decimals(line.x)},${decimals(line.y)})scale(${String(scale).slice(1)})`,
  );
  if (line.halo > 0) path.setAttribute('stroke-width', String(Math.round(line.halo / scale)));
  return path;
}

/** What a group takes over from the text in whose place it stands. */
const KEPT = ['transform', 'fill', 'stroke', 'stroke-linejoin', 'paint-order'];

function outlined(text: Element, document: Document): Element {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  for (const name of KEPT) {
    const value = text.getAttribute(name);
    if (value !== null) group.setAttribute(name, value);
  }
  group.append(...lettersOf(text).map((line) => outline(line, document)));
  return group;
}

/** Puts outlines in the place of all text in a drawing. */
export function outlineText(drawing: Element, document: Document): void {
  const texts = [...drawing.querySelectorAll('text')];
  learn(texts.flatMap(lettersOf).filter((line) => !known.has(textElement(line))));
  for (const text of texts) text.replaceWith(outlined(text, document));
}
