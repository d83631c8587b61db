import { NARROW, type DrawContext } from './context.ts';
import { circle } from './circle.ts';
import { at, drawingOf, element, type Words, wordsGroup } from './elements.ts';
import { linesWithin } from './kit/text-width.ts';

/** A column: a heading, a measured value, and paragraphs under labels that all columns share. */
export interface WordColumn {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  readonly head: string;
  /** The measured value in words, under the picture. */
  readonly measure: string;
  /** The measured value, drawn as that many units or as a bar of that length. */
  readonly value: number;
  readonly texts: readonly string[];
}

/** Columns of text, each with a small picture of a number, for items that differ more in kind than in amount. */
export interface WordColumns {
  readonly columns: readonly WordColumn[];
  /** Labels of the paragraphs. */
  readonly labels: readonly string[];
  readonly picture: 'units' | 'bar';
  /** The largest possible value of a bar. */
  readonly most: number;
  /** Shown instead of a paragraph that repeats the one before, if columns are below one another. */
  readonly same: string;
}

interface Lane extends WordColumn {
  readonly left: number;
  readonly width: number;
}

/** A paragraph with its label, which may run across columns that share it. */
interface Paragraph {
  readonly label: string;
  readonly lines: readonly string[];
  readonly left: number;
}

/** From one line to the next, in letter sizes. */
const LEADING = 1.36;
const UNIT = 13;
const BAR = 16;
const GUTTER = 32;
const BETWEEN = 14;
const TEN = 10;

/** Units in a line: all of the largest column, or as many tens as fit, so that lines that go on can be counted. */
function perLine(lanes: readonly Lane[]): number {
  const room = Math.floor(Math.min(...lanes.map(({ width }) => width)) / UNIT);
  const largest = Math.max(...lanes.map(({ value }) => value));
  return largest <= room || room < TEN ? room : room - (room % TEN);
}

function units({ value, id }: Lane, most: number, { document, theme }: DrawContext): SVGElement {
  const dots = Array.from({ length: value }, (_, index) =>
    circle(UNIT * 0.36, (index % most) * UNIT + UNIT / 2, Math.floor(index / most) * UNIT),
  );
  return element(document, 'path', { d: dots.join(''), fill: theme.color.ink, 'data-k': id });
}

function bar({ value, width, id }: Lane, most: number, { document, theme }: DrawContext): SVGElement {
  const length = Math.max(1, (value / most) * width);
  const size = { width: Math.round(length * 10) / 10, height: BAR, y: -BAR / 2 };
  return element(document, 'rect', { ...size, x: 0, fill: theme.color.ink, 'data-k': id });
}

/** Height of the picture over the measure: lines of units, or a bar. */
function pictureHeight({ picture }: WordColumns, lanes: readonly Lane[]): number {
  if (picture === 'bar') return BAR;
  return UNIT * Math.ceil(Math.max(...lanes.map(({ value }) => value)) / perLine(lanes));
}

interface Drawn {
  readonly words: readonly Words[];
  readonly pictures: readonly SVGElement[];
  /** Where the drawing ends. */
  readonly bottom: number;
}

/** Heads, pictures and measures of lanes whose pictures take the same height. */
function headed(lanes: readonly Lane[], top: number, chart: WordColumns, place: DrawContext): Drawn {
  const foot = top + 30 + pictureHeight(chart, lanes) + 18;
  const words = lanes.flatMap(({ head, measure, left }): Words[] => [
    { text: head, x: left, y: top + 16, anchor: 'start', weight: 600 },
    { text: measure, x: left, y: foot, anchor: 'start', color: 'muted' },
  ]);
  const pictures = lanes.map((lane) => {
    const picture =
      chart.picture === 'units' ? units(lane, perLine(lanes), place) : bar(lane, chart.most, place);
    picture.setAttribute('transform', at(lane.left, top + 38));
    return picture;
  });
  return { words, pictures, bottom: foot + BETWEEN };
}

function labeled({ label, lines, left }: Paragraph, top: number, leading: number): Words[] {
  return [
    { text: label, x: left, y: top + 14, anchor: 'start', color: 'muted' },
    ...lines.map((text, index): Words => ({
      text,
      x: left,
      y: top + 14 + (index + 1) * leading,
      anchor: 'start',
    })),
  ];
}

