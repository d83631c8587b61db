/** The picture of a figure that social media show with a link: 1200 by 630 pixels, with the finding first. */
import type { Drawing } from '../charts/kit/sheet.ts';
import { edition } from '../lib/edition.ts';
import { isWhole } from '../lib/publisher.ts';
import { lightTheme, type Theme } from '../theme/theme.ts';
import {
  enlarged,
  LEGEND_SIZE,
  legendBlock,
  paragraph,
  placed,
  space,
  stacked,
  type Block,
  type TextStyle,
} from './blocks.ts';
import { drawingOnCard, onCard } from './drawing.ts';
import { isLegible } from './legible.ts';
import { pictureDocument } from './picture.ts';
import type { Published } from './published.ts';
import { contents } from './serialize-svg.ts';

/** Size that Open Graph cards have, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** Social media show a card at half its size or less: letters smaller than this, in pixels, cannot be read. */
export const LEAST_LETTER = 20;

const MARGIN = 44;
const GAP = 24;
/** Width of the title where the drawing stands beside it. */
const COLUMN = 400;
/** Widths for which a figure may be drawn, and sizes of its letters there. */
const WIDTHS = [1112, 928, 780, 652, 540, 460];
const LETTERS = [14, 16, 18, 20, 22, 24];
/** Drawings are not enlarged beyond this. */
const MOST = 1.5;

const TITLE: TextStyle = { size: 40, leading: 47, color: 'ink', isTitle: true };
const CAPTION: TextStyle = { size: LEAST_LETTER, leading: 28, color: 'muted' };
const SOURCE: TextStyle = { size: LEAST_LETTER, leading: 26, color: 'muted' };
const theme = lightTheme;

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The figure drawn for some width, with letters of some size. */
interface Sketch extends Drawing {
  /** Size of its labels. */
  readonly label: number;
}

/** How large a drawing is on the card. */
interface Enlarged {
  readonly scale: number;
  /** Size of the labels, in pixels. */
  readonly letter: number;
}

/** A drawing in its room. */
interface Fitted extends Enlarged {
  readonly markup: string;
}

/**
 * The candidate drawings. Overlapping words are worse than small ones, so drawings with overlaps are used only if there
 * are no others.
 */
function sketches(figure: Published): Sketch[] {
  const looks = LETTERS.map((label): Theme => ({ ...theme, label }));
  const all = WIDTHS.flatMap((width) =>
    looks.map((look): Sketch => ({ ...drawingOnCard(figure, width, look), label: look.label })),
  );
  const legible = all.filter(isLegible);
  return legible.length > 0 ? legible : all;
}

function enlargedTo(room: Room, { width, height, label }: Sketch): Enlarged {
  const scale = Math.min(room.width / width, room.height / height, MOST);
  return { scale, letter: scale * label };
}

/** Readable letters come first; after that, the larger picture is better. */
function better<Candidate extends Enlarged>(one: Candidate, other: Candidate): Candidate {
  const [mine, others] = [one.letter, other.letter].map((letter) => Math.min(letter, LEAST_LETTER));
  if (mine !== others) return (mine ?? 0) > (others ?? 0) ? one : other;
  return one.scale >= other.scale ? one : other;
}

/** The figure drawn so that it fills a room. */
function fitted(from: readonly Sketch[], room: Room): Fitted {
  const best = from.map((sketch) => ({ ...sketch, ...enlargedTo(room, sketch) })).reduce(better);
  const { svg, width, height, scale } = best;
  const x = room.x + (room.width - width * scale) / 2;
  const y = room.y + (room.height - height * scale) / 2;
  return { ...best, markup: placed({ markup: contents(svg), height }, x, y, scale) };
}

/** Title and legend, as wide as given. */
function head(figure: Published, width: number, between: readonly Block[] = []): Block {
  const scale = LEAST_LETTER / LEGEND_SIZE;
  return stacked([
    paragraph(figure.title, width, TITLE, theme),
    ...between,
    space(14),
    enlarged(legendBlock(figure.legend, width / scale, theme), scale),
  ]);
}

/** Whether the caption must not be missing: a card's own says what is left out, others that statements are counted. */
const mustSay = ({ figure: { onCard, countsStatements } }: Published): boolean =>
  onCard?.caption !== undefined || countsStatements === true;

/** The drawing under the title. */
function under(figure: Published, from: readonly Sketch[], bottom: number): Fitted {
  const width = CARD.width - 2 * MARGIN;
  const caption = mustSay(figure) ? [space(8), paragraph(figure.caption, width, CAPTION, theme)] : [];
  const title = head(figure, width, caption);
  const top = MARGIN + title.height + GAP;
  const drawn = fitted(from, { x: MARGIN, y: top, width, height: bottom - top });
  return { ...drawn, markup: placed(title, MARGIN, MARGIN) + drawn.markup };
}

/** As many whole sentences of a caption as fit into a height. */
function captionWithin(caption: string, height: number): Block {
  const sentences = caption.split(/(?<=[.?!]) (?=[A-Z])/);
  const longestFirst = sentences.map((_, index) => sentences.slice(0, sentences.length - index).join(' '));
  const fitting = longestFirst
    .map((text) => paragraph(text, COLUMN, CAPTION, theme))
    .find((block) => block.height <= height);
  return fitting ?? space(0);
}

/** The drawing to the right of the title, under which the caption has its place. */
function beside(figure: Published, from: readonly Sketch[], bottom: number): Fitted {
  const left = MARGIN + COLUMN + MARGIN;
  const height = bottom - MARGIN;
  const drawn = fitted(from, { x: left, y: MARGIN, width: CARD.width - MARGIN - left, height });
  const title = head(figure, COLUMN);
  const caption = captionWithin(figure.caption, height - title.height - GAP);
  const column = stacked([title, space(GAP), caption]);
  // A column that is too long for the card is worse than the smallest letters.
  const letter = title.height > height + 2 * GAP ? 0 : drawn.letter;
  return { ...drawn, letter, markup: placed(column, MARGIN, MARGIN) + drawn.markup };
}

/** Edition, release, license and address, in a form that people can read. */
function footOf({ release, license, address }: Published): Block {
  const source = `${edition.title}. Data release ${release}, ${license}.${isWhole(address) ? ` ${address.replace(/^https?:\/\//, '')}` : ''}`;
  return paragraph(source, CARD.width - 2 * MARGIN, SOURCE, theme);
}

/** The card of a figure as an SVG document. */
export function card(published: Published): string {
  const figure = onCard(published);
  const from = sketches(figure);
  const foot = footOf(figure);
  const footTop = CARD.height - MARGIN - foot.height + 10;
  const bottom = footTop - GAP;
  const { markup } = better(under(figure, from, bottom), beside(figure, from, bottom));
  return pictureDocument({ markup: markup + placed(foot, MARGIN, footTop), ...CARD }, figure, theme);
}
