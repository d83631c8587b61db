import type { GlyphPath } from '../legend.ts';

/** A branch: its words, the text where it leads, and the mark at its end. */
export interface Branch {
  readonly id: string;
  /** Words on the branch: how many, and of whom. */
  readonly words: string;
  /** Text at its end. */
  readonly text: string;
  /** Further text below that, if any. */
  readonly note: string | null;
  readonly end: GlyphPath;
}

/** Branches that are shown together under a heading. */
export interface BranchGroup {
  readonly head: string;
  readonly branches: readonly Branch[];
}

/** A starting point and what becomes of it, as groups of equally wide branches. */
export interface Branches {
  readonly root: string;
  readonly groups: readonly BranchGroup[];
}
