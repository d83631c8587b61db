/** The positions of everything on the map, worked out before drawing, so that tests can look for overlaps. */
import {
  around,
  between,
  segmentsOf,
  grown,
  type Box,
  type Circle,
  type Point,
  type Segment,
} from '../boxes.ts';
import type { CountyShapes } from '../counties.ts';
import type { Words } from '../elements.ts';
import { boxOfWords, labelsFor, type Obstacles } from './labels.ts';
import { layoutFor, type Layout, type InsetPlace } from './layout.ts';
import { leadersFor, type Leader } from './leaders.ts';
import { isIn, insetPoint, insetProjection } from './inset.ts';
import {
  apartOf,
  keyOf,
  listOf,
  notesOf,
  type Apart,
  type Key,
  type ListRow,
  type PlacedNote,
} from './beside.ts';
import { inDrawnOrder, marksOf, type Mark } from './marks.ts';
import type { Region, GranteeLocation, LocationMap } from './model.ts';
import { stateProjection, type Project, type StateProjection } from './projection.ts';

/** A inset, with everything in it and around it. */
export interface Inset {
  readonly region: Region;
  /** The enlarged circle, and the circle on the state that it enlarges. */
  readonly ring: Circle;
  readonly spot: Circle;
  readonly marks: readonly Mark[];
  readonly leaders: readonly Leader[];
  /** The line from the circle on the state to the enlarged one. */
  readonly join: readonly Point[];
  /** The heading, the count on the state, and the numbers of marks that are named in a list. */
  readonly words: readonly Words[];
  readonly list: readonly ListRow[];
}

/** The complete map, with positions. */
export interface MapPlan {
  readonly layout: Layout;
  readonly state: StateProjection;
  readonly marks: readonly Mark[];
  readonly labels: readonly Words[];
  readonly insets: readonly Inset[];
  readonly apart: readonly Apart[];
  readonly key: Key;
  readonly notes: readonly PlacedNote[];
}

const locationsIn = (locations: readonly GranteeLocation[], region: Region): GranteeLocation[] =>
  locations.filter(({ place }) => isIn(region, place));

const counted = (count: number): string => (count === 1 ? '1 grantee' : `${count || 'no'} grantees`);

const byName = ({ location }: Mark): string => location.name;
const byNumber = ({ location }: Mark): string => String(location.order);

/** How far before and after a bend a line begins and ends to turn. */
const BEND = 12;
/** Corners of a polygon that stands for a circle. */
const CORNERS = 48;
/** How far east of the middle a line from under an inset meets it, as a share of its radius. */
const ASIDE = 0.05;

/** The line that joins an inset with its place on the state. */
function joinOf({ join, ring }: InsetPlace, spot: Circle): Point[] {
  if (join === null) return [];
  if (join === 'straight') return [...between(spot, ring)];
  const east = ring.x + ASIDE * ring.radius;
  return join === 'over'
    ? [
        [spot.x, spot.y - spot.radius],
        [spot.x, ring.y + BEND],
        [spot.x + BEND, ring.y],
        [ring.x - ring.radius, ring.y],
      ]
    : [
        [spot.x + spot.radius, spot.y],
        [east - BEND, spot.y],
        [east, spot.y - BEND],
        [east, ring.y + Math.sqrt(1 - ASIDE ** 2) * ring.radius],
      ];
}

interface InsetContext {
  readonly state: StateProjection;
  readonly project: Project;
  readonly layout: Layout;
  readonly size: number;
}

