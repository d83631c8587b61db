/** Draws a step of the story: its ground, its words, and over them the 39, each a form of its own. */
import type { DrawContext } from '../context.ts';
import type { CountyShapes } from '../counties.ts';
import { at, element, hundredth } from '../elements.ts';
import { filledLooks, openLooks } from '../kit/looks.ts';
import { drawn, sheetFor, type Drawing, type Sheet } from '../kit/sheet.ts';
import { texts } from '../kit/texts.ts';
import { pathOf, stateLand, STATE_UNITS } from '../map/outline.ts';
import { reaches, shapePath } from '../shapes.ts';
import type { PlacedDot, StoryScene } from './model.ts';
import { placeIn, type StoryPlan } from './place.ts';
import { storyPlan } from './plan.ts';

/** One of the 39: filled, or outlined within the same radius. */
function dotForm({ id, shape, isOpen, x, y, radius }: PlacedDot, sheet: Sheet): SVGElement {
  const { document, theme, marks } = sheet;
  const { fill, stroke, width = 0 } = (isOpen ? openLooks : filledLooks)[shape];
  const node = element(document, 'path', {
    'data-k': id,
    transform: at(x, y),
    d: shapePath(shape, hundredth(Math.max(radius - width / 2, radius / 2))),
    fill: theme.color[fill],
    stroke: stroke && theme.color[stroke],
    'stroke-width': stroke && width,
  });
  const { across, up, down } = reaches[shape];
  const box = {
    left: x - across * radius,
    right: x + across * radius,
    top: y - up * radius,
    bottom: y + down * radius,
  };
  marks.push({ node, ids: [id], box });
  return node;
}

/** Land with its borders and coast, on a grid that is the same at every size. */
function landForms(
  { state }: StoryPlan,
  counties: CountyShapes | undefined,
  { document, theme }: Sheet,
): SVGElement[] {
  if (!state || !counties) return [];
  const { land, borders, coast } = stateLand(counties, state.projection, new Map());
  const { x, y, width } = state.frame;
  const scale = width / STATE_UNITS;
  const { color } = theme;
  const look = {
    transform: `${at(x, y)} scale(${hundredth(scale)})`,
    fill: color.land,
    'stroke-linejoin': 'round',
  };
  return [
    element(document, 'g', look, [
      element(document, 'path', { d: pathOf(land) }),
      element(document, 'path', {
        d: pathOf(borders),
        fill: 'none',
        stroke: color.ground,
        'stroke-width': hundredth(0.8 / scale),
      }),
      element(document, 'path', {
        d: pathOf(coast),
        fill: 'none',
        stroke: color.strong,
        'stroke-width': hundredth(1 / scale),
      }),
    ]),
  ];
}

/** The ground after the end of the grant, and the line where it ends. */
function groundForms({ after, line, width }: StoryPlan, { document, theme: { color } }: Sheet): SVGElement[] {
  const ground = after && {
    x: after.left,
    y: after.top,
    width: after.right - after.left,
    height: after.bottom - after.top,
    fill: color.after,
  };
  return [
    ...(ground ? [element(document, 'rect', ground)] : []),
    ...(line === null
      ? []
      : [element(document, 'path', { d: `M0 ${line}H${width}`, stroke: color.ink, 'stroke-width': 1.5 })]),
  ];
}

/** A sheet on which the ground around letters is that of the words. */
function onGround(sheet: Sheet, { after }: StoryPlan): Sheet {
  const { theme } = sheet;
  return after
    ? { ...sheet, theme: { ...theme, color: { ...theme.color, ground: theme.color.after } } }
    : sheet;
}

/**
 * Draws a step. All steps that are drawn at one width are equally high, and the dots are in the order of the scene.
 * @param counties the outlines of counties, for a map
 */
export function storyChart(scene: StoryScene, context: DrawContext, counties?: CountyShapes): Drawing {
  const place = placeIn(context);
  const sheet = sheetFor({ ...context, width: place.width });
  const plan = storyPlan(scene, place, counties);
  return drawn(sheet, plan.height, [
    ...landForms(plan, counties, sheet),
    ...groundForms(plan, sheet),
    texts(onGround(sheet, plan), plan.texts),
    element(
      sheet.document,
      'g',
      {},
      plan.dots.map((dot) => dotForm(dot, sheet)),
    ),
  ]);
}
