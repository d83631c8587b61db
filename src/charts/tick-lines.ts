/** The lines of a tick strip: which bars stand on which line, in which slot, and how high the rows are. */
import type { Direction } from '../words/vocabulary/index.ts';
import { REACHES } from './direction-bars.ts';
import { textWidth } from './kit/text-width.ts';

export interface Tick {
  readonly id: string;
  readonly direction: Direction;
  /** Whether the reader has selected it. Other bars are drawn fainter. */
  readonly isChosen: boolean;
}

/** Bars that are shown together, under a label if there is one. */
interface Stretch {
  readonly label: string;
  readonly ticks: readonly Tick[];
}

/** A part of the strip, with its own heading. */
export interface StripPart {
  readonly head: string;
  readonly note: string;
  readonly stretches: readonly Stretch[];
}

/** Bars of one stretch that stand on one line: the first at the slot `from`, one a slot. */
interface Piece extends Stretch {
  readonly from: number;
}

export interface Line {
  readonly part: StripPart;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly pieces: readonly Piece[];
  /** How far bars of the part reach up and down, as shares of the longest bar. */
  readonly up: number;
  readonly down: number;
}

/** A row of the drawing: of a head, of labels, or of what is over or under a line. */
export interface StripRow {
  readonly kind: 'head' | 'label' | 'up' | 'down' | 'gap';
  readonly height: number;
  readonly line: Line;
}

/** Length of the longest bars, in pixels. */
const REACH = 19;
/** Heights of other rows, in pixels. */
const HEAD = 20;
const LABEL = 24;
const LINE_GAP = 8;
/** Below a part, in pixels. */
export const PART_GAP = 18;
/** Free slots between two stretches. */
const BETWEEN = 2;
/** The narrowest and the widest slot, in pixels. */
const SLOTS = [6.2, 9] as const;

/** Stretches as text runs: one after the other, on a new line where the next has no room, broken where it needs more than one. */
export function flowed(
  stretches: readonly Stretch[],
  room: number,
  labelSlots: (text: string) => number,
): Piece[][] {
  const lines: Piece[][] = [[]];
  let from = 0;
  for (const { label: text, ticks } of stretches) {
    const length = Math.max(ticks.length, labelSlots(text));
    if (from > 0 && from + length > room) [from] = [0, lines.push([])];
    for (let at = 0; at < ticks.length; at += room) {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ label: at > 0 ? '' : text, ticks: ticks.slice(at, at + room), from });
    }
    from += (length % room || room) + BETWEEN;
  }
  return lines;
}

/** The most slots a line may have: as few as the longest part needs, so that bars are wide, but each wide enough. */
export function slotsFor(parts: readonly StripPart[], across: number, size: number): number {
  const [narrowest, widest] = SLOTS.map((pitch) => Math.floor(across / pitch)) as [number, number];
  const fits = (room: number): boolean =>
    parts.every(({ stretches }) => flowed(stretches, room, slotsOf(across / room, size)).length === 1);
  for (let room = widest; room < narrowest; room += 1) if (fits(room)) return room;
  return narrowest;
}

/** How many slots a label is as wide as. */
export const slotsOf =
  (pitch: number, size: number) =>
  (text: string): number =>
    Math.ceil(textWidth(text, size) / pitch);

/** The lines of a part. @param least share of the longest bar that a line keeps free at least over and under it */
export function linesOf(part: StripPart, pieces: readonly Piece[][], least: number): Line[] {
  const reaches = part.stretches.flatMap(({ ticks }) => ticks.map(({ direction }) => REACHES[direction]));
  const [up, down] = [0, 1].map((side) => Math.max(least, ...reaches.map((reach) => reach[side] ?? 0)));
  return pieces.map((some, index) => ({
    part,
    isFirst: index === 0,
    isLast: index === pieces.length - 1,
    pieces: some,
    up: up ?? 1,
    down: down ?? 1,
  }));
}

/** The rows that a line needs. */
export function rowsOf(line: Line, isNarrow: boolean): StripRow[] {
  const { part, isFirst, isLast, up, down } = line;
  const row = (kind: StripRow['kind'], height: number): StripRow => ({ kind, height, line });
  return [
    ...(isNarrow && isFirst ? [row('head', HEAD)] : []),
    ...(part.stretches.some(({ label: text }) => text) ? [row('label', LABEL)] : []),
    row('up', up * REACH),
    row('down', down * REACH),
    row('gap', isLast ? PART_GAP : LINE_GAP),
  ];
}
