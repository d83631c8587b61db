/** Where everything in a step of the story stands, worked out before drawing. */
import { max, zip } from 'd3';
import type { Box, Point } from '../boxes.ts';
import { NARROW, type DrawContext } from '../context.ts';
import type { CountyShapes } from '../counties.ts';
import { column, heightOfAll, voiceOf, type PlacedText, type Text } from '../kit/texts.ts';
import { stateProjection, type StateProjection } from '../map/projection.ts';
import { blocks, crowd, oneLine, rows, rowsHeight, spread } from './arrange.ts';
import type { LocatedDot, PlacedDot, StoryGroup, StoryScene, StoryWords } from './model.ts';

/** A step with all in its place, in pixels. */
export interface StoryPlan {
  readonly width: number;
  readonly height: number;
  /** In the order of the scene. */
  readonly dots: readonly PlacedDot[];
  readonly texts: readonly PlacedText[];
  /** The deeper ground, where it is after the end of the grant. */
  readonly after: Box | null;
  /** Height of the line that is the end of the grant. */
  readonly line: number | null;
  /** The state, and the frame that it fills. */
  readonly state: { readonly projection: StateProjection; readonly frame: Frame } | null;
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What the plan of a scene depends on. */
export interface StoryPlace extends Pick<DrawContext, 'width' | 'theme' | 'compact'> {
  /** Height of the drawing. */
  readonly height: number;
}

type SceneOf<Kind extends StoryScene['kind']> = Extract<StoryScene, { kind: Kind }>;
type Planned = Pick<StoryPlan, 'dots' | 'texts'> & Partial<StoryPlan>;

/** No step is drawn in less. */
const LEAST_WIDTH = 280;
/** Left and right of what stands on deeper ground, and between parts of a step. */
const PAD = 14;
/** Radius of a dot, narrow and wide, alone and in groups, of the largest award, in rows, and on the map. */
const RADIUS = { narrow: 9, wide: 15 } as const;
const GROUP = { narrow: 10, wide: 19 } as const;
const FULL = { narrow: 14, wide: 27 } as const;
const LINE_DOTS = { narrow: 9, wide: 17 } as const;
const MAP_DOTS = { narrow: 4.3, wide: 6 } as const;
/** Dots in a row over or under the line: three rows of the 39. */
const PER_ROW = 13;

/**
 * Height of a step that is drawn at a width: the same for all steps, so that one can become the next. Where there is
 * little room, wide ones are lower.
 */
export function storyHeight({
  width,
  compact,
  room = Infinity,
}: Omit<DrawContext, 'document' | 'theme'>): number {
  const usual =
    width < NARROW ? Math.min(Math.max(width * 0.88, 280), 350) : Math.min(Math.max(width * 0.6, 360), 540);
  return Math.round(Math.min(compact && width > 700 ? width * 0.4 : usual, room));
}

/** The place of a step in a context. */
export function placeIn(context: DrawContext): StoryPlace {
  const { theme, compact = false } = context;
  const width = Math.max(context.width, LEAST_WIDTH);
  return { width, height: storyHeight({ ...context, width }), theme, compact };
}

const isNarrow = ({ width }: StoryPlace): boolean => width < NARROW;
const size = (sizes: Readonly<Record<'narrow' | 'wide', number>>, place: StoryPlace): number =>
  isNarrow(place) ? sizes.narrow : sizes.wide;

/** The words of a step, one below the other: in large type, what they are of, and what the report leaves open. */
function wordsOf({ lead, note, limit }: StoryWords, { theme, compact, ...place }: StoryPlace): Text[] {
  const large: Text = { text: lead, face: 'italic', size: theme.label * (place.width < NARROW ? 2 : 2.4) };
  const rest: Text[] = [
    { text: note, size: theme.label + 2, isEven: true },
    ...(limit && !compact ? [{ text: limit, ...voiceOf(theme), color: 'muted', isEven: true } as const] : []),
  ];
  return [large, ...rest.filter(({ text }) => text)];
}

/** Words in a column, and where they end. */
function inColumn(words: readonly Text[], at: { x: number; top: number; most: number }, place: StoryPlace) {
  return {
    texts: column(place, words, { ...at, anchor: 'start' }),
    bottom: at.top + heightOfAll(place, words, at.most),
  };
}

/** Words at the left, and at the right of them all dots together. */
function crowdPlan({ words, isAfter, dots }: SceneOf<'crowd'>, place: StoryPlace): Planned {
  const { width, height } = place;
  const share = isNarrow(place) ? 0.5 : 0.46;
  const all = wordsOf(words, place);
  const most = width * share - PAD;
  const top = Math.max(PAD, (height - heightOfAll(place, all, most)) / 2);
  const box = { left: width * share + PAD, right: width - PAD, top: PAD, bottom: height - PAD };
  return {
    texts: inColumn(all, { x: isAfter ? PAD : 0, top, most }, place).texts,
    dots: crowd(dots, box, size(RADIUS, place)),
    ...(isAfter && { after: { left: 0, right: width, top: 0, bottom: height }, line: 0 }),
  };
}

/** The words over a group. */
function headOf({ head, lead, note }: StoryGroup, { theme, compact }: StoryPlace): Text[] {
  return [
    { text: head, face: 600 } as const,
    ...(note && !compact ? [{ text: note, color: 'muted' } as const] : []),
    ...(lead ? [{ text: lead, face: 'italic', size: theme.label * 1.7 } as const] : []),
  ];
}

/** Groups side by side, each under its heading; four of them two by two where there is little room. */
function groupsPlan({ groups }: SceneOf<'groups'>, place: StoryPlace): Planned {
  const { width, height } = place;
  const across = isNarrow(place) && groups.length > 3 ? 2 : groups.length;
  const [cellWidth, cellHeight] = [width / across, height / Math.ceil(groups.length / across)];
  const gap = isNarrow(place) ? 10 : 24;
  const cells = groups.map((group, index) => ({
    group,
    row: Math.floor(index / across),
    x: (index % across) * cellWidth,
    words: headOf(group, place),
  }));
  const headHeight = (row: number): number =>
    max(
      cells.filter((cell) => cell.row === row),
      ({ words }) => heightOfAll(place, words, cellWidth - gap),
    ) ?? 0;
  const boxes = cells.map(({ row, x }) => ({
    left: x,
    right: x + cellWidth - gap,
    top: row * cellHeight + headHeight(row) + 12,
    bottom: (row + 1) * cellHeight - 4,
  }));
  const most = size(groups.some(({ dots }) => dots.some(({ area }) => area < 1)) ? FULL : GROUP, place);
  return {
    texts: cells.flatMap(
      ({ words, x, row }) =>
        inColumn(words, { x, top: row * cellHeight, most: cellWidth - gap }, place).texts,
    ),
    dots: blocks(
      groups.map(({ dots }) => dots),
      boxes,
      most,
    ),
  };
}

/** Three rows of dots over the line that is the end of the grant, or under it. */
function linePlan({ words, isAfter, label, dots }: SceneOf<'line'>, place: StoryPlace): Planned {
  const { width, height, theme } = place;
  const strip = 1.9 * theme.label;
  const line = isAfter ? strip : height - strip;
  const sides = { left: PAD, right: width - PAD };
  const all = wordsOf(words, place);
  const most = width - 2 * PAD;
  const [first, last] = isAfter ? [line, height] : [0, line];
  const textHeight = heightOfAll(place, all, most);
  const full = size(LINE_DOTS, place);
  const tall = rowsHeight(sides, dots.length, PER_ROW, full);
  const free = Math.max(4, (last - first - textHeight - tall) / 3);
  const top = isAfter ? first + free : last - tall - 6;
  const wordsTop = isAfter ? last - free - textHeight : first + free * 0.6;
  return {
    texts: [
      ...inColumn(all, { x: PAD, top: wordsTop, most }, place).texts,
      { text: label, x: width - PAD, y: (isAfter ? 0 : line) + strip / 2, anchor: 'end', color: 'muted' },
    ],
    dots: rows(dots, { ...sides, top, bottom: last }, PER_ROW, full),
    after: { left: 0, right: width, top: line, bottom: height },
    line,
  };
}

/** Share of the width at which the coast and the eastern border leave room for words: over Nevada. */
const EAST = 0.56;

/** The state at the left, and in the empty northeast what stands beside it. */
function mapPlan({ dots, beside, note }: SceneOf<'map'>, place: StoryPlace, counties: CountyShapes): Planned {
  const { width, height } = place;
  const projection = stateProjection(counties);
  const stateWidth = Math.min(width * 0.86, (height - 8) / projection.aspect);
  const frame = { x: 1, y: 4, width: Math.floor(stateWidth) };
  const east = isNarrow(place) ? frame.width * EAST : frame.width * 0.62;
  const project = projection.into(frame);
  const radius = size(MAP_DOTS, place);
  const apart = { x: east + radius + 2, y: radius * 1.4 + 5 };
  const home = ({ place: at }: LocatedDot, index: number): Point =>
    (at && (project(at) as Point)) ?? [apart.x, apart.y + index * 0];
  const located = dots.filter((dot) => dot.place !== null);
  const placed = spread(located, located.map(home), radius);
  const others = dots
    .filter((dot) => dot.place === null)
    .map((dot, index) => ({ ...dot, x: apart.x, y: apart.y + index * 4 * radius, radius }));
  const byId = new Map([...placed, ...others].map((dot) => [dot.id, dot]));
  const x = apart.x + radius + 8;
  const words: Text[] = beside.map((text, index) => ({
    text,
    ...(index === 0 ? { face: 600 } : { color: 'muted' }),
    ids: others.map(({ id }) => id),
  }));
  const named = inColumn(words, { x, top: 2, most: width - x }, place);
  const wide = !isNarrow(place) && !place.compact;
  const voice: Text[] = wide ? [{ text: note, ...voiceOf(place.theme) }] : [];
  const about = inColumn(
    voice,
    { x: frame.width * 0.8, top: named.bottom + 28, most: width - frame.width * 0.8 },
    place,
  );
  return {
    texts: [...named.texts, ...about.texts],
    dots: dots.flatMap(({ id }) => byId.get(id) ?? []),
    state: { projection, frame },
  };
}

/** All on one line, and what is listed under it. */
function listPlan({ words, items, dots }: SceneOf<'list'>, place: StoryPlace): Planned {
  const { width, height, compact, theme } = place;
  const most = width - 2 * PAD;
  const strip = isNarrow(place) ? 30 : 46;
  const head = inColumn(wordsOf(words, place), { x: PAD, top: strip + 6, most }, place);
  const listed: Text[] = compact
    ? []
    : items.map((text) => ({ text, size: theme.label + (isNarrow(place) ? 0 : 2) }));
  const free = (height - head.bottom - heightOfAll(place, listed, most - 22)) / (listed.length + 1);
  const gap = Math.min(Math.max(free, 2), 12);
  const tops = listed.map(
    (_, index) => head.bottom + (index + 1) * gap + heightOfAll(place, listed.slice(0, index), most - 22),
  );
  return {
    texts: [
      ...head.texts,
      ...zip<number | Text>(tops, listed).flatMap(([top, text], index) => [
        ...inColumn(
          [{ text: `${index + 1}.`, color: 'muted' }],
          { x: PAD, top: top as number, most: 20 },
          place,
        ).texts,
        ...inColumn([text as Text], { x: PAD + 22, top: top as number, most: most - 22 }, place).texts,
      ]),
    ],
    dots: oneLine(dots, { left: PAD, right: width - PAD, top: 0, bottom: strip }, size(RADIUS, place)),
    after: { left: 0, right: width, top: 0, bottom: height },
    line: 0,
  };
}

/** Where everything of a scene stands. */
export function storyPlan(
  scene: StoryScene,
  place: StoryPlace,
  counties: CountyShapes | undefined,
): StoryPlan {
  const { width, height } = place;
  const empty = { width, height, after: null, line: null, state: null };
  return { ...empty, ...planOf(scene, place, counties) };
}

function planOf(scene: StoryScene, place: StoryPlace, counties: CountyShapes | undefined): Planned {
  switch (scene.kind) {
    case 'crowd':
      return crowdPlan(scene, place);
    case 'groups':
      return groupsPlan(scene, place);
    case 'line':
      return linePlan(scene, place);
    case 'list':
      return listPlan(scene, place);
    case 'map':
      if (!counties) throw new Error('The map of the story needs the outlines of counties.');
      return mapPlan(scene, place, counties);
  }
}
