/** The tooltip of a drawing full of names, whose marks say much themselves: two lines, where they cover no name. */
import { CURRENT } from '../messages.ts';
import { marksOf, saidOf, shownDrawing, type Parts } from './parts.ts';

/** Directions from a mark in which there may be room for its tooltip: seaward first, as the coast of a map lies west. */
const WAYS = [
  [-1, 0],
  [-1, 1],
  [-1, -1],
  [0, 1],
  [0, -1],
  [1, 0],
  [1, 1],
  [1, -1],
] as const;
/** Distances from the mark, in pixels. */
const AWAY = [20, 48, 84, 128, 180, 240, 300, 360, 420];
/** What a covered word or mark, and one under the line to the mark, cost in pixels of distance. */
const COVERED = 400;
const UNDER_LINE = 80;
/** Points at which the line is looked at. */
const POINTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place for a tooltip, and how far from the mark it was wanted. */
interface Place {
  readonly place: DOMRect;
  readonly away: number;
}

const shared = (one: DOMRect, other: DOMRect): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

const middleOf = ({ left, top, width, height }: DOMRect): [x: number, y: number] => [
  left + width / 2,
  top + height / 2,
];

/** Whether something lies under the line from a mark to a box. */
function isUnderLine(one: DOMRect, mark: DOMRect, box: DOMRect): boolean {
  const [x, y] = middleOf(mark);
  const [toX, toY] = [between(x, box.left, box.right), between(y, box.top, box.bottom)];
  return POINTS.some((share) => {
    const [atX, atY] = [x + share * (toX - x), y + share * (toY - y)];
    return atX > one.left && atX < one.right && atY > one.top && atY < one.bottom;
  });
}

/** Places within a frame, the nearer to the mark the earlier. */
function placesFor(at: DOMRect, frame: DOMRect, { width, height }: Size): Place[] {
  const [x, y] = middleOf(at);
  return AWAY.flatMap((away) =>
    WAYS.map(([right, down]) => {
      const left = x + right * (away + (at.width + width) / 2) - width / 2;
      const top = y + down * (away + (at.height + height) / 2) - height / 2;
      const place = new DOMRect(
        between(left, frame.left, frame.right - width),
        between(top, frame.top, frame.bottom - height),
        width,
        height,
      );
      return { place, away };
    }),
  );
}

/** The place for a tooltip that covers as little of the drawing's words and marks as possible, and is near. */
function freePlace(parts: Parts, mark: Element, box: HTMLElement): DOMRect {
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const at = mark.getBoundingClientRect();
  const all = [...(shownDrawing(parts)?.querySelectorAll('text') ?? []), ...marksOf(parts)];
  const others = all.filter((one) => one !== mark).map((one) => one.getBoundingClientRect());
  const badness = ({ place, away }: Place): number => {
    const covered = [at, ...others].filter((one) => shared(place, one) > 0);
    const under = others.filter((one) => isUnderLine(one, at, place));
    return away + COVERED * covered.length + UNDER_LINE * under.length;
  };
  const places = placesFor(at, parts.drawings.getBoundingClientRect(), size);
  return places.reduce((best, one) => (badness(one) < badness(best) ? one : best)).place;
}

const SVG = 'http://www.w3.org/2000/svg';
/** From a mark to the ring around it, in pixels. */
const RIM = 5;

/** Draws a line from a mark to its tooltip, which goes when the mark's ring goes. @param box of the tooltip, in the window */
function leader(mark: SVGGraphicsElement, box: DOMRect): void {
  const svg = mark.ownerSVGElement;
  const toDrawing = svg?.getScreenCTM()?.inverse();
  if (!svg || !toDrawing) return;
  const at = mark.getBoundingClientRect();
  const from = new DOMPoint(at.left + at.width / 2, at.top + at.height / 2);
  const to = new DOMPoint(
    Math.max(box.left, Math.min(from.x, box.right)),
    Math.max(box.top, Math.min(from.y, box.bottom)),
  );
  const line = document.createElementNS(SVG, 'line');
  const away = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const rim = Math.min(1, (Math.max(at.width, at.height) / 2 + RIM) / away);
  from.x += rim * (to.x - from.x);
  from.y += rim * (to.y - from.y);
  [from, to].forEach((point, index) => {
    const { x, y } = point.matrixTransform(toDrawing);
    line.setAttribute(`x${index + 1}`, String(x));
    line.setAttribute(`y${index + 1}`, String(y));
  });
  svg.querySelectorAll('line.ring-current').forEach((old) => old.remove());
  line.setAttribute('class', 'ring ring-current');
  svg.append(line);
}

/** The values under the heads that the figure's element names, in one line. */
function inOneLine(parts: Parts, values: ReturnType<typeof saidOf>['values']): string {
  const heads = parts.root.dataset['said']?.split('|') ?? [];
  return heads
    .flatMap((head) => values.filter((one) => one.head === head))
    .map(({ text }) => text)
    .join(', ');
}

/** Shortens the tooltip that is shown of a mark, and moves it to a free place, on a line to the mark. */
function beBrief(parts: Parts, mark: SVGGraphicsElement): void {
  const { tooltip: box, drawings } = parts;
  const line = document.createElement('span');
  line.textContent = inOneLine(parts, saidOf(parts, mark.dataset['k'] ?? '').values);
  box.replaceChildren(...[...box.children].slice(0, 1), line);
  const at = freePlace(parts, mark, box);
  const frame = drawings.getBoundingClientRect();
  box.style.left = `${at.left - frame.left}px`;
  box.style.top = `${at.top - frame.top}px`;
  leader(mark, at);
}

/** Makes every tooltip of a figure brief, as soon as it is shown. */
export function shorten(parts: Parts): void {
  parts.drawings.addEventListener(CURRENT, (event) => {
    const id = (event as CustomEvent<string>).detail;
    const mark = marksOf(parts).find(({ dataset }) => dataset['k'] === id);
    if (mark) beBrief(parts, mark);
  });
}
