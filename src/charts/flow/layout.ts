/** Where starts and ends stand, and at which points links leave and arrive. */
import { max, sum } from 'd3';
import type { Point } from '../boxes.ts';
import { NARROW } from '../context.ts';
import type { Sheet } from '../kit/sheet.ts';
import { heightOf } from '../kit/text-lines.ts';
import { textWidth } from '../kit/text-width.ts';
import { column, heightOfAll, type PlacedText } from '../kit/texts.ts';
import type { Flow, FlowEnd, FlowLink, FlowStart } from './model.ts';

/** A link with the points that it runs through. */
export interface PlacedLink extends FlowLink {
  readonly points: readonly Point[];
}

/** A flow with its places. */
export interface PlacedFlow {
  readonly texts: readonly PlacedText[];
  readonly links: readonly PlacedLink[];
  /** Y of the rule over it, if it has a heading. */
  readonly rule: number | null;
  readonly bottom: number;
  /** Whether links leave downward, from a start on top. */
  readonly isUpright: boolean;
}

/** Positions across the drawing: the last pixel of starts, where links begin and arrive, and the first pixel of ends. */
interface Across {
  readonly start: number;
  readonly from: number;
  /** Where links with words on them begin to run level. */
  readonly level: number | null;
  readonly to: number;
  readonly end: number;
}

/** Between items of a column, and before one with a heading. */
const GAP = 14;
const HEAD_GAP = 20;
/** Height of a heading over an end, and of the words on a line. */
const HEAD = 24;
const WORDS = 25;
/** From words on a line up from the line, and how much larger than labels they are. */
const OVER = 12;
const VOICE = 3;
/** Between a line and the texts beside it, from line to line at one end, around a heading with a rule. */
const NEAR = 10;
const STEP = 13;
const APART = 26;
/** Length of a level line with words on it, and of one that leads nowhere. */
const LEVEL = 190;
const STUB = 30;
/** Indent of lines and texts under a start on top. */
const INDENT = 26;

const hasWords = ({ ends }: Flow): boolean => ends.some(({ words }) => words !== undefined);

function across(flow: Flow, width: number): Across {
  const isNarrow = width < NARROW;
  if (hasWords(flow)) {
    const from = isNarrow ? 5 : Math.round(width * 0.15);
    const level = isNarrow ? INDENT : Math.round(width * 0.25);
    const to = level + LEVEL + (isNarrow ? 16 : 0);
    return { start: isNarrow ? width : from - NEAR, from, level, to, end: isNarrow ? INDENT : to + NEAR + 4 };
  }
  const [left, right] = isNarrow ? [0.43, 0.64] : [0.38, 0.73];
  const from = Math.round(width * left);
  const to = flow.isLoose ? from + STUB : Math.round(width * right);
  return { start: from - NEAR, from, level: null, to, end: to + NEAR };
}

/** What an end needs: above the point where links arrive, and below it. */
interface EndSize {
  readonly head: number;
  readonly above: number;
  readonly below: number;
  readonly texts: number;
}

function sizeOfEnd(
  sheet: Sheet,
  { head, words, texts, arriving }: FlowEnd,
  most: number,
  isUpright: boolean,
): EndSize {
  const height = heightOfAll(sheet, texts, most);
  const half = Math.max(height, arriving.length * STEP) / 2;
  return {
    head: head === undefined ? 0 : HEAD,
    above: isUpright ? WORDS : Math.max(words === undefined ? 0 : WORDS, half),
    below: isUpright ? height + 6 : half,
    texts: height,
  };
}

/** Tops of items in a column; if it is to be as high as another, they are spread over that height. */
function tops(
  items: readonly { readonly height: number; readonly gap: number }[],
  top: number,
  height = 0,
): number[] {
  const free = height - sum(items, (item) => item.height) - sum(items.slice(1), ({ gap }) => gap);
  const more = Math.max(0, free / (items.length + 1));
  let y = top;
  return items.map((item, index) => {
    y += more + (index > 0 ? item.gap : 0);
    const at = y;
    y += item.height;
    return at;
  });
}

const heightOfColumn = (items: readonly { readonly height: number; readonly gap: number }[]): number =>
  sum(items, ({ height }) => height) + sum(items.slice(1), ({ gap }) => gap);

/** The texts of a start, and the height at which each link leaves it. */
function startAt(sheet: Sheet, { texts }: FlowStart, top: number, most: number, isUpright: boolean) {
  const place = isUpright ? ({ x: 0, anchor: 'start' } as const) : ({ x: most, anchor: 'end' } as const);
  const placed = column(sheet, texts, { ...place, top, most });
  let y = top;
  const leaving = texts.flatMap(({ leaving: ids, ...text }) => {
    const height = heightOfAll(sheet, [text], most);
    y += height;
    return ids.map((id) => [id, isUpright ? y + 4 : y - height / 2] as const);
  });
  return { placed, leaving };
}

