/** A ladder of words where it is narrow: a rung for each word, its statements under it. */
import { group } from 'd3';
import type { DrawContext } from './context.ts';
import { dotsGroup } from './direction-dots.ts';
import { drawingOf, element, type Words, wordsGroup } from './elements.ts';
import type { OrdinalDots, OrdinalRow, Step } from './ordinal-ladder.ts';
import { evenLines } from './kit/text-width.ts';
import { voiceGroup } from './voice.ts';

interface Laid {
  readonly row: OrdinalRow;
  readonly lines: readonly string[];
  readonly top: number;
}

/** A word, or what stands in its place, with its statements. */
interface Rung {
  readonly label: string;
  /** Which step of the ladder it is; off the ladder, none. */
  readonly step: number | null;
  readonly top: number;
  readonly rows: readonly Laid[];
}

const LINE = 18;
const HEAD = 40;
const ROW_GAP = 7;
const RUNG_GAP = 14;
/** Where names begin, to the right of their dots, and where dots stand. */
const NAMES = 24;
const DOTS = 8;
/** Distance and height of the signs that show the place of a rung on the ladder. */
const SIGN = 11;

/** Names with the note before them, where a row has one. */
const worded = ({ name, note }: OrdinalRow, isApart: boolean): string =>
  note && !isApart ? `“${note}” ${name}` : name;

function rungsOf({ steps, rows, apart }: OrdinalDots, width: number, size: number): Rung[] {
  const byStep = group(rows, ({ step }) => step);
  const onLadder = steps
    .map(({ code, label }: Step, step) => ({ label, step, members: byStep.get(code) ?? [] }))
    .filter(({ members }) => members.length > 0);
  const offLadder = apart.rows.map((row) => ({ label: row.note, step: null, members: [row] }));
  let top = 0;
  return [...onLadder, ...offLadder].map(({ label, step, members }) => {
    const start = top;
    top += step === null ? HEAD + LINE : HEAD;
    const laid = members.map((row) => {
      const lines = evenLines(worded(row, step === null), width - NAMES - 4, size);
      const one = { row, lines, top };
      top += lines.length * LINE + ROW_GAP;
      return one;
    });
    top += RUNG_GAP;
    return { label, step, top: start, rows: laid };
  });
}

/** As many signs as there are steps, in the right corner of a rung, the rung's own filled. */
function signs(rungs: readonly Rung[], count: number, width: number, place: DrawContext): SVGElement[] {
  const { document, theme } = place;
  return rungs.flatMap(({ step, top }) =>
    step === null
      ? []
      : Array.from({ length: count }, (_, index) =>
          element(document, 'rect', {
            x: width - (count - index) * SIGN + 3,
            y: top + (index === step ? 12 : 17),
            width: SIGN - 3,
            height: index === step ? 12 : 2,
            fill: theme.color[index === step ? 'ink' : 'strong'],
          }),
        ),
  );
}

/** Draws the ladder as rungs. */
export function ordinalRungs(chart: OrdinalDots, place: DrawContext): SVGSVGElement {
  const { document, theme, width } = place;
  const rungs = rungsOf(chart, width, theme.label);
  const all = rungs.flatMap(({ rows }) => rows);
  const last = all.at(-1);
  const height = last ? last.top + last.lines.length * LINE + ROW_GAP : 0;
  const heads = rungs.map(({ label, top }): Words => ({ text: label, x: 0, y: top + 24, anchor: 'start' }));
  const names = all.flatMap(({ row, lines, top }) =>
    lines.map((text, index): Words => {
      return { id: row.id, text, x: NAMES, y: top + index * LINE + 14, anchor: 'start' };
    }),
  );
  const apart = rungs
    .filter(({ step }) => step === null)
    .map(({ top }): Words => {
      return { text: chart.apart.head, x: 0, y: top + HEAD + 10, anchor: 'start', color: 'muted' };
    });
  const rules = rungs.map(({ top }) => `M0,${top + 31}H${width}`).join('');
  return drawingOf(document, { width, height }, [
    element(document, 'path', { d: rules, fill: 'none', stroke: theme.color.line }),
    ...signs(rungs, chart.steps.length, width, place),
    voiceGroup(document, theme, heads, theme.label + 6),
    wordsGroup(document, theme, [...names, ...apart]),
    dotsGroup(
      document,
      theme,
      all.map(({ row: { id, path }, top }) => ({ id, x: DOTS, y: top + LINE / 2, path })),
    ),
  ]);
}
