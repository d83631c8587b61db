/** Lines below one another, each with its height and what stands on it: what charts that are read like a text share. */
import type { Markish } from '@observablehq/plot';
import { element } from '../elements.ts';
import type { Sheet } from './sheet.ts';
import { heightOfAll, LEADING, sizeIn, textGroups, type Measure, type PlacedText } from './texts.ts';

/** A text on a line: the middle of its first row of letters is so many pixels below the top of the line. */
export interface LineText extends Omit<PlacedText, 'y'> {
  readonly down: number;
}

/** What stands at one height. Charts add what their own marks are drawn from. */
export interface Line {
  readonly height: number;
  /** Those without words are not drawn. */
  readonly texts?: readonly LineText[];
  /** Where a rule runs across the drawing, in pixels below the top of the line. */
  readonly rule?: number;
}

/** A line as high as the highest of some texts beside each other, with free space above and below them. */
export function textLine(
  sheet: Measure,
  texts: readonly Omit<LineText, 'down'>[],
  { above = 0, below = 0 } = {},
): Required<Pick<Line, 'height' | 'texts'>> {
  const heights = texts.map((text) => heightOfAll(sheet, [text], text.most ?? Infinity));
  return {
    height: above + Math.max(...heights) + below,
    texts: texts.map((text) => ({ ...text, down: above + (LEADING * sizeIn(text, sheet)) / 2 })),
  };
}

/** The rules and texts on lines whose tops are given. */
export function lineElements(
  sheet: Sheet,
  lines: readonly (Line & { readonly top: number })[],
): SVGElement[] {
  const { document, theme, width } = sheet;
  const rules = lines.flatMap(({ top, rule }) => (rule === undefined ? [] : [`M0 ${top + rule}H${width}`]));
  const texts = lines.flatMap(({ top, texts: own = [] }) =>
    own.filter(({ text }) => text).map(({ down, ...text }) => ({ ...text, y: top + down })),
  );
  return [
    ...(rules.length > 0 ? [element(document, 'path', { d: rules.join(''), stroke: theme.color.line })] : []),
    ...textGroups(sheet, texts),
  ];
}

/** {@link lineElements} as marks of Plot, which takes functions that draw for marks. */
export const lineMarks = (...drawn: Parameters<typeof lineElements>): Markish[] =>
  lineElements(...drawn).map((node) => () => node);
