/** How dots look. Hue belongs to the consortia; all else is told apart by form, in ink on paper. */
import { dot, stackX, type ChannelValue, type Data, type Markish } from '@observablehq/plot';
import { group } from 'd3';
import type { ColorName } from '../../theme/tokens.ts';
import { agencyTypes, codes, type AgencyType, type Direction } from '../../words/vocabulary/index.ts';
import { element } from '../elements.ts';
import type { Glyph } from '../legend.ts';
import { formsPath, radiusOf, shapes, type Shape } from '../shapes.ts';
import type { Sheet } from './drawing.ts';
import { pointBox, tracked } from './tracked.ts';

/** Form, fill and outline of a dot. */
export interface Look {
  readonly form: Shape;
  readonly fill: ColorName;
  readonly stroke?: ColorName;
  /** Width of the outline, in pixels; it is within the dot's radius. */
  readonly width?: number;
  /** Its radius, as a share of that of other dots; 1 if not given. */
  readonly size?: number;
}

const disc: Shape = shapes['school-district'];

/** A disc of which one half is filled: the other half runs the other way round, which leaves it out. */
const halved: Shape = {
  draw(context, size) {
    const r = radiusOf(size);
    disc.draw(context, size);
    context.moveTo(0, r);
    context.arc(0, 0, r, Math.PI / 2, -Math.PI / 2, true);
    context.closePath();
  },
};

/** Pixels from one line of the hatching to the next, along an axis. */
const HATCH = 4;

/** A disc with chords at 45 degrees. */
const hatched: Shape = {
  draw(context, size) {
    const r = radiusOf(size);
    const count = Math.floor(r / HATCH);
    disc.draw(context, size);
    for (let index = -count; index <= count; index += 1) {
      const away = index * HATCH * Math.SQRT1_2;
      const half = Math.sqrt(r ** 2 - 2 * away ** 2) * Math.SQRT1_2;
      context.moveTo(away + half, away - half);
      context.lineTo(away - half, away + half);
    }
  },
};

/** An opening quotation mark. */
const quotes: Shape = {
  draw(context, size) {
    const k = radiusOf(size) / 6;
    for (const x of [-4, 4]) {
      context.moveTo((x - 3) * k, 2 * k);
      context.bezierCurveTo((x - 3) * k, -2 * k, (x - 1) * k, -4.5 * k, (x + 2) * k, -5.5 * k);
      context.lineTo((x + 2.6) * k, -4.2 * k);
      context.bezierCurveTo((x + 1) * k, -3.4 * k, x * k, -2 * k, (x - 0.1) * k, -0.8 * k);
      context.closePath();
      context.moveTo((x + 3) * k, 2 * k);
      context.arc(x * k, 2 * k, 3 * k, 0, 2 * Math.PI);
    }
  },
};

/** Looks of dots that are nobody in particular. */
export const looks = {
  filled: { form: disc, fill: 'ink' },
  quiet: { form: disc, fill: 'strong', stroke: 'ink', width: 1.4 },
  half: { form: halved, fill: 'ink', stroke: 'ink', width: 1.4 },
  open: { form: disc, fill: 'ground', stroke: 'ink', width: 1.5 },
  /** For words without a number. */
  words: { form: quotes, fill: 'strong' },
} as const satisfies Record<string, Look>;

const byType = (look: (type: AgencyType) => Look): Readonly<Record<AgencyType, Look>> =>
  Object.fromEntries(codes(agencyTypes).map((type) => [type, look(type)])) as Record<AgencyType, Look>;

/** A consortium by its type of agency, filled: what was paid for. */
export const filledLooks = byType((type) => ({ form: shapes[type], fill: type }));
/** The same, open: what lasted. */
export const openLooks = byType((type) => ({ form: shapes[type], fill: 'ground', stroke: type, width: 1.6 }));

interface Shaped {
  readonly shape?: AgencyType | undefined;
}

/** What has the shape of a type of agency has its color too; all else is in ink. */
export const filledLook = ({ shape }: Shaped): Look => (shape ? filledLooks[shape] : looks.filled);
export const openLook = ({ shape }: Shaped): Look => (shape ? openLooks[shape] : looks.open);

