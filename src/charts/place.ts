import type { Theme } from '../theme/theme.ts';

/** Where a chart is drawn: document, width in pixels, and theme. */
export interface Place {
  readonly document: Document;
  readonly width: number;
  readonly theme: Theme;
  /** Height that the drawing has at most, in pixels, if its height does not follow from its contents. */
  readonly room?: number;
}

/** Below this width, names are above their marks, and annotations are omitted. */
export const NARROW = 560;
