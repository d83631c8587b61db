/** Where branches run, and where their words stand. */
import type { Point } from '../boxes.ts';
import { NARROW } from '../context.ts';
import type { Words } from '../elements.ts';
import { textBlock, type TextBlock } from '../text-block.ts';
import type { Branch, Branches, BranchGroup } from './model.ts';

/** Size of the words on a branch, by that of labels. */
export const VOICE = 3;

/** A branch with its position. */
export interface PlacedBranch {
  readonly branch: Branch;
  /** The `d` attribute of its path, from the root to the end. */
  readonly d: string;
  readonly end: Point;
  /** Words on the branch, set like the report's words. */
  readonly voice: Words;
  readonly lines: readonly Words[];
}

/** The complete drawing, with positions. */
export interface BranchPlan {
  readonly height: number;
  readonly root: readonly Words[];
  readonly heads: readonly Words[];
  readonly branches: readonly PlacedBranch[];
}

/** Where things stand across the drawing. */
interface Layout {
  readonly width: number;
  readonly size: number;
  readonly narrow: boolean;
  /** Where the root's words end, and where branches start from it. */
  readonly root: number;
  /** Where a branch starts to run level, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** Where the text at its end begins. */
  readonly text: number;
}

/** Height of a group's head, of the words over a branch, and space between branches and between groups. */
const HEAD = 26;
const ABOVE = 25;
const GAP = 12;
const GROUP_GAP = 18;
/** Between a line and the words near it. */
const NEAR = 10;
const CORNER = 9;

const tenth = (value: number): number => Math.round(value * 10) / 10;

function layoutFor(width: number, size: number): Layout {
  const base = { width, size };
  if (width < NARROW) return { ...base, narrow: true, root: 5, start: 26, end: 232, text: 26 };
  const root = Math.round(width * 0.15);
  const start = root + Math.round(width * 0.1);
  const end = start + 190;
  return { ...base, narrow: false, root, start, end, text: end + NEAR + 4 };
}

/** The text at the end of a branch, and what more there is to say. */
function textOf({ text, note }: Branch, y: number, { text: x, width, size }: Layout): TextBlock {
  const style = { x, anchor: 'start', most: width - x, size } as const;
  const main = textBlock(text, { ...style, y });
  const more = note ? textBlock(note, { ...style, y: y + main.height, color: 'muted' }) : null;
  return {
    lines: [...main.lines, ...(more?.lines ?? [])],
    height: main.height + (more?.height ?? 0),
  };
}

/** A branch without its way: how far down it runs, and where the next may begin. */
type Laid = Omit<PlacedBranch, 'd'> & { readonly bottom: number };

/** Wide, the text stands to the right of the end, its middle level with it; narrow, under the branch. */
function laid(branch: Branch, top: number, layout: Layout): Laid {
  const { narrow, start, end } = layout;
  const { height } = textOf(branch, 0, layout);
  const y = narrow ? top + ABOVE : top + Math.max(ABOVE, height / 2);
  const textTop = narrow ? y + 6 : y - height / 2;
  return {
    branch,
    end: [end, y],
    voice: { id: branch.id, text: branch.words, x: start + 2, y: y - 7, anchor: 'start' },
    lines: textOf(branch, textTop, layout).lines,
    bottom: narrow ? textTop + height : Math.max(y + 4, textTop + height),
  };
}

/** The groups one under the other. */
function stacked(groups: readonly BranchGroup[], top: number, layout: Layout) {
  let y = top;
  const heads: Words[] = [];
  const branches: Laid[] = [];
  for (const { head, branches: members } of groups) {
    heads.push({ text: head, x: layout.start + 2, y: y + 16, anchor: 'start', weight: 600 });
    y += HEAD;
    for (const branch of members) {
      const one = laid(branch, y, layout);
      branches.push(one);
      y = one.bottom + GAP;
    }
    y += GROUP_GAP - GAP;
  }
  return { heads, branches, bottom: y - GROUP_GAP };
}

/** From a trunk that runs down, round a corner. */
function offTrunk(top: number, y: number, { root, end }: Layout): string {
  return `M${root} ${tenth(top)}V${tenth(y - CORNER)}Q${root} ${tenth(y)} ${root + CORNER} ${tenth(y)}H${end}`;
}

/** From one point, fanning out. */
function fanned(from: number, y: number, { root, start, end }: Layout): string {
  const half = tenth((root + start) / 2);
  return `M${root} ${tenth(from)}C${half} ${tenth(from)} ${half} ${tenth(y)} ${start} ${tenth(y)}H${end}`;
}

const joined = (branches: readonly Laid[], way: (y: number) => string): PlacedBranch[] =>
  branches.map((branch) => ({ ...branch, d: way(branch.end[1]) }));

/** Narrow: the root stands on top, and branches leave a trunk under it. */
function upright({ root, groups }: Branches, layout: Layout): BranchPlan {
  const { width: most, size } = layout;
  const words = textBlock(root, { x: 0, y: 0, anchor: 'start', most, size, weight: 600 });
  const trunk = words.height + 4;
  const { heads, branches, bottom } = stacked(groups, trunk + GAP, layout);
  const placed = joined(branches, (y) => offTrunk(trunk, y, layout));
  return { height: Math.ceil(bottom + 8), root: words.lines, heads, branches: placed };
}

/** Wide: the root stands at the left, level with the middle, and branches fan out from it. */
function level({ root, groups }: Branches, layout: Layout): BranchPlan {
  const { heads, branches, bottom } = stacked(groups, 0, layout);
  const ends = branches.map(({ end }) => end[1]);
  const middle = (Math.min(...ends) + Math.max(...ends)) / 2;
  const x = layout.root - NEAR;
  const words = (y: number): TextBlock =>
    textBlock(root, { x, y, anchor: 'end', most: x, size: layout.size, weight: 600 });
  const { height } = words(0);
  const top = Math.max(0, middle - height / 2);
  return {
    height: Math.ceil(Math.max(bottom, top + height) + 8),
    root: words(top).lines,
    heads,
    branches: joined(branches, (y) => fanned(middle, y, layout)),
  };
}

/** Works out all positions for a given width. */
export function planOf(chart: Branches, width: number, size: number): BranchPlan {
  const layout = layoutFor(width, size);
  return (layout.narrow ? upright : level)(chart, layout);
}
