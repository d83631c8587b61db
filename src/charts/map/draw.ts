/** Draws a map of where grantees are based. */
import type { Theme } from '../../theme/theme.ts';
import type { Circle, Point } from '../boxes.ts';
import type { DrawContext } from '../context.ts';
import type { CountyShapes } from '../counties.ts';
import { at, element, words, wordsGroup, type Attributes, type Words } from '../elements.ts';
import { shapePath } from '../shapes.ts';
import { lensLand, LENS_UNITS } from './lens.ts';
import { GAP, type Mark } from './marks.ts';
import type { ListRow } from './beside.ts';
import { ROW, type Spot } from './layout.ts';
import type { SeatMap } from './model.ts';
import { stateLand, STATE_UNITS, type Land } from './outline.ts';
import { planOf, type Lens, type MapPlan } from './plan.ts';
import type { StateProjection } from './projection.ts';

type Draw = (name: string, attributes: Attributes, children?: readonly Node[]) => SVGElement;

/** The tools for drawing part of a map. */
export interface Pen {
  readonly document: Document;
  readonly theme: Theme;
  readonly draw: Draw;
}

/** The pen for a document and a theme. */
export const penOf = ({ document, theme }: Pick<DrawContext, 'document' | 'theme'>): Pen => ({
  document,
  theme,
  draw: (name, attributes, children) => element(document, name, attributes, children),
});

