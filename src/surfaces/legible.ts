import { grown, isWithin, overlap, type Box } from '../charts/boxes.ts';
import type { Drawing } from '../charts/kit/sheet.ts';
import { boxesOf } from './scene.ts';

/** Lines of text that are not completely inside the drawing, or that overlap another; each in a few words. */
export function illegible({ width, height, texts }: Drawing): string[] {
  const frame = grown({ left: 0, top: 0, right: width, bottom: height }, 2);
  const boxes = boxesOf(texts);
  const textAt = (index: number): string => `“${texts[index]?.text ?? ''}”`;
  return boxes.flatMap((box, index) => {
    const under = boxes.findIndex((other, at) => at > index && overlap(grown(box, 1), other) > 0);
    return [
      ...(isWithin(box, frame) ? [] : [`${textAt(index)} reaches out of the drawing`]),
      ...(under === -1 ? [] : [`${textAt(index)} is on ${textAt(under)}`]),
    ];
  });
}

const touch = (one: Box, other: Box): boolean => overlap(grown(one, -1), grown(other, -1)) > 0;

/** Whether everything is inside the drawing, and no line of text is on another or on the mark of another row. */
export function isClear({ width, height, texts, marks }: Drawing): boolean {
  const frame = grown({ left: 0, top: 0, right: width, bottom: height }, 1.5);
  return (
    boxesOf([...texts, ...marks]).every((box) => isWithin(box, frame)) &&
    texts.every(
      ({ box, ids }, index) =>
        !texts.slice(index + 1).some((other) => touch(box, other.box)) &&
        !marks.some((mark) => touch(box, mark.box) && !mark.ids.some((id) => ids.includes(id))),
    )
  );
}
