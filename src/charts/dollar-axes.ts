import { range } from 'd3';
import { dollarsInWords } from '../lib/format.ts';
import { NARROW } from './context.ts';
import { linearAxis, type Axis } from './kit/axis.ts';

const MILLION = 1e6;

/** Dollars from zero to the largest award, every five million named. */
const LINEAR_TICKS = [0, 5, 10, 15];
/** On a logarithmic axis, values that readers know, about equally far apart. */
const LOG_TICKS = [0.5, 1, 2, 5, 15];

/** Widths from which every label has room for the word. */
const WORDY = { linear: NARROW, log: 800 } as const;

const wide = (millions: number): string => (millions ? `$${millions} million` : '$0');
const short = (millions: number): string => `$${millions}`;

function ticks(values: readonly number[], hasWords: boolean): Axis['ticks'] {
  const last = values.length - 1;
  return values.map((value, index) => ({
    value: value * MILLION,
    label: hasWords || index === last ? wide(value) : short(value),
  }));
}

/** The axis of awards, the same for every selection of them, so that pictures can be compared. */
export function awardAxis(type: Axis['type'], width: number): Axis {
  const hasWords = width >= WORDY[type];
  return type === 'linear'
    ? { type, domain: [0, 15 * MILLION], ticks: ticks(LINEAR_TICKS, hasWords) }
    : { type, domain: [0.5 * MILLION, 15 * MILLION], ticks: ticks(LOG_TICKS, hasWords) };
}

/** Widths from which every million of an enlarged axis has room for its number, and for the word. */
const EVERY = { number: 640, word: 760 } as const;

const [above, below] = [Math.ceil, Math.floor].map(
  (round) => (value: number) => round(value / MILLION) * MILLION,
) as [(value: number) => number, (value: number) => number];

/**
 * An axis of the millions around some sums, one more at either end. Where there is little room, the word stands at the
 * last alone, and nothing beside it.
 */
export function enlargedAxis(sums: readonly number[], width: number): Axis {
  const [from, to] = [below(Math.min(...sums)) - MILLION, above(Math.max(...sums)) + MILLION];
  return linearAxis([from, to], range(from, to + 1, MILLION), (value, isLast) => {
    if (width >= EVERY.word || isLast) return dollarsInWords(value);
    return width < EVERY.number && value === to - MILLION ? '' : short(value / MILLION);
  });
}

/** From zero to a sum, with its ends named. */
export const wholeAxis = (end: number): Axis =>
  linearAxis([0, end], [0, end], (value) => (value === 0 ? '$0' : dollarsInWords(value)));
