/** Where the names of two joined columns stand, and from where to where their lines run. */
import { mean, sum } from 'd3';
import type { Point } from '../boxes.ts';
import { NARROW } from '../context.ts';
import type { Words } from '../elements.ts';
import { textBlock, type TextBlock } from '../text-block.ts';
import { idsOf, type Link, type LinkedColumns } from './model.ts';

/** A name, or part of one, with the rows that it stands for. */
export interface PlacedName {
  readonly ids: readonly string[];
  readonly lines: readonly Words[];
}

/** A line with the positions of its ends. */
export interface PlacedLink {
  readonly link: Link;
  readonly from: Point;
  readonly to: Point;
}

/** Where a line that leads to nothing stops. */
export interface PlacedLoose {
  readonly id: string;
  readonly mark: Point;
}

/** The complete drawing, with positions. */
export interface LinkedPlan {
  readonly width: number;
  readonly height: number;
  /** Where lines start. */
  readonly left: number;
  readonly heads: readonly Words[];
  readonly names: readonly PlacedName[];
  readonly links: readonly PlacedLink[];
  readonly loose: readonly PlacedLoose[];
  /** Y of the rule between the columns and what is linked to nothing; null if everything is linked. */
  readonly rule: number | null;
}

interface Layout {
  readonly width: number;
  /** Where the left column ends and the right one begins. */
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** A column so far: its names, and the height at which each line meets it. */
interface Column {
  readonly names: readonly PlacedName[];
  readonly ports: ReadonlyMap<string, number>;
  readonly bottom: number;
}

/** Space between names, between a text and a line, between lines that meet at a name, and around what is loose. */
const GAP = 18;
const NEAR = 10;
const STEP = 13;
const APART = 30;
/** Length of the line that leads to nothing. */
const STUB = 30;

function layoutFor(width: number, size: number): Layout {
  const [left, right] = width < NARROW ? [0.43, 0.64] : [0.38, 0.73];
  return { width, left: Math.round(width * left), right: Math.round(width * right), size };
}

/** Names on the left, each about as far down as what its lines lead to. */
function startsOf({ links, ends }: LinkedColumns): string[] {
  const depth = (name: string): number =>
    mean(
      links.filter(({ from }) => from === name),
      ({ to }) => ends.indexOf(to),
    ) ?? 0;
  return [...new Set(links.map(({ from }) => from))].sort((one, other) => depth(one) - depth(other));
}

/** Texts one under the other, each with the ids of the lines that go out from its middle. */
function stacked(
  texts: readonly { readonly ids: readonly string[]; readonly block: (y: number) => TextBlock }[],
  top: number,
): { lines: Words[]; ports: (readonly [id: string, y: number])[]; bottom: number } {
  let y = top;
  const blocks = texts.map(({ ids, block }) => {
    const { lines, height } = block(y);
    const ports = ids.map((id) => [id, y + height / 2] as const);
    y += height;
    return { lines, ports };
  });
  return {
    lines: blocks.flatMap(({ lines }) => lines),
    ports: blocks.flatMap(({ ports }) => ports),
    bottom: y,
  };
}

/** The left column: each name, and under it the parts from which a line of their own goes out. */
function leftColumn(chart: LinkedColumns, top: number, { left, size }: Layout): Column {
  const x = left - NEAR;
  const style = { x, anchor: 'end', most: x, size } as const;
  const ports = new Map<string, number>();
  let y = top;
  const names = startsOf(chart).map((name) => {
    const own = chart.links.filter(({ from }) => from === name);
    const whole = own.filter(({ part }) => !part).map(({ id }) => id);
    const stack = stacked(
      [
        { ids: whole, block: (at) => textBlock(name, { ...style, y: at, weight: 600 }) },
        ...own.flatMap(({ id, part }) =>
          part
            ? [{ ids: [id], block: (at: number) => textBlock(part, { ...style, y: at, color: 'muted' }) }]
            : [],
        ),
      ],
      y,
    );
    stack.ports.forEach(([id, port]) => ports.set(id, port));
    y = stack.bottom + GAP;
    return { ids: idsOf(chart, name), lines: stack.lines };
  });
  return { names, ports, bottom: y - GAP };
}

/** The right column, spread over the height of the left one; lines meet each name in the order of their starts. */
function rightColumn(chart: LinkedColumns, top: number, starts: Column, layout: Layout): Column {
  const x = layout.right + NEAR;
  const style = { x, anchor: 'start', most: layout.width - x, size: layout.size, weight: 600 } as const;
  const sorted = [...chart.links].sort(
    (one, other) => (starts.ports.get(one.id) ?? 0) - (starts.ports.get(other.id) ?? 0),
  );
  const ends = chart.ends.map((name) => {
    const meeting = sorted.filter(({ to }) => to === name);
    const { height } = textBlock(name, { ...style, y: 0 });
    return { name, meeting, height, room: Math.max(height, meeting.length * STEP) };
  });
  const free = starts.bottom - top - sum(ends, ({ room }) => room);
  const gap = Math.max(GAP, free / (ends.length + 1));
  const ports = new Map<string, number>();
  let y = top + gap;
  const names = ends.map(({ name, meeting, height, room }) => {
    const center = y + room / 2;
    meeting.forEach(({ id }, index) => ports.set(id, center + (index - (meeting.length - 1) / 2) * STEP));
    y += room + gap;
    return { ids: idsOf(chart, name), lines: textBlock(name, { ...style, y: center - height / 2 }).lines };
  });
  return { names, ports, bottom: y };
}

/** What is joined to nothing, row by row under the columns: a name, a line that stops, and the part. */
function looseRows(chart: LinkedColumns, top: number, { left, size, width }: Layout) {
  const name = { x: left - NEAR, anchor: 'end', most: left - NEAR, size, weight: 600 } as const;
  const x = left + STUB + NEAR;
  const names: PlacedName[] = [];
  const loose: PlacedLoose[] = [];
  let y = top;
  for (const { id, from, part } of chart.loose) {
    const head = textBlock(from, { ...name, y });
    const rest = textBlock(part, { x, anchor: 'start', most: width - x, size, y });
    names.push({ ids: idsOf(chart, from), lines: head.lines }, { ids: [id], lines: rest.lines });
    loose.push({ id, mark: [left + STUB, y + 0.64 * size] });
    y += Math.max(head.height, rest.height) + GAP;
  }
  return { names, loose, bottom: y - GAP };
}

/** Heads over both columns. */
function headsOf({ heads }: LinkedColumns, { left, right, width, size }: Layout): TextBlock {
  const style = { y: 0, size, color: 'muted' } as const;
  const x = right + NEAR;
  const blocks = [
    textBlock(heads[0], { ...style, x: left - NEAR, anchor: 'end', most: left - NEAR }),
    textBlock(heads[1], { ...style, x, anchor: 'start', most: width - x }),
  ];
  return {
    lines: blocks.flatMap(({ lines }) => lines),
    height: Math.max(...blocks.map(({ height }) => height)),
  };
}

/** Works out all positions for a given width. */
export function planOf(chart: LinkedColumns, width: number, size: number): LinkedPlan {
  const layout = layoutFor(width, size);
  const isLinked = chart.links.length > 0;
  const heads = isLinked ? headsOf(chart, layout) : { lines: [], height: 0 };
  const top = heads.height + GAP;
  const starts = leftColumn(chart, top, layout);
  const ends = rightColumn(chart, top, starts, layout);
  const rule = isLinked ? Math.max(starts.bottom, ends.bottom) + APART : -12;
  const looseHead = textBlock(chart.looseHead, {
    x: 0,
    y: rule + 12,
    anchor: 'start',
    most: width,
    size,
    weight: 600,
  });
  const under = looseRows(chart, rule + 12 + looseHead.height + GAP, layout);
  return {
    width,
    height: Math.ceil(under.bottom + 6),
    left: layout.left,
    heads: [...heads.lines, ...looseHead.lines],
    names: [...starts.names, ...ends.names, ...under.names],
    links: chart.links.map((link) => ({
      link,
      from: [layout.left, starts.ports.get(link.id) ?? 0],
      to: [layout.right, ends.ports.get(link.id) ?? 0],
    })),
    loose: under.loose,
    rule: isLinked ? rule : null,
  };
}
