import type { Theme } from '../theme/theme.ts';

/** Where a chart is drawn. */
export interface Place {
  readonly document: Document;
  readonly width: number;
  readonly theme: Theme;
}

/** Below this width names stand over their marks, and annotations are left out. */
export const NARROW = 560;