/** What a statement says about its topic. */
export const directionLooks: Readonly<Record<Direction, Look>> = {
  support: looks.filled,
  challenge: { form: hatched, fill: 'ground', stroke: 'ink', width: 1.5 },
  outcome: { ...looks.open, size: 0.84, width: 1.6 },
  neutral: { form: disc, fill: 'muted', size: 0.5 },
};

/** Radius of a dot's form: its outline is half outside of it. */
const formRadius = ({ size = 1, width = 0 }: Look, radius: number): number => size * radius - width / 2;

/** A dot as a legend shows it. */
export function glyphOf(look: Look, radius = 5.6): Glyph {
  const { form, fill, stroke, width } = look;
  const d = formsPath(form, [{ x: 0, y: 0, radius: formRadius(look, radius) }]);
  return [{ d, fill, ...(stroke && { stroke, width: width ?? 1 }) }];
}

const pathOf = (
  { fill, stroke, width }: Look,
  d: string,
  { document, theme: { color } }: Sheet,
): SVGElement =>
  element(document, 'path', {
    d,
    fill: color[fill],
    stroke: stroke && color[stroke],
    'stroke-width': stroke && width,
  });

export interface DotOptions<Datum> {
  /** Channel on the x scale; dots without one are stacked from zero, each `1` long or as `along` says. */
  readonly x?: ChannelValue;
  /** Instead: pixels from the left edge of the drawing. */
  readonly left?: number | ((datum: Datum) => number);
  readonly y: ChannelValue;
  /** For stacked dots: 1 to the right of zero, -1 to the left. */
  readonly along?: (datum: Datum) => number;
  /** Pixels to the right of the place, and down. */
  readonly dx?: number;
  readonly dy?: number;
  readonly radius: number;
  /** A value on Plot's r scale instead, which gives each dot an area of its own. */
  readonly value?: (datum: Datum) => number;
  readonly look: (datum: Datum) => Look;
}

/** Channels of Plot's dot mark for dots with looks. */
function channels<Datum>(sheet: Sheet, data: readonly Datum[], options: DotOptions<Datum>): object {
  const { color } = sheet.theme;
  const { x, left, y, along = () => 1, dx = 0, dy = 0, radius, value, look } = options;
  const literal = (value: (datum: Datum) => unknown): object => ({ value, scale: null });
  return {
    ...(x === undefined && left === undefined
      ? stackX({ x: along, y, z: null } as object)
      : { x: x ?? literal(typeof left === 'function' ? left : () => left), y }),
    dx,
    dy,
    sort: null,
    r: value ?? literal((datum) => formRadius(look(datum), radius)),
    symbol: literal((datum) => look(datum).form),
    fill: literal((datum) => color[look(datum).fill]),
    ...(data.some((datum) => look(datum).stroke)
      ? {
          stroke: literal((datum) => color[look(datum).stroke ?? look(datum).fill]),
          strokeWidth: (datum: Datum) => look(datum).width ?? 0,
        }
      : { stroke: 'none' }),
  };
}

/**
 * Plot's dot mark for dots that stand for nothing by themselves. Those of one look are one path, so that a page needs few
 * elements for many units.
 */
export function joinedDots<Datum>(sheet: Sheet, data: readonly Datum[], options: DotOptions<Datum>): Markish {
  return dot(data as Data, {
    ...channels(sheet, data, options),
    render: (index, _scales, { x, y, r }, _dimensions, { document }) => {
      const joined = element(document, 'g');
      for (const [look, members] of group(index, (at) => options.look(data[at] as Datum))) {
        const places = members.map((at) => ({
          x: Number(x?.[at]),
          y: Number(y?.[at]),
          radius: Number(r?.[at]),
        }));
        joined.append(pathOf(look, formsPath(look.form, places), sheet));
      }
      return joined;
    },
  });
}

/** Plot's dot mark for dots with looks, each of which stands for a row. */
export function dots<Datum extends { readonly id: string }>(
  sheet: Sheet,
  data: readonly Datum[],
  options: DotOptions<Datum>,
): Markish {
  const { dx = 0, dy = 0, radius } = options;
  const box = pointBox(radius);
  const moved: Readonly<Record<string, number>> = { x: dx, y: dy };
  return dot(data, {
    ...channels(sheet, data, options),
    render: tracked(sheet, data, (at) => box((channel) => at(channel) + (moved[channel] ?? 0))),
  });
}
