/** A figure as an SVG document that can travel alone, with everything that must travel with it. */
import type { DrawnText } from '../charts/kit/sheet.ts';
import { isWhole } from '../lib/publisher.ts';
import type { Theme } from '../theme/theme.ts';
import {
  inLetters,
  legendBlock,
  paragraph,
  placed,
  space,
  stacked,
  type Block,
  type TextStyle,
} from './blocks.ts';
import { drawing } from './drawing.ts';
import { lettersAsShapes, type Lettering } from './outlines.ts';
import { pictureDocument, type Picture } from './picture.ts';
import { packedFonts } from './picture-fonts.ts';
import type { Published } from './published.ts';
import { contents } from './serialize-svg.ts';

/** Width of the drawing, and of the margin around it, in pixels. */
const WIDTH = 928;
const MARGIN = 32;

const TITLE: TextStyle = { size: 24, leading: 31, color: 'ink', isTitle: true };
const CAPTION: TextStyle = { size: 15, leading: 20, color: 'muted' };
const NOTE: TextStyle = { size: 14, leading: 20, color: 'muted' };

/** Draws the halo of texts as a text of its own below each, since few programs but browsers know `paint-order`. */
function haloApart(texts: readonly DrawnText[]): void {
  for (const { node, halo } of texts) {
    if (halo === 0) continue;
    const below = node.cloneNode(true) as Element;
    below.setAttribute('fill', 'none');
    below.setAttribute('aria-hidden', 'true');
    node.before(below);
    node.setAttribute('stroke', 'none');
  }
}

/** Letters that can be edited, where their fonts are. */
const editable: Lettering = { write: inLetters, replace: haloApart };
/** In the size of letters that are shapes: no point of a title is then off by a twentieth of a pixel. */
const STEPS = 280;

function chart(figure: Published, theme: Theme, { replace }: Lettering): Block {
  const { svg: drawn, texts, height } = drawing(figure, WIDTH, theme);
  replace(texts);
  return { markup: contents(drawn).replaceAll(' paint-order="stroke"', ''), height };
}

/** Title, caption, legend, drawing, notes, source, license, release and address. */
function picture(figure: Published, theme: Theme, lettering: Lettering): Picture {
  const { write } = lettering;
  const set = (text: string, style: TextStyle): Block => paragraph(text, WIDTH, style, theme, write);
  const all = stacked([
    set(figure.title, TITLE),
    space(4),
    set(figure.caption, CAPTION),
    space(14),
    legendBlock(figure.legend, WIDTH, theme, write),
    space(14),
    chart(figure, theme, lettering),
    space(14),
    ...figure.notes.map((note) => set(note, NOTE)),
    set(figure.source, NOTE),
    ...(isWhole(figure.address) ? [set(figure.address, NOTE)] : []),
  ]);
  return {
    markup: placed(all, MARGIN, MARGIN),
    width: WIDTH + 2 * MARGIN,
    height: Math.ceil(all.height + 2 * MARGIN),
  };
}

/** The figure with its letters as outlines: it looks the same in every program, and needs no font. */
export function svg(figure: Published, theme: Theme): string {
  const letters = lettersAsShapes(STEPS);
  const { markup, ...size } = picture(figure, theme, letters);
  return pictureDocument({ markup: letters.shapes() + markup, ...size }, figure, theme);
}

/** The figure with its letters as text, and their fonts in it for browsers. */
export function editableSvg(figure: Published, theme: Theme): string {
  const { markup, ...size } = picture(figure, theme, editable);
  const fonts = `<style>${packedFonts(markup)}</style>`;
  return pictureDocument({ markup: fonts + markup, ...size }, figure, theme);
}
