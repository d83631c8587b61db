import { glyphAttributes, type Glyph } from '../charts/legend.ts';
import { escaped } from '../lib/escape.ts';
import { wrapped } from '../lib/wrap.ts';
import type { Theme } from '../theme/theme.ts';
import { drawing } from './drawing.ts';
import type { Published } from './published.ts';
import { contents } from './serialize-svg.ts';

const WIDTH = 928;
const MARGIN = 32;

/** A piece of the picture and the height it takes. */
interface Block {
  readonly markup: string;
  readonly height: number;
}

interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly attributes: string;
}

/** Characters of a text size that surely fit a line of the picture; an average letter is about half as wide as high. */
const lineLength = (size: number): number => Math.floor(WIDTH / (size * 0.5));

function paragraph(text: string, { size, leading, attributes }: TextStyle): Block {
  const lines = wrapped(text, lineLength(size));
  const markup = lines
    .map(
      (line, index) =>
        `<text y="${(index + 0.8) * leading}" font-size="${size}" ${attributes}>${escaped(line)}</text>`,
    )
    .join('');
  return { markup, height: lines.length * leading };
}

/** Width that a legend's entry takes, mark and gap included. */
const entryWidth = (text: string): number => 44 + text.length * 7.2;

function glyphMarkup(glyph: Glyph, theme: Theme): string {
  const paths = glyph.map((path) =>
    Object.entries(glyphAttributes(path, theme)).map(([name, value]) => ` ${name}="${escaped(value)}"`),
  );
  return paths.map((attributes) => `<path${attributes.join('')}/>`).join('');
}

const LEGEND_START = 7;
const LEGEND_LINE = 22;

function legend({ legend: items }: Published, theme: Theme): Block {
  let [x, y] = [LEGEND_START, 0];
  const entries = items.map(({ glyph, label, count }) => {
    const text = count === null ? label : `${label} ${count}`;
    if (x > LEGEND_START && x + entryWidth(text) > WIDTH) [x, y] = [LEGEND_START, y + LEGEND_LINE];
    const mark = `<g transform="translate(${x},${y + 9})">${glyphMarkup(glyph, theme)}</g>`;
    const entry = `${mark}<text x="${x + 14}" y="${y + 14}" font-size="14" fill="${theme.color.ink}">${escaped(text)}</text>`;
    x += entryWidth(text);
    return entry;
  });
  return { markup: entries.join(''), height: y + LEGEND_LINE };
}

function space(height: number): Block {
  return { markup: '', height };
}

function stacked(blocks: readonly Block[]): Block {
  let y = 0;
  const parts = blocks.map(({ markup, height }) => {
    const part = markup && `<g transform="translate(0,${y})">${markup}</g>`;
    y += height;
    return part;
  });
  return { markup: parts.join(''), height: y };
}

function chart(figure: Published, theme: Theme): Block {
  const svg = drawing(figure, WIDTH, theme);
  return { markup: contents(svg), height: Number(svg.getAttribute('height')) };
}

/**
 * A figure as one picture that can travel alone: title, caption, legend, drawing, notes, source, release and license.
 * @returns an SVG document; colors are literal, no style sheet is needed
 */
export function svg(figure: Published, theme: Theme): string {
  const ink = `fill="${theme.color.ink}"`;
  const muted = { size: 14, leading: 20, attributes: `fill="${theme.color.muted}"` };
  const title = {
    size: 24,
    leading: 31,
    attributes: `${ink} font-weight="600" font-family="${escaped(theme.font.serif)}"`,
  };
  const { markup, height } = stacked([
    paragraph(figure.title, title),
    space(4),
    paragraph(figure.caption, { ...muted, size: 15 }),
    space(14),
    legend(figure, theme),
    space(14),
    chart(figure, theme),
    space(14),
    ...figure.notes.map((note) => paragraph(note, muted)),
    paragraph(figure.source, muted),
    paragraph(figure.address, muted),
  ]);
  const [width, full] = [WIDTH + 2 * MARGIN, Math.ceil(height + 2 * MARGIN)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${full}" viewBox="0 0 ${width} ${full}" role="img"`,
    ` aria-labelledby="title description" font-family="${escaped(theme.font.sans)}">`,
    `<title id="title">${escaped(figure.title)}</title><desc id="description">${escaped(figure.alt)}</desc>`,
    `<rect width="${width}" height="${full}" fill="${theme.color.ground}"/>`,
    `<g transform="translate(${MARGIN},${MARGIN})">${markup}</g></svg>\n`,
  ].join('');
}
