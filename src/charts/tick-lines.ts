/** The lines of a tick strip: which bars stand on which line, and in which slot. */
import type { Direction } from '../words/vocabulary/index.ts';
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
export interface Piece extends Stretch {
  readonly from: number;
}

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
