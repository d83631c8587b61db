/** The positions of everything on the map, worked out before drawing, so that tests can look for overlaps. */
import { pairs, sort, type GeoProjection } from 'd3';
import { isWithin, type Box, type Circle, type Point } from '../boxes.ts';
import type { CountyShapes } from '../counties.ts';
import type { Sheet } from '../kit/sheet.ts';
import { linesOf, type PlacedText } from '../kit/texts.ts';
import { apartOf, keyOf, listOf, notesOf, RISE, type Key } from './beside.ts';
import { labelsFor, type Obstacles } from './labels.ts';
import type { InsetPlace, Lay, Layout } from './layout.ts';
import { leadersFor, type Leader } from './leaders.ts';
import { boxOf, inDrawnOrder, marksOf, type Mark, type NamedMark } from './marks.ts';
import type { Region, GranteeLocation, LocationMap } from './model.ts';
import { insetProjection, isIn, pixelsOf, stateProjection, type StateProjection } from './projection.ts';

/** An inset, with everything in it and around it. */
export interface Inset {
  readonly region: Region;
  /** The enlarged circle, and the circle on the state that it enlarges. */
  readonly ring: Circle;
  readonly spot: Circle;
  readonly marks: readonly Mark[];
  readonly leaders: readonly Leader[];
  /** The line from the circle on the state to the enlarged one. */
  readonly join: readonly Point[];
  /** The heading, the count on the state, and the names or numbers of marks. */
  readonly texts: readonly PlacedText[];
  readonly list: readonly NamedMark[];
}

export interface MapPlan {
  readonly layout: Layout;
  readonly state: StateProjection;
  readonly marks: readonly Mark[];
  readonly labels: readonly PlacedText[];
  readonly insets: readonly Inset[];
  readonly apart: readonly NamedMark[];
  readonly key: Key;
  readonly notes: readonly PlacedText[];
}

const counted = (count: number): string => (count === 1 ? '1 grantee' : `${count || 'no'} grantees`);

const byName = ({ location }: Mark): string => location.name;
const byNumber = ({ location }: Mark): string => String(location.order);

/** Texts beside the marks in an inset, which do not cross its rim. */
function textsIn(marks: readonly Mark[], ring: Circle, size: number, text: (mark: Mark) => string) {
  const isInside = ({ left, right, top, bottom }: Box): boolean =>
    [left, right].every((x) =>
      [top, bottom].every((y) => Math.hypot(x - ring.x, y - ring.y) < ring.radius - 2),
    );
  const obstacles = { isInside, boxes: [], circles: [], lines: [] };
  return labelsFor(marks, marks, obstacles, { size, text, most: Infinity });
}

/** The heading of an inset, and the count on the state. */
function headsOf({ name }: Region, { head, naming }: InsetPlace, spot: Circle, count: number): PlacedText[] {
  const title =
    naming === 'none' ? { text: name } : ({ text: `${name}: ${counted(count)}`, face: 600 } as const);
  return [
    { ...head, ...title },
    { text: String(count), face: 600, x: spot.x, y: spot.y, anchor: 'middle' },
  ];
}

interface InsetContext {
  readonly projection: GeoProjection;
  readonly layout: Layout;
  readonly size: number;
}

function insetOf(
  region: Region,
  place: InsetPlace,
  locations: readonly GranteeLocation[],
  { projection, layout, size }: InsetContext,
): Inset {
  const { ring, head, naming } = place;
  const [x, y] = projection(region.center) as Point;
  const spot = { x, y, radius: pixelsOf(region.kilometers, projection) };
  const marks = inDrawnOrder(marksOf(locations, insetProjection(region, ring), layout.fullRadius));
  const isList = naming === 'list';
  const onLine = { ...place, head: { ...head, y: head.y - RISE * size } };
  return {
    region,
    ring,
    spot,
    marks,
    leaders: naming === 'right' || naming === 'both' ? leadersFor(marks, ring, naming, size) : [],
    join: place.join(spot, ring),
    texts: [
      ...headsOf(region, onLine, spot, locations.length),
      ...(isList || naming === 'inside' ? textsIn(marks, ring, size, isList ? byNumber : byName) : []),
    ],
    list: isList ? listOf(locations, ring.y + ring.radius + 20, layout.width) : [],
  };
}

/** What names on the state keep clear of: insets, key and what stands apart. */
function obstaclesOf(
  { insets, apart, key, notes, layout }: Omit<MapPlan, 'labels'>,
  sheet: Sheet,
): Obstacles {
  const named = [...apart, ...insets.flatMap(({ leaders }) => leaders)];
  const texts = [...[...named, ...insets].flatMap((one) => one.texts), ...notes];
  const lines = insets.flatMap(({ leaders, join }) => [join, ...leaders.map(({ line }) => line)]);
  const { state, width } = layout;
  const frame = { left: 0, top: 0, right: width, bottom: state.y + state.height + 8 };
  return {
    isInside: (box) => isWithin(box, frame),
    boxes: [
      ...texts.flatMap((text) => linesOf(sheet, text).map(({ box }) => box)),
      ...apart.map(({ mark }) => boxOf(mark)),
      ...key.boxes,
    ],
    circles: insets.flatMap(({ ring, spot }) => [ring, spot]),
    lines: lines.flatMap((line) => pairs(line)),
  };
}

/** Works out the position of everything on the map. */
export function planOf(map: LocationMap, counties: CountyShapes, sheet: Sheet, lay: Lay): MapPlan {
  const size = sheet.theme.label;
  const state = stateProjection(counties);
  const located = map.locations.filter(({ apart }) => apart === null);
  const standing = map.locations.filter(({ apart }) => apart !== null);
  const [north, south] = map.insets.map((region) => located.filter(({ place }) => isIn(region, place)));
  const within = [north ?? [], south ?? []] as const;
  const layout = lay(sheet.width, state.aspect, {
    apart: standing.length,
    insets: [within[0].length, within[1].length],
  });
  const projection = state.into(layout.state);
  const onState = located.filter((location) => !within.flat().includes(location));
  const placed = {
    layout,
    state,
    marks: inDrawnOrder(marksOf(onState, projection, layout.fullRadius)),
    insets: ([0, 1] as const).map((at) =>
      insetOf(map.insets[at], layout.insets[at], within[at], { projection, layout, size }),
    ),
    apart: apartOf(standing, layout, sheet),
    key: keyOf(layout, sheet),
    notes: notesOf(map.notes, layout, sheet),
  };
  const most = layout.named;
  const largest = sort(placed.marks, ({ location }) => -location.award).slice(0, 2 * most);
  const style = { size, text: byName, most };
  return { ...placed, labels: labelsFor(largest, placed.marks, obstaclesOf(placed, sheet), style) };
}
