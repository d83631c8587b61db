/** Where everything in a step of the story stands, worked out before drawing. */
import { max, zip } from 'd3';
import type { CountyShapes } from '../counties.ts';
import { heightOfAll, type Text } from '../kit/texts.ts';
import { blocks, crowd, oneLine, rows, rowsHeight } from './arrange.ts';
import type { StoryGroup, StoryScene } from './model.ts';
import {
  inColumn,
  isNarrow,
  PAD,
  size,
  wordsOf,
  type Planned,
  type SceneOf,
  type StoryPlace,
  type StoryPlan,
} from './place.ts';
import { mapPlan } from './plan-map.ts';

/** Radius of a dot, narrow and wide: in a crowd or on a line, in groups, that of the largest award, and in rows. */
const RADIUS = { narrow: 9, wide: 15 } as const;
const GROUP = { narrow: 10, wide: 19 } as const;
const FULL = { narrow: 14, wide: 27 } as const;
const LINE_DOTS = { narrow: 9, wide: 17 } as const;
/** Dots in a row over or under the line: three rows of the 39. */
const PER_ROW = 13;

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
