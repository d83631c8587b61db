import type { ChannelValues, Dimensions, RectOptions, RenderFunction } from '@observablehq/plot';
import { group } from 'd3';
import { element } from '../elements.ts';

/** By how much Plot's marks begin after their values, and end before them. */
type Insets = Pick<RectOptions, 'insetLeft' | 'insetRight' | 'insetTop' | 'insetBottom'>;

/** Rules and rectangles that Plot draws: their channels in pixels, their insets, and the frame. */
interface Forms {
  readonly values: ChannelValues;
  readonly insets: Insets;
  readonly frame: Dimensions;
}

const inDirections = {
  x: { first: 'x1', last: 'x2', before: 'insetLeft', after: 'insetRight' },
  y: { first: 'y1', last: 'y2', before: 'insetTop', after: 'insetBottom' },
} as const;

const sides = ({ width, height, marginLeft, marginRight, marginTop, marginBottom }: Dimensions) =>
  ({ x: [marginLeft, width - marginRight], y: [marginTop, height - marginBottom] }) as const;

/** From where to where a form reaches in a direction: at a value, between two, or from side to side of the frame. */
function reach(direction: 'x' | 'y', index: number, { values, insets, frame }: Forms): [number, number] {
  const { first, last, before, after } = inDirections[direction];
  const at = values[direction];
  if (at) return [Number(at[index]), Number(at[index])];
  const [one, other] = [values[first], values[last]];
  const ends = one && other ? [Number(one[index]), Number(other[index])] : sides(frame)[direction];
  return [Math.min(...ends) + (insets[before] ?? 0), Math.max(...ends) - (insets[after] ?? 0)];
}

/** A rule or a rectangle as part of a path. */
function outline(index: number, forms: Forms): string {
  const [[left, right], [top, bottom]] = [reach('x', index, forms), reach('y', index, forms)];
  const isRule = forms.values.x ?? forms.values.y;
  return isRule
    ? `M${left},${top}L${right},${bottom}`
    : `M${left},${top}h${right - left}v${bottom - top}h${left - right}z`;
}

/**
 * A render for Plot's rules and rectangles that stand for no row of their own: those of one color become one path, so
 * that a page has one element for many.
 */
export const joined: RenderFunction = function (this: Insets, index, scales, values, frame, context, next) {
  const drawn = next?.(index, scales, values, frame, context) ?? null;
  const forms = { values, insets: this, frame };
  const color = (name: 'fill' | 'stroke', at: number): string | undefined => values[name]?.[at] as string;
  const alike = group(index, (at) => `${color('fill', at) ?? ''} ${color('stroke', at) ?? ''}`);
  const paths = [...alike.values()].map((members) => {
    const [first = 0] = members;
    const look = { fill: color('fill', first), stroke: color('stroke', first) };
    return element(context.document, 'path', {
      d: members.map((at) => outline(at, forms)).join(''),
      ...look,
    });
  });
  drawn?.replaceChildren(...paths);
  return drawn;
};
