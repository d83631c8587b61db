/** Marks and texts that a drawing lists, as tests compare them. */
import { grown, isWithin, overlap, type Box } from '../../src/charts/boxes.ts';
import type { Drawing, DrawnText } from '../../src/charts/kit/sheet.ts';

interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the extent of the mark, each way. */
  readonly reachX: number;
  readonly reachY: number;
}

interface Text {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** The middle of the line. */
  readonly y: number;
}

/** The marks in a drawing. */
export const marksIn = ({ marks }: Drawing): Mark[] =>
  marks.map(({ ids, box: { left, right, top, bottom } }) => ({
    id: ids.join(' '),
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    reachX: (right - left) / 2,
    reachY: (bottom - top) / 2,
  }));

/** The texts in a drawing. */
export const textsIn = ({ texts }: Drawing): Text[] =>
  texts.map(({ text, size, box: { left, right, top, bottom } }) => ({
    text,
    size,
    left,
    right,
    y: (top + bottom) / 2,
  }));

const isTouching = (one: Box, other: Box): boolean => overlap(grown(one, -1), grown(other, -1)) > 0;

/** Pairs of texts of which one covers the other, and texts that cover a mark of another row. */
export function collisions({ texts, marks }: Drawing): string[] {
  const onTexts = texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => isTouching(text.box, other.box))
      .map((other) => `“${text.text}” on “${other.text}”`),
  );
  const isOwn = ({ ids }: DrawnText, of: readonly string[]): boolean => of.some((id) => ids.includes(id));
  const onMarks = texts.flatMap((text) =>
    marks
      .filter((mark) => !isOwn(text, mark.ids) && isTouching(text.box, mark.box))
      .map((mark) => `“${text.text}” on the mark ${mark.ids.join(' ')}`),
  );
  return [...onTexts, ...onMarks];
}

/** What stands out of the frame of a drawing. */
export function outside({ width, height, texts, marks }: Drawing): string[] {
  const frame = grown({ left: 0, top: 0, right: width, bottom: height }, 1.5);
  return [
    ...texts.filter(({ box }) => !isWithin(box, frame)).map(({ text }) => `“${text}”`),
    ...marks.filter(({ box }) => !isWithin(box, frame)).map(({ ids }) => `the mark ${ids.join(' ')}`),
  ];
}
