import { NARROW } from './context.ts';
import type { Axis } from './kit/axis.ts';

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
export function awardScale(type: Axis['type'], width: number): Axis {
  const hasWords = width >= WORDY[type];
  return type === 'linear'
    ? { type, domain: [0, 15 * MILLION], ticks: ticks(LINEAR_TICKS, hasWords) }
    : { type, domain: [0.5 * MILLION, 15 * MILLION], ticks: ticks(LOG_TICKS, hasWords) };
}
