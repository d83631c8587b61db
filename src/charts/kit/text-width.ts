/** Advance widths of Source Sans 3 for Basic Latin from the space to the tilde, in hundredths of the size, two digits each. */
const REGULAR =
  '2029435050826125303042502531253550505050505050505050252550505042855459576153496265264858497365665766575354645179514854303530505054505546555029505425254925835554555535423454477245474230243050';
const SEMIBOLD =
  '2031485151846427323244512732273451515151515151515151272751515144875660586254516366284960507466675867595455655480545054323432515055525646565132525626265227845655565637433656497548494432253251';

/** As above, of Source Serif 4 semibold; its W is a little wider than two digits can say. */
const SERIF =
  '2331425454957421383846553134313655555555555555555555313155555543877167667463617381393973629376746474715665767199686759363636555340556353625437576534316234966559636148483764588559595037303755';

/** As above, of Source Serif 4 italic, in which annotations and the report's quantifiers are set. */
const ITALIC =
  '2331465752937026393948533031303454545454545454545454303053535346886862617060576777373669589475675767655159736592675956353335535140555243564433515832285030876053545243383560517856524939293953';

/** For signs beyond the tilde, of which the ellipsis is the widest. */
const OTHER = 0.5;
const ELLIPSIS = 0.9;

/** Font weights of labels. */
type Weight = 400 | 600;

/** A font with known widths: the sans serif in one of its weights, the bold serif of titles, the italic serif. */
export type Face = Weight | 'title' | 'italic';

const WIDTHS: Readonly<Record<Face, string>> = {
  400: REGULAR,
  600: SEMIBOLD,
  title: SERIF,
  italic: ITALIC,
};

function widthOf(character: string, widths: string): number {
  const at = 2 * (character.charCodeAt(0) - 32);
  if (at >= 0 && at < widths.length) return Number(widths.slice(at, at + 2)) / 100;
  return character === '…' ? ELLIPSIS : OTHER;
}

/** Width of a line of text in pixels, without kerning. Labels are set in the sans serif. */
export function textWidth(text: string, size: number, face: Face = 400): number {
  return size * Array.from(text).reduce((sum, character) => sum + widthOf(character, WIDTHS[face]), 0);
}

/** Breaks a text into lines of at most `most` pixels. A longer word gets a line of its own. */
export function linesWithin(text: string, most: number, size: number, face: Face = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, face) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Like {@link linesWithin}, but with lines of similar width, so that no word is left alone on the last line. */
export function evenLines(text: string, most: number, size: number, face: Face = 400): string[] {
  const lines = linesWithin(text, most, size, face);
  let even = lines;
  for (let width = most; width > most / 2; width -= size / 2) {
    const tighter = linesWithin(text, width, size, face);
    if (tighter.length > lines.length) break;
    even = tighter;
  }
  return even;
}
