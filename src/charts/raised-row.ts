import type { AgencyType } from '../words/vocabulary/index.ts';
import type { Point } from './boxes.ts';
import type { DrawContext } from './context.ts';
import { at, drawingOf, element, type Words, wordsGroup } from './elements.ts';
import { shapePath } from './shapes.ts';
import { textWidth } from './kit/text-width.ts';

/** A mark, with how far it is raised above its row. */
export interface Raised {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  /** Label beside a raised mark; may be empty. */
  readonly label: string;
  readonly shape: AgencyType;
  /** The count that raises the mark, and the doubtful count that might raise it further, shown by an open mark. */
  readonly counted: number;
  readonly doubtful: number;
}

/** Marks that are shown together under a heading and a note. */
export interface RaisedGroup {
  readonly head: string;
  readonly note: string;
  readonly items: readonly Raised[];
}

/** Groups side by side where there is room, or one under the other, with one scale for all. */
interface Layout {
  /** Pixels for one count. */
  readonly unit: number;
  /** Left and top of each group. */
  readonly corners: readonly Point[];
  readonly height: number;
}

/** A mark with its places: in the row, where its counts move it, and where the doubtful ones would. */
interface Placed extends Raised {
  readonly foot: Point;
  readonly solid: Point;
  readonly open: Point;
}

const RADIUS = 5.6;
const PITCH = 17;
const HEAD = 44;
/** From the left of a group to its row of marks. */
const START = 8;
/** From the middle of a mark to its label. */
const BESIDE = 12;
/** From the middle of a letter to the line that it stands on. */
const DROP = 5;
const GAP = 32;
const UNITS = { most: 40, leastBeside: 12, step: 0.5 } as const;

const topOf = ({ counted, doubtful }: Raised): number => counted + doubtful;
const heightOf = ({ items }: RaisedGroup): number => HEAD + items.length * PITCH;
const headWidth = ({ head, note }: RaisedGroup, size: number): number =>
  textWidth(head, size, 600) + BESIDE + textWidth(note, size);

/** Width of a group whose counts have a length. */
function widthOf(group: RaisedGroup, unit: number, size: number): number {
  const reaches = group.items
    .filter((item) => topOf(item) > 0)
    .map((item) => START + topOf(item) * unit + BESIDE + textWidth(item.label, size));
  return Math.ceil(Math.max(headWidth(group, size), ...reaches));
}

/** The greatest length of a count with which something fits, or the least there is. */
function greatest(fits: (unit: number) => boolean): number {
  let unit: number = UNITS.most;
  while (unit > UNITS.step && !fits(unit)) unit -= UNITS.step;
  return unit;
}

function layoutFor(groups: readonly RaisedGroup[], width: number, size: number): Layout {
  const widths = (unit: number): number[] => groups.map((group) => widthOf(group, unit, size));
  const inAll = (unit: number): number =>
    widths(unit).reduce((sum, one) => sum + one, (groups.length - 1) * GAP);
  const beside = greatest((unit) => inAll(unit) <= width);
  if (beside >= UNITS.leastBeside) {
    let left = 0;
    const corners = widths(beside).map((one): Point => {
      const corner = [left, 0] as const;
      left += one + GAP;
      return corner;
    });
    return { unit: beside, corners, height: Math.max(...groups.map(heightOf)) };
  }
  let height = 0;
  const corners = groups.map((group): Point => {
    const corner = [0, height] as const;
    height += heightOf(group);
    return corner;
  });
  return { unit: greatest((unit) => Math.max(...widths(unit)) <= width), corners, height };
}

function placed({ items }: RaisedGroup, [left, top]: Point, unit: number): Placed[] {
  const x = (count: number): number => left + START + count * unit;
  return items.map((item, index) => {
    const y = top + HEAD + index * PITCH;
    return { ...item, foot: [x(0), y], solid: [x(item.counted), y], open: [x(topOf(item)), y] };
  });
}

function headWords({ head, note }: RaisedGroup, [left, top]: Point, size: number): Words[] {
  const after = left + textWidth(head, size, 600) + BESIDE;
  return [
    { text: head, x: left, y: top + 18, anchor: 'start', weight: 600 },
    { text: note, x: after, y: top + 18, anchor: 'start', color: 'muted' },
  ];
}

function label(item: Placed): Words[] {
  const { id, label: text, open } = item;
  return topOf(item) > 0 && text
    ? [{ id, text, x: open[0] + BESIDE, y: open[1] + DROP, anchor: 'start' }]
    : [];
}

const line = ([x1, y1]: Point, [x2, y2]: Point): string =>
  `M${x1.toFixed(1)},${y1.toFixed(1)}L${x2.toFixed(1)},${y2.toFixed(1)}`;

function rowLine(items: readonly Placed[], { document, theme }: DrawContext): Node[] {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return [];
  return [element(document, 'path', { d: line(first.foot, last.foot), stroke: theme.color.line })];
}

function stems(
  { counted, doubtful, foot, solid, open, shape }: Placed,
  { document, theme }: DrawContext,
): Node[] {
  const look = { stroke: theme.color[shape], 'stroke-width': 2, 'stroke-opacity': 0.5 };
  const stem = (d: string, dashes?: string): Node =>
    element(document, 'path', { d, ...look, 'stroke-dasharray': dashes });
  return [
    ...(counted > 0 ? [stem(line(foot, solid))] : []),
    ...(doubtful > 0 ? [stem(line(solid, open), '3 3')] : []),
  ];
}

/** Solid where the counts move it, or in the row; open where the doubtful would, and alone if there are no others. */
function marks(
  { id, shape, counted, doubtful, solid, open }: Placed,
  { document, theme }: DrawContext,
): Node[] {
  const color = theme.color[shape];
  const mark = (isKey: boolean, [x, y]: Point, look: object): Node =>
    element(document, 'path', {
      'data-k': isKey ? id : undefined,
      transform: at(x, y),
      d: shapePath(shape, RADIUS),
      ...look,
    });
  const isSolid = counted > 0 || doubtful === 0;
  const opened = { fill: theme.color.ground, stroke: color, 'stroke-width': 1.6 };
  return [
    ...(isSolid ? [mark(true, solid, { fill: color })] : []),
    ...(doubtful > 0 ? [mark(!isSolid, open, opened)] : []),
  ];
}

/** Draws rows of equal marks at the width of the place. Some marks are raised, according to their counts. */
export function raisedRow(groups: readonly RaisedGroup[], place: DrawContext): SVGSVGElement {
  const { document, theme, width } = place;
  const { unit, corners, height } = layoutFor(groups, width, theme.label);
  const rows = groups.map((group, index) => placed(group, corners[index] ?? [0, 0], unit));
  const items = rows.flat();
  const heads = groups.flatMap((group, index) => headWords(group, corners[index] ?? [0, 0], theme.label));
  return drawingOf(document, { width, height }, [
    ...rows.flatMap((row) => rowLine(row, place)),
    ...items.flatMap((item) => stems(item, place)),
    wordsGroup(document, theme, [...heads, ...items.flatMap(label)]),
    ...items.flatMap((item) => marks(item, place)),
  ]);
}
