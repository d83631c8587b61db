import type { Markish } from '@observablehq/plot';
import type { Axis } from './axis.ts';
import type { Sheet } from './drawing.ts';
import { label } from './label.ts';

/** A sentence beside the mark of one row. */
export interface Annotation {
  readonly id: string;
  readonly text: string;
}

/** A sentence at a value and a place on the row scale. */
export interface Annotated {
  readonly text: string;
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
export function isLate(value: number, { type, domain: [from, to] }: Axis): boolean {
  return type === 'log' ? value * value > from * to : 2 * value > from + to;
}

/**
 * Sentences beside values, in the voice of annotations.
 * @param before which of them stand left of their values
 */
export function annotations<One extends Annotated>(
  sheet: Sheet,
  all: readonly One[],
  before: (one: One) => boolean,
): Markish[] {
  const style = {
    text: ({ text }: Annotated) => text,
    x: 'value',
    y: 'row',
    dy: ({ down = 0 }: Annotated) => down,
    face: 'italic',
    size: sheet.theme.label + 2,
    from: 'middle',
    most: ({ most = Math.min(MOST, sheet.width / 2) }: Annotated) => most,
  } as const;
  return [
    label(
      sheet,
      all.filter((one) => !before(one)),
      { ...style, dx: BESIDE, anchor: 'start' },
    ),
    label(sheet, all.filter(before), { ...style, dx: -BESIDE, anchor: 'end' }),
  ];
}
