/** The part of a map that a picture shows: around some rows, with the insets that they are in whole. */
import { grown, overlap, type Box } from '../charts/boxes.ts';
import { originOf } from './lines-of-text.ts';
import {
  around,
  hull,
  keyed,
  numberOf,
  RADIUS,
  sizeOf,
  wordsIn,
  type Scene,
  type Size,
} from './marks-in-drawing.ts';

/** A heading that is nearer than this to a circle is its own. */
const HEADED = 24;

/** Circles of a map: its insets, and what they enlarge. */
const circlesIn = (svg: SVGSVGElement): Box[] =>
  [...svg.querySelectorAll('circle')].map((circle) => {
    const [x, y] = originOf(circle);
    const [left, top] = [x + numberOf(circle, 'cx'), y + numberOf(circle, 'cy')];
    return grown({ left, right: left, top, bottom: top }, numberOf(circle, 'r') + 1);
  });

/** Its headings, among them those of insets. */
const headingsIn = (svg: SVGSVGElement): Box[] =>
  wordsIn(svg, ':is([font-weight="600"], [font-weight="600"] > *)');

/** From where to where something reaches, in one direction. */
type Reach = readonly [from: number, to: number];

/** How bad a window from a place on is: a cut circle or heading is worst, then a cut mark, a cut word, and distance. */
function badness(window: Reach, middle: number, kinds: readonly (readonly Reach[])[]): number {
  const isCut = ([from, to]: Reach): boolean => window.some((edge) => from < edge && edge < to);
  const cuts = kinds.reduce((sum, reaches) => 100 * sum + reaches.filter(isCut).length, 0);
  return 10_000 * cuts + Math.abs(middle - (window[0] + window[1]) / 2);
}

/** Where windows of a length can begin that hold something; if none can, only where that is in the middle. */
function startsFor([from, to]: Reach, length: number, whole: number): number[] {
  const last = Math.max(0, Math.floor(whole - length));
  const starts = Array.from({ length: last + 1 }, (_, start) => start);
  const holding = starts.filter((start) => start <= from && start + length >= to);
  const middle = Math.round(Math.max(0, Math.min((from + to - length) / 2, last)));
  return holding.length > 0 ? holding : [middle];
}

/** Where a window begins: where it cuts least, and of such places where what it is about is nearest to its middle. */
function leastCut(about: Reach, length: number, whole: number, kinds: readonly (readonly Reach[])[]): number {
  const starts = startsFor(about, length, whole);
  const middle = (about[0] + about[1]) / 2;
  const bad = starts.map((start) => badness([start, start + length], middle, kinds));
  return starts[bad.indexOf(Math.min(...bad))] as number;
}

const across = ({ left, right }: Box): Reach => [left, right];
const down = ({ top, bottom }: Box): Reach => [top, bottom];

/** Where a mark of any size is: its shape is drawn around its origin. */
function boxOfShape(mark: Element): Box {
  const [x, y] = originOf(mark);
  const numbers = mark.getAttribute('d')?.match(/[\d.]+/g) ?? [];
  return grown({ left: x, right: x, top: y, bottom: y }, Math.max(RADIUS, ...numbers.map(Number)) + 1);
}

/** What a map shows of some rows: their marks, the insets that these are in, and the headings of those. */
function aboutOnMap({ svg, rows }: Scene): Box {
  const marks = around(svg, rows, true);
  const insets = circlesIn(svg).filter((circle) => overlap(circle, marks) > 0);
  const near = insets.map((inset) => grown(inset, HEADED));
  const heads = headingsIn(svg).filter((head) => near.some((box) => overlap(head, box) > 0));
  return hull([marks, ...insets, ...heads]);
}

/** The part of a map around the rows that cuts through no circle and no heading if there is room, and else through little. */
export function windowOnMap(scene: Scene, { width, height }: Size): Box {
  const { svg } = scene;
  const about = aboutOnMap(scene);
  const whole = sizeOf(svg);
  const marks = keyed(svg).map(boxOfShape);
  const kinds = [[...circlesIn(svg), ...headingsIn(svg)], marks, wordsIn(svg)];
  const x = leastCut(
    across(about),
    width,
    whole.width,
    kinds.map((boxes) => boxes.map(across)),
  );
  const inSight = kinds.map((boxes) => boxes.filter(({ left, right }) => right > x && left < x + width));
  const y = leastCut(
    down(about),
    height,
    whole.height,
    inSight.map((boxes) => boxes.map(down)),
  );
  return { left: x, right: x + width, top: y, bottom: y + height };
}

/** A piece of an outline that begins anew: its points are steps from one to the next. */
function boxOfPiece(piece: string): Box {
  let [x, y] = [0, 0];
  const steps = (piece.match(/-?[\d.]+/g) ?? []).map(Number);
  const points = steps.flatMap((step, index): (readonly [number, number])[] => {
    if (index % 2 === 0) return [];
    [x, y] = [x + Number(steps[index - 1]), y + step];
    return [[x, y]];
  });
  return hull(points.map(([left, top]) => ({ left, right: left, top, bottom: top })));
}

/** A box in the units of a group that is moved and then scaled. */
const scaled = (box: Box, x: number, y: number, scale: number): Box => ({
  left: (box.left - x) / scale,
  right: (box.right - x) / scale,
  top: (box.top - y) / scale,
  bottom: (box.bottom - y) / scale,
});

/** Takes out of land, which weighs most in a map, the outlines that are not in the window at all. */
export function leaveOutLand(svg: SVGSVGElement, window: Box): void {
  for (const path of svg.querySelectorAll('g[transform*="scale"] > path')) {
    const scale = Number(/scale\(([\d.]+)\)/.exec(path.parentElement?.getAttribute('transform') ?? '')?.[1]);
    const [x, y] = originOf(path);
    const seen = scaled(window, x, y, scale);
    const pieces = (path.getAttribute('d') ?? '').split(/(?=M)/);
    path.setAttribute('d', pieces.filter((piece) => overlap(grown(boxOfPiece(piece), 2), seen) > 0).join(''));
  }
}

/**
 * Takes out the sentences on a map, those under a name among them, but not names, headings and counts: a picture's finding
 * stands under it, and letters as outlines weigh much.
 */
export function leaveOutNotes(svg: SVGSVGElement): void {
  const named = new Set<string | null>();
  for (const text of svg.querySelectorAll('text')) {
    const id = text.getAttribute('data-k');
    const isHeading = text.closest('[font-weight="600"]') !== null || /^\d+$/.test(text.textContent);
    if (id === null ? !isHeading : named.has(id)) text.remove();
    else named.add(id);
  }
}