/** A circle as straight lines, which are off by less than a pixel. */
function roundOf({ x, y, radius }: Circle): Segment[] {
  const corners = Array.from({ length: CORNERS + 1 }, (_, index): Point => {
    const angle = (2 * Math.PI * index) / CORNERS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return segmentsOf(corners);
}

/** Texts beside the marks in an inset, which do not cross its rim. */
function wordsIn(marks: readonly Mark[], ring: Circle, size: number, text: (mark: Mark) => string): Words[] {
  const obstacles = { frame: grown(around(ring), -2), boxes: [], circles: [], lines: roundOf(ring) };
  return labelsFor(marks, marks, obstacles, { size, text, most: Infinity });
}

function insetOf(
  region: Region,
  place: InsetPlace,
  locations: readonly GranteeLocation[],
  context: InsetContext,
): Inset {
  const { state, project, layout, size } = context;
  const { ring, head, sides } = place;
  const [x, y] = project(region.center);
  const spot = { x, y, radius: region.kilometers * state.perKilometer * layout.state.width };
  const marks = inDrawnOrder(
    marksOf(locations, insetPoint(insetProjection(region, ring)), layout.fullRadius),
  );
  const room = [0, layout.width] as const;
  const count = {
    text: String(locations.length),
    x,
    y: y + 0.35 * size,
    anchor: 'middle',
    weight: 600,
  } as const;
  const title: Words = { text: `${region.name}: ${counted(locations.length)}`, ...head, weight: 600 };
  const isList = sides === 'list';
  const inside = isList || sides === 'inside' ? wordsIn(marks, ring, size, isList ? byNumber : byName) : [];
  return {
    region,
    ring,
    spot,
    marks,
    leaders: sides === 'list' || sides === 'inside' ? [] : leadersFor(marks, ring, sides, { size, room }),
    join: joinOf(place, spot),
    words: [title, count, ...inside],
    list: isList ? listOf(locations, { x: 0, y: ring.y + ring.radius + 20, width: layout.width }, size) : [],
  };
}

/** The boxes and lines of insets, key and what stands apart, which names on the state keep clear of. */
function obstaclesOf(
  insets: readonly Inset[],
  beside: readonly Box[],
  layout: Layout,
  size: number,
): Obstacles {
  const texts = insets.flatMap(({ leaders, words }) => [...leaders.map((one) => one.words), ...words]);
  const lines = insets.flatMap(({ leaders, join }) => [join, ...leaders.map(({ line }) => line)]);
  return {
    frame: { left: 0, top: 0, right: layout.width, bottom: layout.state.y + layout.state.height + 8 },
    boxes: [...texts.map((words) => boxOfWords(words, size)), ...beside],
    circles: insets.flatMap(({ ring, spot }) => [ring, spot]),
    lines: lines.flatMap(segmentsOf),
  };
}

/** The largest awards, which are named first. */
const largest = (marks: readonly Mark[], most: number): Mark[] =>
  [...marks].sort((one, other) => other.location.award - one.location.award).slice(0, most);

/** Works out the position of everything on the map. */
export function planOf(map: LocationMap, counties: CountyShapes, width: number, size: number): MapPlan {
  const state = stateProjection(counties);
  const [located, standing] = [true, false].map((isOn) =>
    map.locations.filter(({ apart }) => (apart === null) === isOn),
  ) as [GranteeLocation[], GranteeLocation[]];
  const inInset = map.insets.map((region) => locationsIn(located, region)) as [
    GranteeLocation[],
    GranteeLocation[],
  ];
  const layout = layoutFor(width, state.aspect, {
    apart: standing.length,
    insets: [inInset[0].length, inInset[1].length],
  });
  const project = state.into(layout.state);
  const context = { state, project, layout, size };
  const insets = map.insets.map((region, index) =>
    insetOf(region, layout.insets[index] as InsetPlace, inInset[index] ?? [], context),
  );
  const onState = located.filter((location) => !inInset.flat().includes(location));
  const marks = inDrawnOrder(marksOf(onState, project, layout.fullRadius));
  const apart = apartOf(standing, layout, size);
  const key = keyOf(layout, size);
  const notes = notesOf(map.notes, layout, size);
  const beside = [key.box, ...[...apart, ...notes].map(({ box }) => box)];
  const obstacles = obstaclesOf(insets, beside, layout, size);
  const most = layout.named;
  const labels = labelsFor(largest(marks, 2 * most), marks, obstacles, { size, text: byName, most });
  return { layout, state, marks, labels, insets, apart, key, notes };
}