/** Paragraphs that begin at one height, and the height under the longest. */
function row(paragraphs: readonly Paragraph[], top: number, size: number): Drawn {
  const leading = Math.round(size * LEADING);
  const lines = Math.max(...paragraphs.map((paragraph) => paragraph.lines.length));
  return {
    words: paragraphs.flatMap((paragraph) => labeled(paragraph, top, leading)),
    pictures: [],
    bottom: top + (lines + 1) * leading + BETWEEN,
  };
}

/** How many columns from one on have the same paragraph. */
function span(lanes: readonly Lane[], from: number, at: number): number {
  const end = lanes.findIndex((lane, index) => index > from && lane.texts[at] !== lanes[from]?.texts[at]);
  return (end < 0 ? lanes.length : end) - from;
}

/** The paragraphs of one label, each once, as wide as the columns that share it. */
function across(lanes: readonly Lane[], label: string, at: number, size: number): Paragraph[] {
  return lanes
    .map((lane, index) => ({ lane, index }))
    .filter(({ lane, index }) => lane.texts[at] !== lanes[index - 1]?.texts[at])
    .map(({ lane, index }) => {
      const count = span(lanes, index, at);
      const width = count * lane.width + (count - 1) * GUTTER;
      return { label, left: lane.left, lines: linesWithin(lane.texts[at] ?? '', width, size) };
    });
}

/** One thing under another. */
function under(above: Drawn, make: (top: number) => Drawn): Drawn {
  const below = make(above.bottom);
  return {
    words: [...above.words, ...below.words],
    pictures: [...above.pictures, ...below.pictures],
    bottom: below.bottom,
  };
}

/** Side by side: paragraphs of one label begin at one height, and what columns share is written once. */
function beside(chart: WordColumns, place: DrawContext): Drawn {
  const { columns, labels } = chart;
  const size = place.theme.label;
  const width = (place.width - GUTTER * (columns.length - 1)) / columns.length;
  const lanes = columns.map((column, index): Lane => ({ ...column, width, left: index * (width + GUTTER) }));
  return labels.reduce<Drawn>(
    (drawn, label, at) => under(drawn, (top) => row(across(lanes, label, at, size), top, size)),
    headed(lanes, 0, chart, place),
  );
}

/** Under each other, parted by lines. */
function stacked(chart: WordColumns, place: DrawContext): Drawn {
  const { document, theme, width } = place;
  const size = theme.label;
  const text = (column: number, at: number): string => {
    const [own, before] = [chart.columns[column]?.texts[at], chart.columns[column - 1]?.texts[at]];
    return own === before ? chart.same : (own ?? '');
  };
  const lane = (column: WordColumn, index: number, top: number): Drawn =>
    chart.labels.reduce<Drawn>(
      (drawn, label, at) =>
        under(drawn, (y) =>
          row([{ label, left: 0, lines: linesWithin(text(index, at), width, size) }], y, size),
        ),
      headed([{ ...column, left: 0, width }], top, chart, place),
    );
  const rule = (y: number): SVGElement =>
    element(document, 'path', { d: `M0,${y}H${width}`, stroke: theme.color.line });
  return chart.columns.reduce<Drawn>(
    (drawn, column, index) =>
      index === 0
        ? lane(column, 0, 0)
        : under({ ...drawn, pictures: [...drawn.pictures, rule(drawn.bottom)] }, (top) =>
            lane(column, index, top + 12),
          ),
    { words: [], pictures: [], bottom: 0 },
  );
}

/** Draws columns of text at the width of the place. Below {@link NARROW}, they are below one another. */
export function wordColumns(chart: WordColumns, place: DrawContext): SVGSVGElement {
  const { document, theme, width } = place;
  const drawn = width < NARROW ? stacked(chart, place) : beside(chart, place);
  const height = Math.ceil(drawn.bottom);
  return drawingOf(document, { width, height }, [
    ...drawn.pictures,
    wordsGroup(document, theme, drawn.words),
  ]);
}
