/** The picture that social media show with a link to the edition: the line of the 39 and both halves of the answer. */
import { kindsOnLine, lineOfThirtyNine } from '../charts/line-of-thirty-nine.ts';
import { consortia } from '../datasets/site.ts';
import { edition } from '../lib/edition.ts';
import { escaped } from '../lib/escape.ts';
import { halves } from '../page-texts/lead.ts';
import { lightTheme } from '../theme/theme.ts';
import * as words from '../words/cover.ts';
import { whatThisIs } from '../words/menu.ts';
import { paragraph, placed, type TextStyle } from './blocks.ts';
import { CARD, LEAST_LETTER } from './card.ts';

const { color, font } = lightTheme;
const MARGIN = 44;
/** Where the line is, where the halves of the answer stand below it, and the room that each has. */
const LINE = 362;
const HALVES = 470;
const HALF = 556;
/** From the beginning of a half to its phrase: the width of its quantity word, and a space. */
const PHRASES = [176, 282] as const;

const line = lineOfThirtyNine(consortia, {
  upright: false,
  length: CARD.width - 2 * MARGIN,
  fullRadius: 19,
  openRadius: 5,
  openDistance: 26,
  gap: 3,
  tierGap: 18,
  pitch: 19,
});

const marks = kindsOnLine(line).map(({ agencyType, awards, lasting, stems }) =>
  [
    `<path d="${stems}" stroke="${color[agencyType]}" stroke-opacity=".35"/>`,
    `<path d="${awards}" fill="${color[agencyType]}"/>`,
    `<path d="${lasting}" fill="${color.after}" stroke="${color[agencyType]}" stroke-width="1.6"/>`,
  ].join(''),
);

const serif = (text: string, x: number, y: number, size: number, more = ''): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${color.ink}" font-family="${escaped(font.serif)}"${more}>${escaped(text)}</text>`;

const SMALL: TextStyle = { size: 22, leading: 30, color: 'ink' };
const NOTE: TextStyle = { size: LEAST_LETTER, leading: 26, color: 'muted' };

/** The card of the edition as an SVG document. */
export function coverCard(): string {
  const title = edition.coverLines.map((text, index) => serif(text, MARGIN, 140 + index * 76, 76));
  const answer = halves.map(({ many, what }, index) => {
    const x = MARGIN + index * HALF;
    const phrase = placed(paragraph(what, 250, SMALL, lightTheme), x + (PHRASES[index] ?? 0), HALVES - 40);
    return serif(many, x, HALVES, 58, ' font-style="italic"') + phrase;
  });
  const note = `${words.drawing.unmeasured} ${whatThisIs}.`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="${escaped(font.sans)}">`,
    `<rect width="${CARD.width}" height="${LINE}" fill="${color.ground}"/>`,
    `<rect y="${LINE}" width="${CARD.width}" height="${CARD.height - LINE}" fill="${color.after}"/>`,
    serif(edition.subject, MARGIN, 58, 26),
    ...title,
    `<path d="M0,${LINE}H${CARD.width}" stroke="${color.ink}" stroke-width="1.5"/>`,
    `<g transform="translate(${MARGIN},${LINE})">${marks.join('')}</g>`,
    ...answer,
    placed(paragraph(note, CARD.width - 2 * MARGIN, NOTE, lightTheme), MARGIN, 540),
    '</svg>\n',
  ].join('');
}
