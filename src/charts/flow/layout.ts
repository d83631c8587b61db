/** Where starts and ends stand, and at which points links leave and arrive. */
import { max, sort, sum } from 'd3';
import type { Point } from '../boxes.ts';
import { NARROW } from '../context.ts';
import type { Sheet } from '../kit/sheet.ts';
import { textWidth } from '../kit/text-width.ts';
import { column, heightOfAll, voiceOf, type PlacedText, type Text } from '../kit/texts.ts';
import type { Flow, FlowEnd, FlowLink, FlowStart } from './model.ts';

/** A link with the points that it runs through. */
interface PlacedLink extends FlowLink {
  readonly points: readonly Point[];
}

export interface PlacedFlow {
  readonly texts: readonly PlacedText[];
  readonly links: readonly PlacedLink[];
  /** Y of the rule over it, if it has a heading and something is above. */
  readonly rule: number | null;
  readonly bottom: number;
  /** Whether links leave downward, from a start on top. */
  readonly isUpright: boolean;
}

/** Positions across the drawing: the last pixel of starts, where links begin and arrive, and the first pixel of ends. */
interface Across {
  readonly isUpright: boolean;
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
/** From the point where a link leaves or arrives to a text above or below it, where starts are on top. */
const [UNDER_START, OVER_END] = [4, 6];

function acrossOf({ ends, isLoose }: Flow, width: number): Across {
  const isNarrow = width < NARROW;
  if (ends.some(({ words }) => words !== undefined)) {
    const from = isNarrow ? 5 : Math.round(width * 0.15);
    const level = isNarrow ? INDENT : Math.round(width * 0.25);
    const to = level + LEVEL + (isNarrow ? 16 : 0);
    return isNarrow
      ? { isUpright: true, start: width, from, level, to, end: INDENT }
      : { isUpright: false, start: from - NEAR, from, level, to, end: to + NEAR + 4 };
  }
  const [left, right] = isNarrow ? [0.43, 0.64] : [0.38, 0.73];
  const from = Math.round(width * left);
  const to = isLoose ? from + STUB : Math.round(width * right);
  return { isUpright: false, start: from - NEAR, from, level: null, to, end: to + NEAR };
}

/** Something in a column: its height, and what is free before it, unless it is the first. */
interface Item {
  readonly height: number;
  readonly gap: number;
}

const heightOfColumn = (items: readonly Item[]): number =>
  sum(items, ({ height }) => height) + sum(items.slice(1), ({ gap }) => gap);

/** Items below one another, spread over a height if they need less. */
function spread<One extends Item>(items: readonly One[], first: number, height: number) {
  const more = Math.max(0, height - heightOfColumn(items)) / (items.length + 1);
  let bottom = first;
  return items.map((item, index) => {
    const top = bottom + more + (index > 0 ? item.gap : 0);
    bottom = top + item.height;
    return { ...item, top };
  });
}

/** What an end needs: above the point where links arrive, and below it. */
function sizedEnd(sheet: Sheet, end: FlowEnd, across: Across) {
  const { head, words, arriving } = end;
  const height = heightOfAll(sheet, end.texts, sheet.width - across.end);
  const half = Math.max(height, arriving.length * STEP) / 2;
  const above =
    (head === undefined ? 0 : HEAD) +
    (across.isUpright ? WORDS : Math.max(words === undefined ? 0 : WORDS, half));
  return {
    ...end,
    toPort: above,
    toTexts: across.isUpright ? above + OVER_END : above - height / 2,
    height: above + (across.isUpright ? height + OVER_END : half),
    gap: head === undefined ? GAP : HEAD_GAP,
  };
}

type PlacedEnd = ReturnType<typeof sizedEnd> & { readonly top: number };
type PlacedStart = FlowStart & { readonly top: number };

/** Starts and ends beside each other, over the same height, or below one another. */
function columnsOf(sheet: Sheet, flow: Flow, first: number, across: Across) {
  const starts = flow.starts.map((one) => ({
    ...one,
    height: heightOfAll(sheet, one.texts, across.start),
    gap: GAP,
  }));
  const ends = flow.ends.map((one) => sizedEnd(sheet, one, across));
  const [startsHigh, endsHigh] = [heightOfColumn(starts), heightOfColumn(ends)];
  const [firstEnd, shared] = across.isUpright
    ? [first + startsHigh + GAP, 0]
    : [first, Math.max(startsHigh, endsHigh)];
  return {
    starts: spread(starts, first, shared),
    ends: spread(ends, firstEnd, shared),
    bottom: firstEnd + Math.max(endsHigh, shared),
  };
}

type Ports = readonly (readonly [id: string, y: number])[];

/** The heights at which links leave a start: each in the middle of its text, or all under it. */
function leaving(sheet: Sheet, { texts, top }: PlacedStart, { isUpright, start }: Across): Ports {
  let y = top;
  return texts.flatMap(({ leaving: ids, ...text }) => {
    const height = heightOfAll(sheet, [text], start);
    y += height;
    return ids.map((id) => [id, isUpright ? y + UNDER_START : y - height / 2] as const);
  });
}

/** The heights at which links arrive at an end, in the order in which they leave. */
const arriving = ({ arriving: ids, top, toPort }: PlacedEnd, left: ReadonlyMap<string, number>): Ports =>
  sort(ids, (id) => left.get(id)).map((id, index) => [
    id,
    top + toPort + (index - (ids.length - 1) / 2) * STEP,
  ]);

const startTexts = (sheet: Sheet, { texts, top }: PlacedStart, { isUpright, start }: Across): PlacedText[] =>
  column(sheet, texts, {
    x: isUpright ? 0 : start,
    anchor: isUpright ? 'start' : 'end',
    top,
    most: start,
  });

/** The texts of an end: a heading, words on the line, and what is at the end of the line. */
function endTexts(sheet: Sheet, one: PlacedEnd, { level, end: x }: Across): PlacedText[] {
  const { head, words, texts, arriving: ids, top, toPort, toTexts } = one;
  const onLine = { x: (level ?? x) + 2, anchor: 'start' } as const;
  const size = sheet.theme.label + VOICE;
  return [
    ...(head === undefined ? [] : [{ ...onLine, text: head, face: 600, y: top + 10 } as const]),
    ...(words === undefined
      ? []
      : [{ ...onLine, ids, text: words, y: top + toPort - OVER, face: 'italic', size } as const]),
    ...column(sheet, texts, { x, anchor: 'start', most: sheet.width - x, top: top + toTexts }),
  ];
}

/** Headings over both columns, and the annotation between them if there is room for it. */
function headTexts(sheet: Sheet, { heads, note = '' }: Flow, top: number, across: Across): PlacedText[] {
  if (!heads) return [];
  const { start, from, to, end } = across;
  const voice = voiceOf(sheet.theme);
  const [before, after] = heads.map((text): Text[] => [{ text, color: 'muted' }]);
  return [
    ...column(sheet, before ?? [], { x: start, anchor: 'end', top, most: start }),
    ...(note && textWidth(note, voice.size, voice.face) < to - from
      ? [{ ...voice, text: note, anchor: 'middle', x: (from + to) / 2, y: top + 9 } as const]
      : []),
    ...column(sheet, after ?? [], { x: end, anchor: 'start', top, most: sheet.width - end }),
  ];
}

function headHeight(sheet: Sheet, { heads }: Flow, { start, end }: Across): number {
  const widths = [start, sheet.width - end];
  const highest = max(heads ?? [], (text, side) => heightOfAll(sheet, [{ text }], widths[side] ?? 0));
  return highest === undefined ? 0 : highest + GAP;
}

/** Works out all places of a flow whose top edge is given. */
function placedFlow(sheet: Sheet, flow: Flow, top: number): PlacedFlow {
  const across = acrossOf(flow, sheet.width);
  const { from, level, to, isUpright } = across;
  const { head } = flow;
  const first = top + headHeight(sheet, flow, across) + (head === undefined ? 0 : 2 * APART);
  const { starts, ends, bottom } = columnsOf(sheet, flow, first, across);
  const left = new Map(starts.flatMap((start) => leaving(sheet, start, across)));
  const arrived = new Map(ends.flatMap((end) => arriving(end, left)));
  const points = (id: string): Point[] => {
    const y = arrived.get(id) ?? 0;
    const bend: Point[] = level === null || isUpright ? [] : [[level, y]];
    return [[from, left.get(id) ?? 0], ...bend, [to, y]];
  };
  return {
    texts: [
      ...headTexts(sheet, flow, top, across),
      ...(head === undefined
        ? []
        : [{ text: head, face: 600, x: 0, y: top + APART, anchor: 'start' } as const]),
      ...starts.flatMap((start) => startTexts(sheet, start, across)),
      ...ends.flatMap((end) => endTexts(sheet, end, across)),
    ],
    links: flow.links.map((link) => ({ ...link, points: points(link.id) })),
    rule: head === undefined || top === 0 ? null : top,
    bottom,
    isUpright,
  };
}

export function placedFlows(sheet: Sheet, flows: readonly Flow[]): PlacedFlow[] {
  const placed: PlacedFlow[] = [];
  for (const flow of flows) {
    const above = placed.at(-1)?.bottom;
    const gap = flow.head === undefined ? GAP : APART;
    placed.push(placedFlow(sheet, flow, above === undefined ? 0 : above + gap));
  }
  return placed;
}
