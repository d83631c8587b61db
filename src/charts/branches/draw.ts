import type { DrawContext } from '../context.ts';
import { at, drawingOf, element, words, type Words, wordsGroup } from '../elements.ts';
import { glyphAttributes } from '../legend.ts';
import type { Branches } from './model.ts';
import { planOf, VOICE, type BranchPlan, type PlacedBranch } from './plan.ts';

/** Width of every branch. */
const LINE = 1.5;

function line({ branch, d }: PlacedBranch, { document, theme }: DrawContext): SVGElement {
  const look = { d, fill: 'none', stroke: theme.color.ink, 'stroke-width': LINE };
  return element(document, 'g', { 'data-k': branch.id }, [element(document, 'path', look)]);
}

function mark({ branch, end }: PlacedBranch, { document, theme }: DrawContext): SVGElement {
  return element(document, 'path', {
    ...glyphAttributes(branch.end, theme),
    'data-k': branch.id,
    transform: at(...end),
  });
}

/** The words on the branches, in the voice of the report's quantifiers. */
function voices({ branches }: BranchPlan, { document, theme }: DrawContext): SVGElement {
  const look = {
    'font-family': theme.font.serif,
    'font-style': 'italic',
    'font-size': theme.label + VOICE,
    fill: theme.color.ink,
  };
  return element(
    document,
    'g',
    look,
    branches.map(({ voice }) => words(document, theme, voice)),
  );
}

/** Words that light the branches with these ids up, and step back when others are lit. */
function tied(ids: readonly string[], lines: readonly Words[], { document, theme }: DrawContext): SVGElement {
  return element(document, 'g', { 'data-ks': ids.join(' ') }, [wordsGroup(document, theme, lines)]);
}

/** Draws branches at the width of the place. */
export function branching(chart: Branches, place: DrawContext): SVGSVGElement {
  const { document, theme, width } = place;
  const plan = planOf(chart, width, theme.label);
  const ids = plan.branches.map(({ branch }) => branch.id);
  return drawingOf(document, { width, height: plan.height }, [
    ...plan.branches.map((branch) => line(branch, place)),
    tied(ids, plan.root, place),
    voices(plan, place),
    wordsGroup(document, theme, plan.heads),
    ...plan.branches.map(({ branch, lines }) => tied([branch.id], lines, place)),
    ...plan.branches.map((branch) => mark(branch, place)),
  ]);
}
