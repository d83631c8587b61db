import type { Theme } from '../theme/theme.ts';

/** What a drawing is made for. */
export interface DrawContext {
  /** The page's own document, or one made at build. */
  readonly document: Document;
  /** Width of the drawing in CSS pixels, 280 or more. */
  readonly width: number;
  readonly theme: Theme;
  /** Whether there is room only for the words that the finding needs, as on the card. */
  readonly compact?: boolean;
  /** Height that it has at most, in pixels, for drawings whose height does not follow from their rows. */
  readonly room?: number;
}

/** Below this width, names are above their marks, and annotations are omitted. */
export const NARROW = 560;
