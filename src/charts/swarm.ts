import { pictureOf } from './kit/drawing.ts';
import { dodgeY, dot, ruleY, text, type Markish } from '@observablehq/plot';
import { labelStyle, pixelFrame, withHalo, withKeys, type Group, type Item, type Scale } from './chart.ts';
import { emptyFrame } from './empty.ts';
import { NARROW, type DrawContext } from './context.ts';
import { shapes } from './shapes.ts';
import { AXIS_HEIGHT, valueAxis } from './value-axis.ts';

/** Groups of items, each a lane of marks on a shared axis. Marks with similar values are moved apart. */
export interface Swarm {
  readonly groups: readonly Group[];
  readonly scale: Scale;
  /** Shown instead of a chart if no group has items. */
  readonly empty: string;
}

interface Lane extends Group {
  readonly top: number;
  readonly height: number;
}

const HEAD_HEIGHT = 34;
const PADDING = 3;
const INSET = 12;

const radiusFor = (width: number): number => (width < NARROW ? 5 : 6.5);

/** Position of a value along the axis, in pixels. */
function positionOn(scale: Scale, width: number): (value: number) => number {
  const by = scale.type === 'log' ? Math.log : (value: number): number => value;
  const [low, high] = [by(scale.domain[0]), by(scale.domain[1])];
  return (value) => INSET + ((by(value) - low) / (high - low)) * (width - 2 * INSET);
}

/** Number of items that share a column with the fullest place of the lane: the most that can be stacked there. */
function deepest(items: readonly Item[], position: (value: number) => number, reach: number): number {
  const places = items.map((item) => position(item.value));
  return Math.max(...places.map((x) => places.filter((other) => Math.abs(other - x) < reach).length));
}

function lanesOf(groups: readonly Group[], scale: Scale, width: number): Lane[] {
  const step = 2 * radiusFor(width) + PADDING;
  const position = positionOn(scale, width);
  let top = AXIS_HEIGHT;
  return groups.map((group) => {
    const height = HEAD_HEIGHT + (deepest(group.items, position, step) + 1) * step;
    const lane = { ...group, top, height };
    top += height;
    return lane;
  });
}

function heads(lanes: readonly Lane[], { theme, width }: DrawContext): Markish[] {
  const style = (options: object): object =>
    withHalo(theme, labelStyle(theme, { y: (lane: Lane) => lane.top + 18, frameAnchor: 'left', ...options }));
  return [
    ruleY(lanes.slice(1), { y: 'top', stroke: theme.color.line }),
    text(lanes, style({ text: 'head', textAnchor: 'start', fontWeight: 600 })),
    text(lanes, style({ text: 'note', textAnchor: 'end', dx: width, fill: theme.color.muted })),
  ];
}

function marks(lane: Lane, frameHeight: number, { theme, width }: DrawContext): Markish {
  const center = lane.top + HEAD_HEIGHT + (lane.height - HEAD_HEIGHT) / 2;
  return dot(
    lane.items,
    dodgeY(
      { anchor: 'middle', padding: PADDING },
      {
        x: 'value',
        r: radiusFor(width),
        dy: center - frameHeight / 2,
        sort: null,
        symbol: 'shape',
        fill: { value: (item: Item) => theme.color[item.shape], scale: null },
        stroke: 'none',
        render: withKeys(lane.items.map((item) => item.id)),
      },
    ),
  );
}

/** Draws a swarm at the width of the place. */
export function swarm({ groups, scale, empty }: Swarm, place: DrawContext): SVGSVGElement {
  const filled = groups.filter((group) => group.items.length > 0);
  if (filled.length === 0) return pictureOf(emptyFrame(place, empty));
  const lanes = lanesOf(filled, scale, place.width);
  const height = lanes.reduce((sum, lane) => sum + lane.height, AXIS_HEIGHT);
  return pixelFrame(place, height, {
    x: { axis: null, type: scale.type, domain: scale.domain, range: [INSET, place.width - INSET] },
    symbol: { domain: Object.keys(shapes), range: Object.values(shapes) },
    marks: [
      valueAxis(scale, place, { bottom: height, toEdge: true }),
      heads(lanes, place),
      lanes.map((lane) => marks(lane, height, place)),
    ],
  });
}
