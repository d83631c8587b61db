/** A drawing with the rows that a picture shows of it, and where these are. */
import type { Box } from '../charts/boxes.ts';
import type { Drawing, Drawn } from '../charts/kit/sheet.ts';
import type { View } from '../figures/contract/choices.ts';
import type { Row } from '../figures/contract/define.ts';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A drawing with the rows that are to be seen in it. */
export interface Scene {
  readonly drawing: Drawing;
  readonly rows: readonly Row[];
  readonly view: View;
  /** Whether these are all rows that the figure has, and all that are drawn. */
  readonly isAll: boolean;
  readonly isAlone: boolean;
}

/** Where things are. */
export const boxesOf = (things: readonly Pick<Drawn, 'box'>[]): Box[] => things.map(({ box }) => box);

/** The smallest box around some others. */
export const hull = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** The box around the marks of some rows, and around their names if these count too. */
export function around({ marks, texts }: Drawing, rows: readonly Row[], withNames = false): Box {
  const drawn = withNames ? [...marks, ...texts] : marks;
  return hull(boxesOf(drawn.filter(({ ids }) => rows.some(({ id }) => ids.includes(id)))));
}