/** The texts of an end, and the height at which each link arrives there. */
function endAt(
  sheet: Sheet,
  end: FlowEnd,
  top: number,
  {
    x,
    level,
    order,
    isUpright,
    ...size
  }: EndSize & {
    readonly x: number;
    readonly level: number;
    readonly isUpright: boolean;
    readonly order: (id: string) => number;
  },
) {
  const { head, words, texts, arriving } = end;
  const y = top + size.head + size.above;
  const place = { x, anchor: 'start', most: sheet.width - x } as const;
  const own = { ids: arriving, anchor: 'start', x: level + 2 } as const;
  const placed: PlacedText[] = [
    ...(head === undefined
      ? []
      : [{ text: head, face: 600, y: top + 10, x: own.x, anchor: 'start' } as const]),
    ...(words === undefined
      ? []
      : [{ ...own, text: words, y: y - OVER, face: 'italic', size: sheet.theme.label + VOICE } as const]),
    ...column(sheet, texts, { ...place, top: isUpright ? y + 6 : y - size.texts / 2 }),
  ];
  const sorted = arriving.toSorted((one, other) => order(one) - order(other));
  const ports = sorted.map((id, index) => [id, y + (index - (sorted.length - 1) / 2) * STEP] as const);
  return { placed, ports };
}

/** Headings over both columns, the annotation between them, and the height that they take. */
function headsOf(sheet: Sheet, { heads, note = '' }: Flow, top: number, { start, from, to, end }: Across) {
  if (!heads) return { placed: [], height: 0 };
  const [size, look] = [sheet.theme.label + 2, { color: 'muted' } as const];
  const most = sheet.width - end;
  const between = {
    text: note,
    face: 'italic',
    size,
    x: (from + to) / 2,
    y: top + 9,
    anchor: 'middle',
  } as const;
  return {
    placed: [
      ...column(sheet, [{ text: heads[0], ...look }], { x: start, anchor: 'end', top, most: start }),
      ...(note && textWidth(note, size, 'italic') < to - from ? [between] : []),
      ...column(sheet, [{ text: heads[1], ...look }], { x: end, anchor: 'start', top, most }),
    ],
    height:
      Math.max(heightOf(heads[0], start, sheet.theme.label), heightOf(heads[1], most, sheet.theme.label)) +
      GAP,
  };
}

/** Works out all places of a flow whose top edge is given. */
export function placedFlow(sheet: Sheet, flow: Flow, top: number): PlacedFlow {
  const { width } = sheet;
  const isUpright = width < NARROW && hasWords(flow);
  const { start, from, level, to, end } = across(flow, width);
  const rule = flow.head === undefined ? null : top;
  const heads = headsOf(sheet, flow, top, { start, from, level, to, end });
  const first = top + heads.height + (rule === null ? 0 : 2 * APART);
  const starts = flow.starts.map((one) => ({ height: heightOfAll(sheet, one.texts, start), gap: GAP }));
  const ends = flow.ends.map((one) => {
    const size = sizeOfEnd(sheet, one, width - end, isUpright);
    return { ...size, height: size.head + size.above + size.below, gap: size.head > 0 ? HEAD_GAP : GAP };
  });
  const [startsHigh, endsHigh] = [heightOfColumn(starts), heightOfColumn(ends)];
  const high = isUpright ? startsHigh + GAP + endsHigh : Math.max(startsHigh, endsHigh);
  const startTops = tops(starts, first, isUpright ? 0 : high);
  const leaves = flow.starts.map((one, index) =>
    startAt(sheet, one, startTops[index] ?? first, start, isUpright),
  );
  const leaving = new Map(leaves.flatMap((one) => one.leaving));
  const endTops = tops(ends, isUpright ? first + startsHigh + GAP : first, isUpright ? 0 : high);
  const order = (id: string): number => leaving.get(id) ?? 0;
  const arrivals = flow.ends.map((one, index) =>
    endAt(sheet, one, endTops[index] ?? first, {
      ...(ends[index] as EndSize),
      x: end,
      level: level ?? end,
      order,
      isUpright,
    }),
  );
  const arriving = new Map(arrivals.flatMap(({ ports }) => ports));
  const points = (id: string): Point[] => {
    const y = arriving.get(id) ?? 0;
    return [[from, order(id)], ...(level === null || isUpright ? [] : [[level, y] as const]), [to, y]];
  };
  const headed = { text: flow.head ?? '', face: 600, x: 0, y: top + APART, anchor: 'start' } as const;
  return {
    texts: [
      ...heads.placed,
      ...(rule === null ? [] : [headed]),
      ...leaves.flatMap(({ placed }) => placed),
      ...arrivals.flatMap(({ placed }) => placed),
    ],
    links: flow.links.map((link) => ({ ...link, points: points(link.id) })),
    rule,
    bottom: first + high,
    isUpright,
  };
}

/** Flows one under the other. */
export function placedFlows(sheet: Sheet, flows: readonly Flow[]): PlacedFlow[] {
  const placed: PlacedFlow[] = [];
  for (const flow of flows) {
    const above = max(placed, ({ bottom }) => bottom);
    const gap = flow.head === undefined ? GAP : APART;
    placed.push(placedFlow(sheet, flow, above === undefined ? 0 : above + gap));
  }
  return placed;
}
