import {
  initializer,
  text as textMark,
  valueof,
  type Channel,
  type ChannelValue,
  type Data,
  type Markish,
  type RenderFunction,
  type ScaleFunctions,
  type TextOptions,
} from '@observablehq/plot';
import type { ColorName } from '../../theme/tokens.ts';
import type { Sheet } from './drawing.ts';
import { HALO, LEADING, list, MIDDLE } from './text-lines.ts';
import { evenLines, linesWithin, type Face } from './text-width.ts';

export { heightOf, LEADING, voiceOf } from './text-lines.ts';

/** A number that is the same for all, or one for each datum. */
type Each<Datum> = number | ((datum: Datum) => number);

/** How labels look and where they are: at a place on the scales, and so many pixels from there. */
export interface LabelOptions<Datum> {
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
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly face?: Exclude<Face, 'title'>;
  readonly color?: ColorName;
  /** Size of letters, in pixels; the theme's label size if not given. */
  readonly size?: number;
  /** Width at which lines are broken, in pixels. */
  readonly most?: Each<Datum>;
  /** Whether lines are of similar width, so that no word is alone on the last. */
  readonly isEven?: boolean;
  /** Which line is at the place: the first, or the middle of all. */
  readonly from?: 'first' | 'middle';
  /** Ids of the rows that a text belongs to; it is highlighted with their marks. */
  readonly ids?: (datum: Datum) => readonly string[];
}

/** A line of a datum's text, `down` pixels below its place. */
interface Line<Datum> {
  readonly datum: Datum;
  readonly text: string;
  readonly down: number;
}

const of = <Datum>(each: Each<Datum> | undefined, datum: Datum, otherwise = 0): number =>
  typeof each === 'function' ? each(datum) : (each ?? otherwise);

function linesOf<Datum>(datum: Datum, options: LabelOptions<Datum>, size: number): Line<Datum>[] {
  const broken = options.isEven ? evenLines : linesWithin;
  const lines = broken(options.text(datum), of(options.most, datum, Infinity), size, options.face);
  const before = options.from === 'middle' ? (lines.length - 1) / 2 : 0;
  return lines.map((line, index) => ({
    datum,
    text: line,
    down: of(options.dy, datum) + (index - before) * LEADING * size,
  }));
}

/** Lists the texts that Plot has drawn, and writes the ids of their rows on them. */
function listing<Datum>(
  sheet: Sheet,
  lines: readonly Line<Datum>[],
  options: LabelOptions<Datum>,
  size: number,
): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    [...(group?.children ?? [])].forEach((node, position) => {
      const at = index[position] ?? 0;
      const line = lines[at];
      if (!line) return;
      const ids = options.ids?.(line.datum) ?? [];
      if (ids.length > 0) node.setAttribute(ids.length > 1 ? 'data-ks' : 'data-k', ids.join(' '));
      const [x, y] = [values['x']?.[at] as number, values['y']?.[at] as number];
      const { anchor = 'middle', face = 400 } = options;
      const { text } = line;
      list(sheet, { node, ids, text, x, y, size, face, anchor, halo: HALO, drop: MIDDLE * size });
    });
    return group;
  };
}

const faces = {
  400: {},
  600: { fontWeight: 600 },
  italic: { fontStyle: 'italic' },
} as const;

/**
 * Plot's text mark for labels that are broken into lines by the widths of their letters, and moved by pixels. Each text
 * has a halo in the color of the ground, so that it can be read over lines.
 */
export function label<Datum>(sheet: Sheet, data: readonly Datum[], options: LabelOptions<Datum>): Markish {
  const { theme } = sheet;
  const { anchor = 'middle', face = 400, color = 'ink', size = theme.label } = options;
  const lines = data.flatMap((datum) => linesOf(datum, options, size));
  const repeated = lines.map(({ datum }) => datum) as Data;
  const place = {
    ...(options.x === undefined ? {} : { x: valueof(repeated, options.x) }),
    ...(options.y === undefined ? {} : { y: valueof(repeated, options.y) }),
  };
  const style: TextOptions = {
    text: lines.map((line) => line.text),
    ...place,
    // Without a place on a scale, Plot would take the data for pairs of x and y.
    ...(options.x === undefined && options.y === undefined ? { frameAnchor: 'top-left' } : {}),
    lineAnchor: 'middle',
    textAnchor: anchor,
    fontSize: size,
    fill: theme.color[color],
    stroke: theme.color.ground,
    strokeWidth: HALO,
    ...faces[face],
    ...(face === 'italic' ? { fontFamily: theme.font.serif } : {}),
    render: listing(sheet, lines, options, size),
  };
  /** Places in pixels: from the scale, or as given, moved by some pixels. */
  const pixels = (
    channel: Channel | undefined,
    scale: ScaleFunctions['x'],
    fixed: (line: Line<Datum>) => number,
  ) => {
    const values = (channel?.value ?? []) as readonly never[];
    const onScale = (index: number): number => (scale ? Number(scale(values[index])) : 0);
    return { value: lines.map((line, index) => fixed(line) + (channel ? onScale(index) : 0)) };
  };
  const { left, top, dx } = options;
  return textMark(
    lines as Data,
    initializer(style, (_data, facets, { x, y }, scales) => ({
      facets,
      channels: {
        x: pixels(x, scales.x, ({ datum }) => of(left, datum) + of(dx, datum)),
        y: pixels(y, scales.y, ({ datum, down }) => of(top, datum) + down),
      },
    })),
  );
}
