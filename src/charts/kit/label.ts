import { text as textMark, type ChannelValue, type Data, type Markish } from '@observablehq/plot';
import type { Sheet } from './drawing.ts';
import { texts, type PlacedText, type TextStyle } from './texts.ts';

export { heightOf, LEADING, voiceOf } from './texts.ts';

/** A number that is the same for all, or one for each datum. */
type Each<Datum> = number | ((datum: Datum) => number);

/** How labels look and where they are: at a place on the scales, and so many pixels from there. */
export interface LabelOptions<Datum> extends TextStyle, Partial<Pick<PlacedText, 'anchor' | 'from'>> {
  /** What is written; where it is empty, nothing. */
  readonly text: (datum: Datum) => string;
  /** Channel on the x scale. */
  readonly x?: ChannelValue;
  /** Instead: pixels from the left edge of the drawing. */
  readonly left?: Each<Datum>;
  /** Channel on the y scale. */
  readonly y?: ChannelValue;
  /** Instead: pixels from the top edge of the drawing. */
  readonly top?: Each<Datum>;
  /** Pixels to the right of the place, and down. */
  readonly dx?: Each<Datum>;
  readonly dy?: Each<Datum>;
  /** Width at which lines are broken, in pixels. */
  readonly most?: Each<Datum>;
  /** Ids of the rows that a text belongs to; it is highlighted with their marks. */
  readonly ids?: (datum: Datum) => readonly string[];
}

const of = <Datum>(each: Each<Datum> | undefined, datum: Datum, otherwise = 0): number =>
  typeof each === 'function' ? each(datum) : (each ?? otherwise);

/**
 * Plot's text mark for {@link texts}, which are broken into lines by the widths of their letters and moved by pixels: the
 * scales say where they are, and the texts draw themselves.
 */
export function label<Datum>(
  sheet: Sheet,
  data: readonly Datum[],
  { text, x, y, left, top, dx, dy, most, ids, anchor = 'middle', ...style }: LabelOptions<Datum>,
): Markish {
  return textMark(data as Data, {
    ...(x !== undefined && { x }),
    ...(y !== undefined && { y }),
    // Without a place on a scale, Plot would take the data for pairs of x and y.
    ...(x === undefined && y === undefined && { frameAnchor: 'top-left' }),
    text: text as (datum: unknown) => string,
    render: (index, _scales, at) => {
      const placed = Array.from(index, (position): PlacedText => {
        const datum = data[position] as Datum;
        return {
          ...style,
          anchor,
          text: text(datum),
          x: Number(at.x?.[position] ?? 0) + of(left, datum) + of(dx, datum),
          y: Number(at.y?.[position] ?? 0) + of(top, datum) + of(dy, datum),
          most: of(most, datum, Infinity),
          ...(ids && { ids: ids(datum) }),
        };
      });
      return texts(sheet, placed);
    },
  });
}
