import { curveBumpX, curveStepBefore, line } from 'd3';
import type { Point } from '../boxes.ts';
import type { DrawContext } from '../context.ts';
import { element } from '../elements.ts';
import { forms } from '../kit/forms.ts';
import { drawn, sheetFor, type Drawing, type Sheet } from '../kit/sheet.ts';
import { texts } from '../kit/texts.ts';
import { placedFlows, type PlacedFlow } from './layout.ts';
import type { Flow } from './model.ts';

/** Width of a line, and of the stretch around it that answers to a pointer. */
const LINE = 1.5;
const REACH = 12;

/** Below the last text. */
const BELOW = 8;

const curves = { upright: curveStepBefore, level: curveBumpX } as const;

/** Lines that leave and arrive level, or that leave downward, around a corner. */
const way = (points: readonly Point[], curve: keyof typeof curves): string | null =>
  line<Point>().curve(curves[curve]).digits(1)(points as Point[]);

/** The links, each with the id of its row. */
function links({ document, theme }: Sheet, flows: readonly PlacedFlow[]): SVGElement[] {
  return flows.flatMap(({ links: all, isUpright }) =>
    all.map(({ id, points, dashes }) => {
      const d = way(points, isUpright ? 'upright' : 'level') ?? '';
      const felt = { d, fill: 'none', 'stroke-width': REACH, 'pointer-events': 'stroke' };
      const shown = { d, fill: 'none', stroke: theme.color.ink, 'stroke-width': LINE };
      return element(document, 'g', { 'data-k': id }, [
        element(document, 'path', felt),
        element(document, 'path', { ...shown, 'stroke-dasharray': dashes }),
      ]);
    }),
  );
}

/** The rules over flows with a heading. */
function rules({ document, theme, width }: Sheet, flows: readonly PlacedFlow[]): SVGElement {
  const d = flows.map(({ rule }) => (rule === null ? '' : `M0,${rule}H${width}`)).join('');
  return element(document, 'path', { d, stroke: theme.color.ink, 'stroke-width': LINE });
}

export function flowChart(flows: readonly Flow[], context: DrawContext): Drawing {
  const sheet = sheetFor(context);
  const placed = placedFlows(sheet, flows);
  const ends = placed.flatMap(({ links: all }) =>
    all.flatMap(({ id, end, points }) => {
      const [x, y] = points.at(-1) ?? [0, 0];
      return { id, glyph: end, x, y };
    }),
  );
  return drawn(sheet, Math.ceil((placed.at(-1)?.bottom ?? 0) + BELOW), [
    rules(sheet, placed),
    ...links(sheet, placed),
    texts(
      sheet,
      placed.flatMap((flow) => flow.texts),
    ),
    forms(sheet, ends),
  ]);
}
