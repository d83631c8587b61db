/**
 * A small map without names, to stand beside a list: the insets lie in the free corners of the state's own frame, and
 * each mark is a link that the list beside it makes superfluous for the keyboard.
 */
import type { Circle, Point } from '../boxes.ts';
import { between } from '../boxes.ts';
import type { DrawContext } from '../context.ts';
import type { CountyShapes } from '../counties.ts';
import { at, drawingOf, wordsGroup, type Words } from '../elements.ts';
import { shapePath } from '../shapes.ts';
import { formsGroup, insetGroup, listCircles, marksGroup, wordsOf } from './draw.ts';
import { stateGroup } from './land.ts';
import { penOf, type Pen } from './pen.ts';
import { drawn, sheetFor, type Drawing } from '../kit/sheet.ts';
import { isIn, insetPoint, insetProjection, INSET_UNITS } from './inset.ts';
import { inDrawnOrder, marksOf, radiusOf, type Mark } from './marks.ts';
import type { Region, GranteeLocation, LocationMap } from './model.ts';
import { stateProjection } from './projection.ts';
import { STATE_UNITS } from './outline.ts';

/** The width that the places below are made for; the drawing scales as a whole. */
const WIDTH = 360;
const HEIGHT = 486;
/** Radius of the mark of $15 million, and what a ring leaves free around a mark. */
const FULL_RADIUS = 10.5;
const AROUND = 4;

const state = { x: 8, y: 4, width: 17 * (STATE_UNITS / 100) };

/** Where the insets stand: the northern over Nevada, the southern in the ocean. */
const rings: readonly [Circle, Circle] = [
  { x: 288, y: 76, radius: 17 * (INSET_UNITS / 100) },
  { x: 79, y: 384, radius: 19 * (INSET_UNITS / 100) },
];

/** Where what has no place on the map stands. */
const apartPlace = { x: 316, y: 204 };

interface CompactInset {
  readonly region: Region;
  readonly ring: Circle;
  readonly spot: Circle;
  readonly join: readonly Point[];
  readonly marks: readonly Mark[];
  readonly words: readonly Words[];
}

/** The small map, with all positions. */
export interface CompactPlan {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly insets: readonly CompactInset[];
  readonly apart: readonly Mark[];
  readonly words: readonly Words[];
}

const inRegion = (locations: readonly GranteeLocation[], region: Region): GranteeLocation[] =>
  locations.filter(({ place }) => isIn(region, place));

/** Works out all positions on the small map. */
export function compactPlan(map: LocationMap, counties: CountyShapes, size: number): CompactPlan {
  const projection = stateProjection(counties);
  const project = projection.into(state);
  const located = map.locations.filter(({ apart }) => apart === null);
  const insets = map.insets.map((region, index): CompactInset => {
    const ring = rings[index] as Circle;
    const [x, y] = project(region.center);
    const spot = { x, y, radius: region.kilometers * projection.perKilometer * state.width };
    const locations = inRegion(located, region);
    const count = {
      text: String(locations.length),
      x,
      y: y + 0.35 * size,
      anchor: 'middle',
      weight: 600,
    } as const;
    const name = { text: region.name, x: ring.x, y: ring.y + ring.radius + 17, anchor: 'middle' } as const;
    return {
      region,
      ring,
      spot,
      join: between(spot, ring),
      marks: inDrawnOrder(marksOf(locations, insetPoint(insetProjection(region, ring)), FULL_RADIUS)),
      words: [name, count],
    };
  });
  const onState = located.filter((location) => !map.insets.some((region) => isIn(region, location.place)));
  const apart = map.locations
    .filter((location) => location.apart !== null)
    .map((location, index): Mark => {
      return {
        location,
        x: apartPlace.x,
        y: apartPlace.y + 40 * index,
        radius: radiusOf(location.award, FULL_RADIUS),
      };
    });
  return {
    width: WIDTH,
    height: HEIGHT,
    marks: inDrawnOrder(marksOf(onState, project, FULL_RADIUS)),
    insets,
    apart,
    words: apart.map(({ x, y }) => ({ text: 'Statewide', x, y: y + 24, anchor: 'middle' })),
  };
}

/** A mark that leads to a location's page, and a ring around it that a style sheet may show. */
function linkedMark(
  { location, x, y, radius }: Mark,
  address: string,
  { draw, theme, document }: Pen,
): SVGElement {
  const tip = draw('title', {});
  tip.append(document.createTextNode(`${location.name}, ${location.amount}`));
  return draw('a', { 'data-k': location.id, href: address, tabindex: -1, transform: at(x, y) }, [
    draw('path', { d: shapePath(location.shape, radius), fill: theme.color[location.color] }),
    draw('circle', { class: 'map-ring', r: Math.round(radius * 1.2 + AROUND) }),
    tip,
  ]);
}

/** Land and insets of the small map. */
function grounds(plan: CompactPlan, map: LocationMap, counties: CountyShapes, pen: Pen): SVGElement[] {
  return [
    stateGroup(map, counties, state, { ...pen, state: stateProjection(counties) }),
    ...plan.insets.map((inset) => insetGroup(inset, map, counties, pen)),
  ];
}

const marksIn = ({ apart, marks, insets }: CompactPlan): Mark[] => [
  ...apart,
  ...marks,
  ...insets.flatMap((inset) => inset.marks),
];

const wordsIn = ({ words, insets }: CompactPlan): Words[] => [
  ...words,
  ...insets.flatMap((inset) => inset.words),
];

/**
 * Draws the small map. Every mark is a link, but not a tab stop.
 * @param addressOf the address that the mark of a grantee links to
 */
export function compactMap(
  map: LocationMap,
  counties: CountyShapes,
  { addressOf, ...context }: Omit<DrawContext, 'width'> & { addressOf: (id: string) => string },
): SVGSVGElement {
  const { document, theme } = context;
  const pen = penOf(context);
  const plan = compactPlan(map, counties, theme.label);
  const links = marksIn(plan).map((mark) => linkedMark(mark, addressOf(mark.location.id), pen));
  return drawingOf(document, { width: WIDTH, height: HEIGHT }, [
    ...grounds(plan, map, counties, pen),
    wordsGroup(document, theme, wordsIn(plan)),
    formsGroup(links, pen),
  ]);
}

/** Draws the small map in the middle of the context's width, without links. */
export function namelessMap(map: LocationMap, counties: CountyShapes, context: DrawContext): Drawing {
  const sheet = sheetFor(context);
  const dx = (context.width - WIDTH) / 2;
  const pen = penOf(sheet, dx);
  const plan = compactPlan(map, counties, context.theme.label);
  listCircles(sheet, plan.insets, [], dx);
  const ground = pen.draw('g', { transform: at(dx, 0) }, grounds(plan, map, counties, pen));
  return drawn(sheet, HEIGHT, [
    ground,
    wordsOf(sheet, wordsIn(plan), dx),
    marksGroup(sheet, marksIn(plan), dx),
  ]);
}
