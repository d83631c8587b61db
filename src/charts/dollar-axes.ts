import { extent, range } from 'd3';
import { dollarsInWords, millions } from '../lib/format.ts';
import { NARROW } from './context.ts';
import { axisOf, type Axis } from './kit/axis.ts';

const MILLION = 1e6;

/**
 * Values that the axes of awards name, and the width from which every label has room for the word. From zero to the largest
 * award, every five million is named; on a logarithmic axis, values that readers know, about equally far apart.
 */
const AWARDS = {
  linear: { millions: [0, 5, 10, 15], words: NARROW },
  log: { millions: [0.5, 1, 2, 5, 15], words: 800 },
} as const;

const fromZero = (dollars: number): string => (dollars === 0 ? '$0' : dollarsInWords(dollars));
const short = (dollars: number): string => `$${millions(dollars)}`;

/** The axis of awards, the same for every selection of them, so that pictures can be compared. */
export function awardAxis(type: Axis['type'], width: number): Axis {
  const named = AWARDS[type].millions.map((number) => number * MILLION);
  return axisOf(type, extent(named) as [number, number], named, (dollars, isLast) =>
    width >= AWARDS[type].words || isLast ? fromZero(dollars) : short(dollars),
  );
}

/** Widths from which every million of an enlarged axis has room for its number, and for the word. */
const EVERY = { number: 640, word: 760 } as const;

/**
 * An axis of the millions around some sums, one more at either end. Where there is little room, the word stands at the
 * last alone, and nothing beside it.
 */
export function enlargedAxis(sums: readonly number[], width: number): Axis {
  const from = (Math.floor(Math.min(...sums) / MILLION) - 1) * MILLION;
  const to = (Math.ceil(Math.max(...sums) / MILLION) + 1) * MILLION;
  return axisOf('linear', [from, to], range(from, to + 1, MILLION), (dollars, isLast) => {
    if (width >= EVERY.word || isLast) return dollarsInWords(dollars);
    return width < EVERY.number && dollars === to - MILLION ? '' : short(dollars);
  });
}

/** From zero to a sum, with its ends named. */
export const wholeAxis = (end: number): Axis => axisOf('linear', [0, end], [0, end], fromZero);
