/** The small map without names, to stand beside a list. */
import { dollars } from '../../lib/format.ts';
import type { DrawContext } from '../context.ts';
import type { CountyShapes } from '../counties.ts';
import { at, element } from '../elements.ts';
import type { Sheet } from '../kit/sheet.ts';
import { locationMap, shapeOf } from './draw.ts';
import { SMALL } from './layout.ts';
import type { Mark } from './marks.ts';
import type { LocationMap } from './model.ts';

/** What a ring leaves free around a mark. */
const AROUND = 4;

/** A mark that leads to a location's page, and a ring around it that a style sheet may show. */
function linkedMark(mark: Mark, address: string, sheet: Sheet): SVGElement {
  const { document } = sheet;
  const { location, x, y, radius } = mark;
  const link = { 'data-k': location.id, href: address, tabindex: -1, transform: at(x, y) };
  return element(document, 'a', link, [
    element(document, 'path', shapeOf(mark, sheet)),
    element(document, 'circle', { class: 'map-ring', r: Math.round(radius * 1.2 + AROUND) }),
    element(document, 'title', {}, [`${location.name}, ${dollars(location.award)}`]),
  ]);
}

/**
 * Draws the small map. Every mark is a link, but not a tab stop: the list beside it is for the keyboard.
 * @param addressOf the address that the mark of a grantee links to
 */
export const compactMap = (
  map: LocationMap,
  counties: CountyShapes,
  { addressOf, ...context }: Omit<DrawContext, 'width'> & { addressOf: (id: string) => string },
): SVGSVGElement =>
  locationMap(map, counties, { ...context, width: SMALL, compact: true }, (mark, sheet) =>
    linkedMark(mark, addressOf(mark.location.id), sheet),
  ).svg;
