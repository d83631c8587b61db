import { grown, isWithin, overlap } from '../charts/boxes.ts';
import type { Drawing } from '../charts/kit/sheet.ts';
import { boxesOf } from './scene.ts';

/** Whether every line of text is completely inside the drawing and overlaps no other. */
export function isLegible({ width, height, texts }: Drawing): boolean {
  const frame = grown({ left: 0, top: 0, right: width, bottom: height }, 2);
  const boxes = boxesOf(texts);
  return boxes.every(
    (box, index) =>
      isWithin(box, frame) && boxes.slice(index + 1).every((other) => overlap(grown(box, 1), other) === 0),
  );
}
