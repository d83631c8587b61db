/** Draws a map of where grantees are based: D3 projects it, and it has no scales. */
import { around, type Circle, type Point } from '../boxes.ts';
import type { DrawContext } from '../context.ts';
import type { CountyShapes } from '../counties.ts';
import { at, element, hundredth, tenth, type Attributes } from '../elements.ts';
import { drawn, sheetFor, type Drawing, type Piece, type Sheet } from '../kit/sheet.ts';
import { texts, type PlacedText } from '../kit/texts.ts';
import { shapePath } from '../shapes.ts';
import type { Key } from './beside.ts';
import { layoutFor, ROW, smallLayout } from './layout.ts';
import { boxOf, GAP, type Mark, type NamedMark } from './marks.ts';
import type { LocationMap } from './model.ts';
import { insetLand, INSET_UNITS, pathOf, stateLand, STATE_UNITS, type Land } from './outline.ts';
import { planOf, type Inset, type MapPlan } from './plan.ts';

const through = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`;
const circle = ({ x, y, radius }: Circle): Attributes => ({ cx: tenth(x), cy: tenth(y), r: tenth(radius) });

/** Where a grid of units lies on the drawing, and how many pixels one unit has. */
interface Grid {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Draws pieces of land as one path, and lists them. */
function landPath(
  pieces: readonly Piece[],
  { x, y, scale }: Grid,
  look: Attributes,
  sheet: Sheet,
): SVGElement {
  const node = element(sheet.document, 'path', { d: pathOf(pieces), ...look });
  const moved = pieces.map(({ d, box: { left, right, top, bottom } }) => ({
    d,
    box: {
      left: x + scale * left,
      right: x + scale * right,
      top: y + scale * top,
      bottom: y + scale * bottom,
    },
  }));
  sheet.land.push({ node, pieces: moved });
  return node;
}

/**
 * Land, shaded counties, borders and coast, one over the other. What depends on the size, the group says as far as it can:
 * then the paths are the same at every size.
 */
function landGroup(
  { land, shaded, borders, coast }: Land,
  grid: Grid,
  map: LocationMap,
  sheet: Sheet,
): SVGElement {
  const { x, y, scale } = grid;
  const { color } = sheet.theme;
  const path = (pieces: readonly Piece[], look: Attributes): SVGElement =>
    landPath(pieces, grid, look, sheet);
  const look = {
    transform: `${at(x, y)} scale(${hundredth(scale)})`,
    fill: color[map.land],
    'stroke-width': hundredth(0.8 / scale),
    'stroke-linejoin': 'round',
  };
  return element(sheet.document, 'g', look, [
    path(land, {}),
    ...shaded.map(([name, area]) => path(area, { fill: color[name] })),
    path(borders, { fill: 'none', stroke: color[map.border] }),
    path(coast, { fill: 'none', stroke: color.strong, 'stroke-width': hundredth(1 / scale) }),
  ]);
}

/** An inset without its marks: its outline on the state, with the ids of its grantees, the line to it, and its land. */
function insetGroup(inset: Inset, map: LocationMap, counties: CountyShapes, sheet: Sheet): SVGElement {
  const { document, theme } = sheet;
  const { ring, spot, join } = inset;
  const ringed = { fill: 'none', stroke: theme.color.ink, 'stroke-width': 1.25 };
  const held = inset.marks.map(({ location }) => location.id).sort();
  const line = { d: through(join), fill: 'none', stroke: theme.color.strong, 'stroke-width': 0.9 };
  const land = insetLand(counties, inset.region, map.shades);
  return element(document, 'g', {}, [
    ...(join.length > 0 ? [element(document, 'path', line)] : []),
    element(document, 'circle', { 'data-holds': held.join(' '), ...circle(spot), ...ringed }),
    element(document, 'circle', { ...circle(ring), fill: theme.color.ground }),
    landGroup(land, { ...ring, scale: ring.radius / INSET_UNITS }, map, sheet),
    element(document, 'circle', { ...circle(ring), ...ringed }),
  ]);
}

/** The lines from names beside insets to their marks. */
function leaderPath(insets: readonly Inset[], { document, theme }: Sheet): SVGElement[] {
  const d = insets.flatMap(({ leaders }) => leaders.map(({ line }) => through(line))).join('');
  return d ? [element(document, 'path', { d, fill: 'none', stroke: theme.color.strong })] : [];
}

/** The shape of a mark in its color. */
export const shapeOf = ({ location, radius }: Mark, { theme }: Sheet): Attributes => ({
  d: shapePath(location.shape, radius),
  fill: theme.color[location.color],
});

const markForm = (mark: Mark, sheet: Sheet): SVGElement =>
  element(sheet.document, 'path', {
    'data-k': mark.location.id,
    transform: at(mark.x, mark.y),
    ...shapeOf(mark, sheet),
  });

/** Draws and lists marks, each with a gap around it in the background color. */
function marksGroup(marks: readonly Mark[], sheet: Sheet, form: typeof markForm): SVGElement {
  const { document, theme } = sheet;
  const nodes = marks.map((mark) => {
    const node = form(mark, sheet);
    sheet.marks.push({ node, ids: [mark.location.id], box: boxOf(mark) });
    return node;
  });
  const look = {
    stroke: theme.color.ground,
    'stroke-width': 2 * GAP,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return element(document, 'g', look, nodes);
}

/** What a row of a list has besides its words; all of it answers to a finger. */
function rowGroup({ mark }: NamedMark, sheet: Sheet): SVGElement {
  const { document, theme, width } = sheet;
  const { location, x, y } = mark;
  return element(document, 'g', { 'data-k': location.id, transform: at(0, y - ROW / 2) }, [
    element(document, 'rect', { width, height: ROW, fill: 'none', 'pointer-events': 'all' }),
    element(document, 'path', { d: `M0 0L${tenth(width)} 0`, stroke: theme.color.line }),
    element(document, 'path', { transform: at(x, ROW / 2), ...shapeOf(mark, sheet) }),
  ]);
}

function keyGroup({ circles }: Key, { document, theme }: Sheet): SVGElement[] {
  const open = { fill: 'none', stroke: theme.color.ink, 'stroke-width': 1.25 };
  const forms = circles.map((one) => element(document, 'circle', circle(one)));
  return forms.length > 0 ? [element(document, 'g', open, forms)] : [];
}

function textsIn(map: LocationMap, { labels, insets, apart, key, notes, layout }: MapPlan): PlacedText[] {
  const { x, y, width, height } = layout.state;
  return [
    ...[...apart, key].flatMap((one) => one.texts),
    ...labels,
    ...insets.flatMap((inset) => [...inset.leaders, inset].flatMap((one) => one.texts)),
    ...insets.flatMap(({ list }) => list).flatMap((row) => row.texts),
    ...notes,
    ...(map.locations.length === 0
      ? [{ text: map.empty, x: x + width / 2, y: y + height / 2, anchor: 'middle' } as const]
      : []),
  ];
}

/** No inset is drawn in less; a place that is not laid out yet has no width at all. */
const LEAST_WIDTH = 280;

/**
 * Draws the map; where there is little room, the small one without names. Marks run from north to south: first those on
 * the state, then those in the insets.
 * @param form how a mark is drawn
 */
export function locationMap(
  map: LocationMap,
  counties: CountyShapes,
  context: DrawContext,
  form = markForm,
): Drawing {
  const sheet = sheetFor({ ...context, width: Math.max(context.width, LEAST_WIDTH) });
  const plan = planOf(map, counties, sheet, context.compact ? smallLayout : layoutFor);
  const { state, layout, insets, apart, key } = plan;
  const circles = [...insets.flatMap(({ spot, ring }) => [spot, ring]), ...key.circles];
  sheet.circles.push(...circles.map(around));
  const grid = { ...layout.state, scale: layout.state.width / STATE_UNITS };
  const ground = element(sheet.document, 'g', {}, [
    landGroup(stateLand(counties, state, map.shades), grid, map, sheet),
    ...insets.map((inset) => insetGroup(inset, map, counties, sheet)),
    ...leaderPath(insets, sheet),
    ...keyGroup(key, sheet),
    ...insets.flatMap(({ list }) => list.map((row) => rowGroup(row, sheet))),
  ]);
  const marks = [...apart.map(({ mark }) => mark), ...plan.marks, ...insets.flatMap((inset) => inset.marks)];
  return drawn(sheet, Math.ceil(layout.height), [
    ground,
    texts(sheet, textsIn(map, plan)),
    marksGroup(marks, sheet, form),
  ]);
}
