/** The picture of a figure that social media show beside a link: 1200 by 630 pixels, the finding above all. */
import { edition } from '../lib/edition.ts';
import { lightTheme } from '../theme/theme.ts';
import { legendBlock, paragraph, placed, space, stacked, type Block, type TextStyle } from './blocks.ts';
import { drawing } from './drawing.ts';
import { pictureDocument } from './picture.ts';
import type { Published } from './published.ts';
import { contents } from './serialize-svg.ts';

/** Size that Open Graph cards have, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 48;
const FOOT = 34;
const GAP = 24;
/** Width of the title where the drawing stands beside it. */
const COLUMN = 400;
/** Widths for which a figure may be drawn; the one that fills its room with the largest letters is taken. */
const WIDTHS = [1104, 928, 780, 660, 560];
/** Drawings are not blown up beyond this. */
const MOST = 1.5;

const TITLE: TextStyle = { size: 40, leading: 47, color: 'ink', isTitle: true };
const CAPTION: TextStyle = { size: 20, leading: 28, color: 'muted' };
const SOURCE: TextStyle = { size: 18, leading: 24, color: 'muted' };
const theme = lightTheme;

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Fitted {
  readonly markup: string;
  readonly scale: number;
}

/** The figure drawn so that it fills a room. */
function fitted(figure: Published, room: Room): Fitted {
  const sizes = WIDTHS.map((width) => {
    const svg = drawing(figure, width, theme, figure.figure.onCard);
    const height = Number(svg.getAttribute('height'));
    return { svg, width, height, scale: Math.min(room.width / width, room.height / height, MOST) };
  });
  const best = sizes.reduce((one, other) => (other.scale > one.scale ? other : one));
  const x = room.x + (room.width - best.width * best.scale) / 2;
  const y = room.y + (room.height - best.height * best.scale) / 2;
  const block = { markup: contents(best.svg), height: best.height };
  return { markup: placed(block, x, y, best.scale), scale: best.scale };
}

/** Title and legend, as wide as given. */
function head(figure: Published, width: number): Block {
  return stacked([
    paragraph(figure.title, width, TITLE, theme),
    space(14),
    legendBlock(figure.legend, width, theme),
  ]);
}

/** The drawing under the title. */
function under(figure: Published): Fitted {
  const width = CARD.width - 2 * MARGIN;
  const title = head(figure, width);
  const top = MARGIN + title.height + GAP;
  const drawn = fitted(figure, { x: MARGIN, y: top, width, height: CARD.height - MARGIN - FOOT - GAP - top });
  return { markup: placed(title, MARGIN, MARGIN) + drawn.markup, scale: drawn.scale };
}

/** As much of a caption as a height has room for, cut where a sentence ends. */
function captionWithin(caption: string, height: number): Block {
  const sentences = caption.split(/(?<=[.?!]) (?=[A-Z])/);
  const longestFirst = sentences.map((_, index) => sentences.slice(0, sentences.length - index).join(' '));
  const fitting = longestFirst
    .map((text) => paragraph(text, COLUMN, CAPTION, theme))
    .find((block) => block.height <= height);
  return fitting ?? space(0);
}

/** The drawing to the right of the title, under which the caption has its place. */
function beside(figure: Published): Fitted {
  const left = MARGIN + COLUMN + MARGIN;
  const height = CARD.height - 2 * MARGIN - FOOT;
  const drawn = fitted(figure, { x: left, y: MARGIN, width: CARD.width - MARGIN - left, height });
  const title = head(figure, COLUMN);
  const caption = captionWithin(figure.caption, height - title.height - GAP);
  const column = stacked([title, space(GAP), caption]);
  return { markup: placed(column, MARGIN, MARGIN) + drawn.markup, scale: drawn.scale };
}

/** The card of a figure as an SVG document. */
export function card(figure: Published): string {
  const [one, other] = [under(figure), beside(figure)];
  const { markup } = one.scale >= other.scale ? one : other;
  const source = `${edition.title}. Data release ${figure.release}, ${figure.license}. ${figure.address}`;
  const foot = paragraph(source, CARD.width - 2 * MARGIN, SOURCE, theme);
  return pictureDocument(
    { markup: markup + placed(foot, MARGIN, CARD.height - MARGIN - foot.height + 10), ...CARD },
    figure,
    theme,
  );
}
