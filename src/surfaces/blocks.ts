/** Pieces of a picture that travels alone: text and marks, each with its height. */
import { glyphAttributes, type Glyph, type LegendItem } from '../charts/legend.ts';
import { evenLines, linesWithin, textWidth } from '../charts/kit/text-width.ts';
import { escaped } from '../lib/escape.ts';
import type { Theme } from '../theme/theme.ts';
import { fonts, type ColorName } from '../theme/tokens.ts';

/** A piece of a picture, drawn from the origin down. */
export interface Block {
  readonly markup: string;
  /** Height in pixels. */
  readonly height: number;
}

/** How a paragraph is set. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly color: ColorName;
  /** Whether it is a title, set in the bold serif; otherwise it is set in the sans. */
  readonly isTitle?: boolean;
}

/** A line of text at its place: `x` is where it is anchored, `y` the line that its letters stand on, in pixels. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor: 'start' | 'end';
  /** Set in the bold serif; otherwise it is set in the sans. */
  readonly face?: 'title' | undefined;
}

/** Writes lines of text as markup. */
export type Writer = (lines: readonly Line[]) => string[];

/** Lines of text in letters. */
export const inLetters: Writer = (lines) =>
  lines.map(({ text, x, y, size, fill, anchor, face }) => {
    const anchored = anchor === 'end' ? ' text-anchor="end"' : '';
    const title = face === 'title' ? ` font-weight="600" font-family="${escaped(fonts.serif)}"` : '';
    const left = x === 0 ? '' : ` x="${x}"`;
    return `<text${left} y="${y}"${anchored} font-size="${size}" fill="${fill}"${title}>${escaped(text)}</text>`;
  });

function linesOf(text: string, width: number, { size, isTitle }: TextStyle): string[] {
  return isTitle ? evenLines(text, width, size, 'title') : linesWithin(text, width, size);
}

/** Text broken into lines that are no wider than `width` pixels. */
export function paragraph(
  text: string,
  width: number,
  style: TextStyle,
  theme: Theme,
  write = inLetters,
): Block {
  const { size, leading, color, isTitle } = style;
  const lines = linesOf(text, width, style).map((line, index): Line => ({
    text: line,
    x: 0,
    y: (index + 0.8) * leading,
    size,
    fill: theme.color[color],
    anchor: 'start',
    face: isTitle ? 'title' : undefined,
  }));
  return { markup: write(lines).join(''), height: lines.length * leading };
}

function glyphMarkup(glyph: Glyph, theme: Theme): string {
  const paths = glyph.map((path) =>
    Object.entries(glyphAttributes(path, theme)).map(([name, value]) => ` ${name}="${escaped(value)}"`),
  );
  return paths.map((attributes) => `<path${attributes.join('')}/>`).join('');
}

/** Size of a legend's letters, in pixels. */
export const LEGEND_SIZE = 14;

const LEGEND = { size: LEGEND_SIZE, start: 9, gap: 15, line: 22, between: 22 };

/** The entries of a legend, one after another, in as many lines as the width requires. */
export function legendBlock(
  items: readonly LegendItem[],
  width: number,
  theme: Theme,
  write = inLetters,
): Block {
  const { size, start, gap, line, between } = LEGEND;
  let [x, y] = [start, 0];
  const entries = items.map(({ glyph, label, count }) => {
    const text = count === null ? label : `${label} ${count}`;
    const wide = gap + textWidth(text, size);
    if (x > start && x + wide > width) [x, y] = [start, y + line];
    const mark = `<g transform="translate(${x},${y + 9})">${glyphMarkup(glyph, theme)}</g>`;
    const written: Line = { text, x: x + gap, y: y + 14, size, fill: theme.color.ink, anchor: 'start' };
    x += wide + between;
    return { mark, written };
  });
  const texts = write(entries.map(({ written }) => written));
  const markup = entries.map(({ mark }, index) => mark + (texts[index] ?? ''));
  return { markup: markup.join(''), height: items.length > 0 ? y + line : 0 };
}

/** Room between two blocks. */
export const space = (height: number): Block => ({ markup: '', height });

/** A block with everything in it, enlarged. */
export function enlarged(block: Block, scale: number): Block {
  return { markup: placed(block, 0, 0, scale), height: block.height * scale };
}

/** Blocks under each other. */
export function stacked(blocks: readonly Block[]): Block {
  let y = 0;
  const parts = blocks.map(({ markup, height }) => {
    const part = markup && `<g transform="translate(0,${y})">${markup}</g>`;
    y += height;
    return part;
  });
  return { markup: parts.join(''), height: y };
}

/** A block moved and scaled. */
export function placed({ markup }: Block, x: number, y: number, scale = 1): string {
  const scaled = scale === 1 ? '' : ` scale(${Number(scale.toFixed(4))})`;
  return `<g transform="translate(${x},${y})${scaled}">${markup}</g>`;
}
