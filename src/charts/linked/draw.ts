import type { Point } from '../boxes.ts';
import type { DrawContext } from '../context.ts';
import { at, drawingOf, element, wordsGroup } from '../elements.ts';
import { glyphAttributes, type GlyphPath } from '../legend.ts';
import type { LinkedColumns } from './model.ts';
import { planOf, type LinkedPlan, type PlacedLink, type PlacedLoose, type PlacedName } from './plan.ts';

/** Width of a line, and of the stretch around it that answers to a pointer. */
const LINE = 1.5;
const REACH = 12;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Leaves and arrives level. */
function curve([x1, y1]: Point, [x2, y2]: Point): string {
  const half = tenth((x1 + x2) / 2);
  return `M${x1} ${tenth(y1)}C${half} ${tenth(y1)} ${half} ${tenth(y2)} ${x2} ${tenth(y2)}`;
}

function line(
  id: string,
  d: string,
  dashes: string | undefined,
  { document, theme }: DrawContext,
): SVGElement {
  const shown = {
    d,
    fill: 'none',
    stroke: theme.color.ink,
    'stroke-width': LINE,
    'stroke-dasharray': dashes,
  };
  const felt = { d, fill: 'none', 'stroke-width': REACH, 'pointer-events': 'stroke' };
  return element(document, 'g', { 'data-k': id }, [
    element(document, 'path', felt),
    element(document, 'path', shown),
  ]);
}

function mark(id: string, end: GlyphPath, [x, y]: Point, { document, theme }: DrawContext): SVGElement {
  return element(document, 'path', {
    ...glyphAttributes(end, theme),
    'data-k': id,
    transform: at(x, y),
  });
}

function name({ ids, lines }: PlacedName, { document, theme }: DrawContext): SVGElement {
  return element(document, 'g', { 'data-ks': ids.join(' ') }, [wordsGroup(document, theme, lines)]);
}

const linkLine = ({ link, from, to }: PlacedLink, place: DrawContext): SVGElement =>
  line(link.id, curve(from, to), link.look.dashes, place);

const looseLine = ({ id, mark: [x, y] }: PlacedLoose, start: number, place: DrawContext): SVGElement =>
  line(id, curve([start, y], [x, y]), undefined, place);

/** The rule over what is joined to nothing. */
function rule({ rule: y, width }: LinkedPlan, { document, theme }: DrawContext): SVGElement[] {
  if (y === null) return [];
  const line = element(document, 'path', {
    d: `M0 ${tenth(y)}H${width}`,
    stroke: theme.color.ink,
    'stroke-width': LINE,
  });
  return [line];
}

/** Draws two linked columns at the width of the place. */
export function linkedColumns(chart: LinkedColumns, place: DrawContext): SVGSVGElement {
  const { document, theme, width } = place;
  const plan = planOf(chart, width, theme.label);
  return drawingOf(document, { width, height: plan.height }, [
    ...rule(plan, place),
    ...plan.links.map((one) => linkLine(one, place)),
    ...plan.loose.map((one) => looseLine(one, plan.left, place)),
    wordsGroup(document, theme, plan.heads),
    ...plan.names.map((one) => name(one, place)),
    ...plan.links.map(({ link, to }) => mark(link.id, link.look.end, to, place)),
    ...plan.loose.map(({ id, mark: point }) => mark(id, chart.looseEnd, point, place)),
  ]);
}
