import type { Theme } from '../theme/theme.ts';

/** Where a chart is drawn: document, width in pixels, and theme. */
export interface Place {
  readonly document: Document;
  readonly width: number;
  readonly theme: Theme;
}

/** Below this width, names are above their marks, and annotations are omitted. */
export const NARROW = 560;
