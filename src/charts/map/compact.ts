/**
 * A small map without names, to stand beside a list: the lenses lie in the free corners of the state's own frame, and
 * each mark is a link that the list beside it makes superfluous for the keyboard.
 */
import type { Circle, Point } from '../boxes.ts';
import { between } from '../boxes.ts';
import type { DrawContext } from '../context.ts';
import type { CountyShapes } from '../counties.ts';
import { at, drawingOf, element, wordsGroup, type Words } from '../elements.ts';
import { shapePath } from '../shapes.ts';
import { formsGroup, lensGroup, markPath, penOf, stateGroup, type Pen } from './draw.ts';
import { isIn, lensPoint, lensProjection, LENS_UNITS } from './lens.ts';
import { inDrawnOrder, marksOf, radiusOf, type Mark } from './marks.ts';
import type { Region, Seat, SeatMap } from './model.ts';
import { stateProjection } from './projection.ts';
import { STATE_UNITS } from './outline.ts';

/** The width that the places below are made for; the drawing scales as a whole. */
const WIDTH = 360;
const HEIGHT = 486;
/** Radius of the mark of $15 million, and what a ring leaves free around a mark. */
const FULL_RADIUS = 10.5;
const AROUND = 4;

const state = { x: 8, y: 4, width: 17 * (STATE_UNITS / 100) };

/** Where the lenses stand: the northern over Nevada, the southern in the ocean. */
const rings: readonly [Circle, Circle] = [
  { x: 288, y: 76, radius: 17 * (LENS_UNITS / 100) },
  { x: 79, y: 384, radius: 19 * (LENS_UNITS / 100) },
];

/** Where what has no place on the map stands. */
const apartPlace = { x: 316, y: 204 };

interface CompactLens {
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
  readonly lenses: readonly CompactLens[];
  readonly apart: readonly Mark[];
  readonly words: readonly Words[];
}

const inRegion = (seats: readonly Seat[], region: Region): Seat[] =>
  seats.filter(({ place }) => isIn(region, place));

/** Works out all positions on the small map. */
export function compactPlan(map: SeatMap, counties: CountyShapes, size: number): CompactPlan {
  const projection = stateProjection(counties);
  const project = projection.into(state);
  const seated = map.seats.filter(({ apart }) => apart === null);
  const lenses = map.lenses.map((region, index): CompactLens => {
    const ring = rings[index] as Circle;
    const [x, y] = project(region.center);
    const spot = { x, y, radius: region.kilometers * projection.perKilometer * state.width };
    const seats = inRegion(seated, region);
    const count = {
      text: String(seats.length),
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
      marks: inDrawnOrder(marksOf(seats, lensPoint(lensProjection(region, ring)), FULL_RADIUS)),
      words: [name, count],
    };
  });
  const onState = seated.filter((seat) => !map.lenses.some((region) => isIn(region, seat.place)));
  const apart = map.seats
    .filter((seat) => seat.apart !== null)
    .map((seat, index): Mark => {
      return {
        seat,
        x: apartPlace.x,
        y: apartPlace.y + 40 * index,
        radius: radiusOf(seat.award, FULL_RADIUS),
      };
    });
  return {
    width: WIDTH,
    height: HEIGHT,
    marks: inDrawnOrder(marksOf(onState, project, FULL_RADIUS)),
    lenses,
    apart,
    words: apart.map(({ x, y }) => ({ text: 'Statewide', x, y: y + 24, anchor: 'middle' })),
  };
}

/** A mark that leads to a seat's page, and a ring around it that a style sheet may show. */
function linkedMark(
  { seat, x, y, radius }: Mark,
  address: string,
  { draw, theme, document }: Pen,
): SVGElement {
  const tip = draw('title', {});
  tip.append(document.createTextNode(`${seat.name}, ${seat.amount}`));
  return draw('a', { 'data-k': seat.id, href: address, tabindex: -1, transform: at(x, y) }, [
    draw('path', { d: shapePath(seat.shape, radius), fill: theme.color[seat.color] }),
    draw('circle', { class: 'map-ring', r: Math.round(radius * 1.2 + AROUND) }),
    tip,
  ]);
}

/** Land, lenses and words of the small map, and its marks as they are given. */
function parts(
  map: SeatMap,
  counties: CountyShapes,
  place: Omit<DrawContext, 'width'>,
  markOf: (mark: Mark, pen: Pen) => SVGElement,
): SVGElement[] {
  const pen = penOf(place);
  const plan = compactPlan(map, counties, place.theme.label);
  const marks = [...plan.apart, ...plan.marks, ...plan.lenses.flatMap((lens) => lens.marks)];
  const texts = [...plan.words, ...plan.lenses.flatMap(({ words }) => words)];
  return [
    stateGroup(map, counties, state, { ...pen, state: stateProjection(counties) }),
    ...plan.lenses.map((lens) => lensGroup(lens, map, counties, pen)),
    wordsGroup(place.document, place.theme, texts),
    formsGroup(
      marks.map((mark) => markOf(mark, pen)),
      pen,
    ),
  ];
}

/**
 * Draws the small map. Every mark is a link, but not a tab stop.
 * @param addressOf the address that the mark of a grantee links to
 */
export function compactMap(
  map: SeatMap,
  counties: CountyShapes,
  { addressOf, ...place }: Omit<DrawContext, 'width'> & { addressOf: (id: string) => string },
): SVGSVGElement {
  const drawn = parts(map, counties, place, (mark, pen) => linkedMark(mark, addressOf(mark.seat.id), pen));
  return drawingOf(place.document, { width: WIDTH, height: HEIGHT }, drawn);
}

/** Draws the small map centered in the width of the place, without links. */
export function namelessMap(map: SeatMap, counties: CountyShapes, place: DrawContext): SVGSVGElement {
  const { document, width } = place;
  const drawn = element(
    document,
    'g',
    { transform: at((width - WIDTH) / 2, 0) },
    parts(map, counties, place, markPath),
  );
  return drawingOf(document, { width, height: HEIGHT }, [drawn]);
}