const tenth = (value: number): number => Math.round(value * 10) / 10;
const through = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`;

/** Where a grid of units lies on the drawing. */
interface Frame {
  readonly x: number;
  readonly y: number;
  /** Pixels of one unit. */
  readonly scale: number;
}

/** Land, shaded counties, borders and coast, one over the other. */
function landGroup({ land, shaded, borders, coast }: Land, frame: Frame, map: SeatMap, pen: Pen): SVGElement {
  const { draw, theme } = pen;
  const { x, y, scale } = frame;
  const width = (pixels: number): number => Math.round((100 * pixels) / scale) / 100;
  const transform = `${at(x, y)} scale(${Math.round(scale * 100) / 100})`;
  const outline = { fill: 'none', 'stroke-linejoin': 'round' };
  return draw('g', { transform }, [
    draw('path', { d: land, fill: theme.color[map.land] }),
    ...shaded.map(([color, d]) => draw('path', { d, fill: theme.color[color] })),
    draw('path', { d: borders, ...outline, stroke: theme.color[map.border], 'stroke-width': width(0.8) }),
    draw('path', { d: coast, ...outline, stroke: theme.color.strong, 'stroke-width': width(1) }),
  ]);
}

/** Draws the state with its counties. */
export function stateGroup(
  map: SeatMap,
  counties: CountyShapes,
  { x, y, width }: Spot,
  { state, ...pen }: Pen & { readonly state: StateProjection },
): SVGElement {
  const land = stateLand(counties, state.into({ x: 0, y: 0, width: STATE_UNITS }), map.shades);
  return landGroup(land, { x, y, scale: width / STATE_UNITS }, map, pen);
}

const circle = ({ x, y, radius }: Circle): Attributes => ({ cx: tenth(x), cy: tenth(y), r: tenth(radius) });

/** Draws a lens without its marks: its outline on the state, with the ids of its grantees, the line to it, and its land. */
export function lensGroup(
  lens: Pick<Lens, 'region' | 'ring' | 'spot' | 'join' | 'marks'>,
  map: SeatMap,
  counties: CountyShapes,
  pen: Pen,
): SVGElement {
  const { draw, theme } = pen;
  const { color } = theme;
  const ringed = { fill: 'none', stroke: color.ink, 'stroke-width': 1.25 };
  const held = lens.marks.map(({ seat }) => seat.id).join(' ');
  return draw('g', {}, [
    ...(lens.join.length > 0
      ? [draw('path', { d: through(lens.join), fill: 'none', stroke: color.strong, 'stroke-width': 0.9 })]
      : []),
    draw('circle', { 'data-holds': held, ...circle(lens.spot), ...ringed }),
    draw('circle', { ...circle(lens.ring), fill: color.ground }),
    landGroup(
      lensLand(counties, lens.region, map.shades),
      { ...lens.ring, scale: lens.ring.radius / LENS_UNITS },
      map,
      pen,
    ),
    draw('circle', { ...circle(lens.ring), ...ringed }),
  ]);
}

function leaderPath(lenses: readonly Lens[], { draw, theme }: Pen): SVGElement[] {
  const d = lenses.flatMap(({ leaders }) => leaders.map(({ line }) => through(line))).join('');
  return d ? [draw('path', { d, fill: 'none', stroke: theme.color.strong })] : [];
}

/** Draws a mark in its shape and color. */
export function markPath({ seat, x, y, radius }: Mark, { draw, theme }: Pen): SVGElement {
  return draw('path', {
    'data-k': seat.id,
    transform: at(x, y),
    d: shapePath(seat.shape, radius),
    fill: theme.color[seat.color],
  });
}

/** Draws shapes, each with a gap around it in the background color. */
export function formsGroup(forms: readonly SVGElement[], { theme, draw }: Pen): SVGElement {
  const look = {
    stroke: theme.color.ground,
    'stroke-width': 2 * GAP,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return draw('g', look, forms);
}

function marksGroup(marks: readonly Mark[], pen: Pen): SVGElement {
  return formsGroup(
    marks.map((mark) => markPath(mark, pen)),
    pen,
  );
}

/** A row of a list; all of it answers to a finger. */
function rowGroup({ seat, y, markX, words: cells }: ListRow, width: number, pen: Pen): SVGElement {
  const { draw, document, theme } = pen;
  const top = y - ROW / 2;
  const { color } = theme;
  return draw('g', { 'data-k': seat.id }, [
    draw('rect', { y: tenth(top), width, height: ROW, fill: 'none', 'pointer-events': 'all' }),
    draw('path', { d: through([[0, top], [width, top]]), stroke: color.line }), // prettier-ignore
    draw('path', { transform: at(markX, y), d: shapePath(seat.shape, 4.6), fill: color[seat.color] }),
    ...cells.map((cell) => words(document, theme, cell)),
  ]);
}

function listGroup({ list }: Lens, width: number, pen: Pen): SVGElement[] {
  if (list.length === 0) return [];
  const look = { 'font-size': pen.theme.label, fill: pen.theme.color.ink };
  return [
    pen.draw(
      'g',
      look,
      list.map((row) => rowGroup(row, width, pen)),
    ),
  ];
}

function keyGroup({ key }: MapPlan, { draw, theme }: Pen): SVGElement {
  const open = { fill: 'none', stroke: theme.color.ink, 'stroke-width': 1.25 };
  return draw(
    'g',
    open,
    key.circles.map((one) => draw('circle', circle(one))),
  );
}

function allWords(map: SeatMap, { labels, lenses, apart, key, layout }: MapPlan): Words[] {
  const { state } = layout;
  const middle = { x: state.x + state.width / 2, y: state.y + state.height / 2, anchor: 'middle' } as const;
  return [
    ...apart.flatMap((one) => one.words),
    ...key.words,
    ...labels,
    ...lenses.flatMap((lens) => [...lens.leaders.map((one) => one.words), ...lens.words]),
    ...(map.seats.length === 0 ? [{ text: map.empty, ...middle }] : []),
  ];
}

/** No lens is drawn in less; a place that is not laid out yet has no width at all. */
const LEAST_WIDTH = 280;

/** Draws the map at the width of the place. Marks run from north to south: first those on the state, then the lenses. */
export function seatMap(map: SeatMap, counties: CountyShapes, place: DrawContext): SVGSVGElement {
  const { document, theme } = place;
  const width = Math.max(place.width, LEAST_WIDTH);
  const plan = planOf(map, counties, width, theme.label);
  const height = Math.ceil(plan.layout.height);
  const pen = penOf(place);
  const marks = [
    ...plan.apart.map(({ mark }) => mark),
    ...plan.marks,
    ...plan.lenses.flatMap((lens) => lens.marks),
  ];
  return pen.draw('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, [
    stateGroup(map, counties, plan.layout.state, { ...pen, state: plan.state }),
    ...plan.lenses.map((lens) => lensGroup(lens, map, counties, pen)),
    ...leaderPath(plan.lenses, pen),
    keyGroup(plan, pen),
    wordsGroup(document, theme, allWords(map, plan)),
    ...plan.lenses.flatMap((lens) => listGroup(lens, width, pen)),
    marksGroup(marks, pen),
  ]) as SVGSVGElement;
}
