import { at, drawingOf, element } from './elements.ts';
import type { DrawContext } from './context.ts';

const HEIGHT = 96;

/** Draws a message in place of a chart when no data match the reader's choices. */
export function emptyFrame({ document, theme, width }: DrawContext, message: string): SVGSVGElement {
  const line = element(
    document,
    'text',
    {
      transform: at(0, HEIGHT / 2),
      'text-anchor': 'start',
      'font-family': theme.font.serif,
      'font-style': 'italic',
      'font-size': theme.label + 2,
      fill: theme.color.ink,
    },
    [message],
  );
  return drawingOf(document, { width, height: HEIGHT }, [line]);
}
