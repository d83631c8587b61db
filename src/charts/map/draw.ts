/** Draws a map of where grantees are based: D3 projects it, and it has no scales. */
import { around, type Circle, type Point } from '../boxes.ts';
import type { DrawContext } from '../context.ts';
import type { CountyShapes } from '../counties.ts';
import { at, type Attributes, type Words } from '../elements.ts';
import { drawn, sheetFor, type Drawing, type Sheet } from '../kit/sheet.ts';
import { texts } from '../kit/texts.ts';
import { shapePath } from '../shapes.ts';
import { insetLand, INSET_UNITS } from './inset.ts';
import { boxOf, GAP, type Mark } from './marks.ts';
import type { ListRow } from './beside.ts';
import { landGroup, stateGroup } from './land.ts';
import { ROW } from './layout.ts';
import type { LocationMap } from './model.ts';
import { planOf, type Inset, type MapPlan } from './plan.ts';
import { penOf, type Pen } from './pen.ts';

const tenth = (value: number): number => Math.round(value * 10) / 10;
const through = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`;

const circle = ({ x, y, radius }: Circle): Attributes => ({ cx: tenth(x), cy: tenth(y), r: tenth(radius) });

/** Draws an inset without its marks: its outline on the state, with the ids of its grantees, the line to it, and its land. */
export function insetGroup(
  inset: Pick<Inset, 'region' | 'ring' | 'spot' | 'join' | 'marks'>,
  map: LocationMap,
  counties: CountyShapes,
  pen: Pen,
): SVGElement {
  const { draw, theme } = pen;
  const { color } = theme;
  const ringed = { fill: 'none', stroke: color.ink, 'stroke-width': 1.25 };
  const held = inset.marks.map(({ location }) => location.id).join(' ');
  return draw('g', {}, [
    ...(inset.join.length > 0
      ? [draw('path', { d: through(inset.join), fill: 'none', stroke: color.strong, 'stroke-width': 0.9 })]
      : []),
    draw('circle', { 'data-holds': held, ...circle(inset.spot), ...ringed }),
    draw('circle', { ...circle(inset.ring), fill: color.ground }),
    landGroup(
      insetLand(counties, inset.region, map.shades),
      { ...inset.ring, scale: inset.ring.radius / INSET_UNITS },
      map,
      pen,
    ),
    draw('circle', { ...circle(inset.ring), ...ringed }),
  ]);
}

function leaderPath(insets: readonly Inset[], { draw, theme }: Pen): SVGElement[] {
  const d = insets.flatMap(({ leaders }) => leaders.map(({ line }) => through(line))).join('');
  return d ? [draw('path', { d, fill: 'none', stroke: theme.color.strong })] : [];
}

/** Draws a mark in its shape and color. */
export function markPath({ location, x, y, radius }: Mark, { draw, theme }: Pen): SVGElement {
  return draw('path', {
    'data-k': location.id,
    transform: at(x, y),
    d: shapePath(location.shape, radius),
    fill: theme.color[location.color],
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

/** Lists the circles of insets, of what they enlarge, and others. @param dx as for {@link marksGroup} */
export function listCircles(
  sheet: Sheet,
  insets: readonly Pick<Inset, 'spot' | 'ring'>[],
  others: readonly Circle[] = [],
  dx = 0,
): void {
  const all = [...insets.flatMap(({ spot, ring }) => [spot, ring]), ...others];
  sheet.circles.push(...all.map((one) => around({ ...one, x: one.x + dx })));
}

/** Draws marks, and lists them. @param dx by how much the drawing is moved to the right, in pixels */
export function marksGroup(sheet: Sheet, marks: readonly Mark[], dx = 0): SVGElement {
  const pen = penOf(sheet);
  const nodes = marks.map((mark) => {
    const moved = { ...mark, x: mark.x + dx };
    const node = markPath(moved, pen);
    sheet.marks.push({ node, ids: [mark.location.id], box: boxOf(moved) });
    return node;
  });
  return formsGroup(nodes, pen);
}

/** From the line that words stand on up to their middle, as a share of their size. */
const MIDDLE = 0.35;

/** Draws and lists words. @param dx by how much the drawing is moved to the right, in pixels */
export function wordsOf(sheet: Sheet, lines: readonly Words[], dx = 0): SVGElement {
  const placed = lines.map(({ id, weight = 400, x, y, ...line }) => ({
    ...line,
    x: x + dx,
    y: y - MIDDLE * sheet.theme.label,
    face: weight,
    ids: id === undefined ? [] : [id],
  }));
  return texts(sheet, placed);
}

/** What a row of a list has besides its words; all of it answers to a finger. */
function rowGroup({ location, y, markX }: ListRow, width: number, { draw, theme }: Pen): SVGElement {
  const { color } = theme;
  return draw('g', { 'data-k': location.id, transform: at(0, y - ROW / 2) }, [
    draw('rect', { width, height: ROW, fill: 'none', 'pointer-events': 'all' }),
    draw('path', { d: through([[0, 0], [width, 0]]), stroke: color.line }), // prettier-ignore
    draw('path', {
      transform: at(markX, ROW / 2),
      d: shapePath(location.shape, 4.6),
      fill: color[location.color],
    }),
  ]);
}

function keyGroup({ key }: MapPlan, { draw, theme }: Pen): SVGElement {
  const open = { fill: 'none', stroke: theme.color.ink, 'stroke-width': 1.25 };
  return draw(
    'g',
    open,
    key.circles.map((one) => draw('circle', circle(one))),
  );
}

function allWords(map: LocationMap, { labels, insets, apart, key, layout }: MapPlan): Words[] {
  const { state } = layout;
  const middle = { x: state.x + state.width / 2, y: state.y + state.height / 2, anchor: 'middle' } as const;
  return [
    ...apart.flatMap((one) => one.words),
    ...key.words,
    ...labels,
    ...insets.flatMap((inset) => [...inset.leaders.map((one) => one.words), ...inset.words]),
    ...insets.flatMap(({ list }) => list.flatMap((row) => row.words)),
    ...(map.locations.length === 0 ? [{ text: map.empty, ...middle }] : []),
  ];
}

/** No inset is drawn in less; a place that is not laid out yet has no width at all. */
const LEAST_WIDTH = 280;

/** Draws the map at the width of the context. Marks run from north to south: first those on the state, then the insets. */
export function locationMap(map: LocationMap, counties: CountyShapes, context: DrawContext): Drawing {
  const sheet = sheetFor({ ...context, width: Math.max(context.width, LEAST_WIDTH) });
  const { width } = sheet;
  const plan = planOf(map, counties, width, sheet.theme.label);
  const pen = penOf(sheet);
  const ground = pen.draw('g', {}, [
    stateGroup(map, counties, plan.layout.state, { ...pen, state: plan.state }),
    ...plan.insets.map((inset) => insetGroup(inset, map, counties, pen)),
    ...leaderPath(plan.insets, pen),
    keyGroup(plan, pen),
    ...plan.insets.flatMap(({ list }) => list.map((row) => rowGroup(row, width, pen))),
  ]);
  listCircles(sheet, plan.insets, plan.key.circles);
  const marks = [
    ...plan.apart.map(({ mark }) => mark),
    ...plan.marks,
    ...plan.insets.flatMap((inset) => inset.marks),
  ];
  return drawn(sheet, Math.ceil(plan.layout.height), [
    ground,
    wordsOf(sheet, allWords(map, plan)),
    texts(
      sheet,
      plan.notes.map(({ text }) => text),
    ),
    marksGroup(sheet, marks),
  ]);
}
