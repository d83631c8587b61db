/** The part of a map that a picture shows: around some rows, with the insets that they are in whole. */
import { grown, overlap, type Box } from '../charts/boxes.ts';
import type { Drawing, DrawnText } from '../charts/kit/sheet.ts';
import { pathOf } from '../charts/map/outline.ts';
import { around, boxesOf, hull, type Scene, type Size } from './scene.ts';

/** A heading that is nearer than this to a circle is its own. */
const HEADED = 24;

const isHeading = ({ face }: DrawnText): boolean => face === 600;

/** Its headings, among them those of insets. */
const headingsIn = ({ texts }: Drawing): Box[] => boxesOf(texts.filter(isHeading));

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

/** What a map shows of some rows: their marks, the insets that these are in, and the headings of those. */
function aboutOnMap({ drawing, rows }: Scene): Box {
  const marks = around(drawing, rows, true);
  const insets = drawing.circles.filter((circle) => overlap(circle, marks) > 0);
  const near = insets.map((inset) => grown(inset, HEADED));
  const heads = headingsIn(drawing).filter((head) => near.some((box) => overlap(head, box) > 0));
  return hull([marks, ...insets, ...heads]);
}

/** The part of a map around the rows that cuts through no circle and no heading if there is room, and else through little. */
export function windowOnMap(scene: Scene, { width, height }: Size): Box {
  const { drawing } = scene;
  const about = aboutOnMap(scene);
  const marks = boxesOf(drawing.marks);
  const kinds = [[...drawing.circles, ...headingsIn(drawing)], marks, boxesOf(drawing.texts)];
  const x = leastCut(
    across(about),
    width,
    drawing.width,
    kinds.map((boxes) => boxes.map(across)),
  );
  const inSight = kinds.map((boxes) => boxes.filter(({ left, right }) => right > x && left < x + width));
  const y = leastCut(
    down(about),
    height,
    drawing.height,
    inSight.map((boxes) => boxes.map(down)),
  );
  return { left: x, right: x + width, top: y, bottom: y + height };
}

/** Takes out of land, which weighs most in a map, the outlines that are not in the window at all. */
export function leaveOutLand({ land }: Drawing, window: Box): void {
  for (const { node, pieces } of land) {
    const seen = pieces.filter(({ box }) => overlap(grown(box, 1), window) > 0);
    node.setAttribute('d', pathOf(seen));
  }
}

/**
 * The texts of a map without sentences, those under a name among them, but with names, headings and counts: a picture's
 * finding stands under it, and letters as outlines weigh much.
 */
export const withoutNotes = (texts: readonly DrawnText[]): DrawnText[] =>
  texts.filter((text, index) => {
    const [id] = text.ids;
    if (id === undefined) return isHeading(text) || /^\d+$/.test(text.text);
    return !texts.slice(0, index).some(({ ids }) => ids.includes(id));
  });
