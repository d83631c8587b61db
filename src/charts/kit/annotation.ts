import type { Markish } from '@observablehq/plot';
import { NARROW } from '../context.ts';
import type { AnyAxis } from './axis.ts';
import type { Sheet } from './drawing.ts';
import { label, voiceOf, type LabelOptions } from './label.ts';

/** What a sentence may be about: at a value and a place on the row scale. */
interface Annotated {
  readonly annotation?: string | undefined;
  readonly value: number | Date;
  readonly row: number;
  /** Pixels below the place. */
  readonly down?: number;
  /** Width at which the sentence is broken, if it must be narrower than others. */
  readonly most?: number;
}

/** From the value to the sentence, and the width at which it is broken, in pixels. */
const [BESIDE, MOST] = [20, 340];

/** Whether a value is in the second half of an axis, where there is more room before it than after it. */
export function isLate(value: number, { type, domain }: Pick<AnyAxis, 'type' | 'domain'>): boolean {
  const [from, to] = domain.map(Number) as [number, number];
  return type === 'log' ? value * value > from * to : 2 * value > from + to;
}

/** Labels so many pixels after the values that they belong to, or before some of these. */
export const beside = <Datum>(
  sheet: Sheet,
  data: readonly Datum[],
  isBefore: (datum: Datum) => boolean,
  away: number,
  style: LabelOptions<Datum>,
): Markish[] => [
  label(
    sheet,
    data.filter((datum) => !isBefore(datum)),
    { ...style, dx: away, anchor: 'start' },
  ),
  label(sheet, data.filter(isBefore), { ...style, dx: -away, anchor: 'end' }),
];

/**
 * Sentences beside the values that they are about, in the voice of annotations; where there is little room, none.
 * @param isBefore which of them stand left of their values
 */
export function annotations<One extends Annotated>(
  sheet: Sheet,
  all: readonly One[],
  isBefore: (one: One) => boolean,
): Markish[] {
  const noted = sheet.width < NARROW ? [] : all.filter(({ annotation }) => annotation);
  return beside(sheet, noted, isBefore, BESIDE, {
    text: ({ annotation = '' }) => annotation,
    x: 'value',
    y: 'row',
    dy: ({ down = 0 }) => down,
    ...voiceOf(sheet.theme),
    from: 'middle',
    most: ({ most = Math.min(MOST, sheet.width / 2) }) => most,
  });
}
