import type { DrawContext } from './context.ts';
import { plotted, sheetFor, type Drawing } from './kit/drawing.ts';
import { label, voiceOf } from './kit/label.ts';

const HEIGHT = 96;

/** Draws a message in place of a chart when no data match the reader's choices. */
export function emptyFrame(context: DrawContext, message: string): Drawing {
  const sheet = sheetFor(context);
  const style = { left: 0, top: HEIGHT / 2, anchor: 'start', ...voiceOf(sheet.theme) } as const;
  return plotted(sheet, {
    height: HEIGHT,
    marks: [label(sheet, [message], { ...style, text: String })],
  });
}
