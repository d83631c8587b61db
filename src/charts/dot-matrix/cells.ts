/** The cells of a dot matrix: dots, and the words beside them. */
import type { Markish } from '@observablehq/plot';
import type { DotMatrix, MatrixDot } from './model.ts';
import type { Sheet } from '../kit/drawing.ts';
import { label, voiceOf } from '../kit/label.ts';
import { dots } from '../kit/looks.ts';
import { textWidth } from '../kit/text-width.ts';

export const RADIUS = 6;
/** From the middle of a dot to the words beside it, and what these leave free before the next column. */
export const BESIDE = 13;
export const AFTER = 10;
/** Where columns stand, in pixels. */
export interface MatrixLayout {
  readonly names: number;
  /** From column to column. */
  readonly step: number;
  readonly room: number;
  /** Whether columns are the report's words, and how the words beside dots are set. */
  readonly isVoice: boolean;
  readonly words: { readonly face: 400 | 'italic'; readonly size: number; readonly most: number };
}

/** A dot with its place on the row scale. */
export type PlacedDot = MatrixDot & { readonly at: number };

/** Dots, the words beside them, and remarks after these where there is room. */
export function cells(
  sheet: Sheet,
  matrix: DotMatrix,
  all: readonly PlacedDot[],
  layout: MatrixLayout,
): Markish[] {
  const { step, names, isVoice, words: setting } = layout;
  const voice = voiceOf(sheet.theme);
  const left = names + BESIDE + RADIUS;
  const within = all.filter(({ column }) => column !== null);
  const places = [
    { own: within, place: { x: 'column', y: 'at' } },
    { own: all.filter(({ column }) => column === null), place: { left, y: 'at' } },
  ];
  const idsBeside = ({ id, words }: MatrixDot): string[] =>
    isVoice ? [id] : all.filter((dot) => dot.words === words).map((dot) => dot.id);
  const toRemark = ({ words }: MatrixDot): number =>
    BESIDE + (words ? textWidth(words, setting.size, setting.face) + AFTER : 0);
  const hasRoom = (dot: PlacedDot): boolean => {
    const index = matrix.columns.findIndex(({ id }) => id === dot.column) + (isVoice ? 0.5 : 0);
    const remark = textWidth(dot.annotation ?? '', voice.size, voice.face);
    return left + index * step + toRemark(dot) + remark <= sheet.width;
  };
  return [
    ...places.map(({ own, place }) =>
      dots(sheet, own, { ...place, radius: RADIUS, look: ({ look }) => look }),
    ),
    ...places.map(({ own, place }) =>
      label(sheet, own, {
        ...place,
        ...setting,
        text: ({ words }) => words,
        dx: BESIDE,
        anchor: 'start',
        from: 'middle',
        ids: idsBeside,
      }),
    ),
    label(sheet, within.filter(hasRoom), {
      text: ({ annotation = '' }) => annotation,
      x: 'column',
      y: 'at',
      dx: toRemark,
      anchor: 'start',
      ...voice,
      ids: ({ id }) => [id],
    }),
  ];
}
