import { isWhole } from '../lib/publisher.ts';
import type { Theme } from '../theme/theme.ts';
import { legendBlock, paragraph, placed, space, stacked, type Block, type TextStyle } from './blocks.ts';
import { drawing } from './drawing.ts';
import { pictureDocument, type Picture } from './picture.ts';
import type { Published } from './published.ts';
import { contents } from './serialize-svg.ts';

/** Width of the drawing, and of the margin around it, in pixels. */
const WIDTH = 928;
const MARGIN = 32;

const TITLE: TextStyle = { size: 24, leading: 31, color: 'ink', isTitle: true };
const CAPTION: TextStyle = { size: 15, leading: 20, color: 'muted' };
const NOTE: TextStyle = { size: 14, leading: 20, color: 'muted' };

function chart(figure: Published, theme: Theme): Block {
  const { svg: drawn, height } = drawing(figure, WIDTH, theme);
  return { markup: contents(drawn), height };
}

/**
 * A figure with everything that must travel with it: title, caption, legend, notes, source, license, release, address.
 */
function picture(figure: Published, theme: Theme): Picture {
  const set = (text: string, style: TextStyle): Block => paragraph(text, WIDTH, style, theme);
  const all = stacked([
    set(figure.title, TITLE),
    space(4),
    set(figure.caption, CAPTION),
    space(14),
    legendBlock(figure.legend, WIDTH, theme),
    space(14),
    chart(figure, theme),
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

/** A figure as an SVG document that can travel alone. */
export function svg(figure: Published, theme: Theme): string {
  return pictureDocument(picture(figure, theme), figure, theme);
}
