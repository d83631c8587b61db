import type { GlyphPath } from '../legend.ts';

/** A branch: the words that stand on it, where it leads, and the mark at its end. */
export interface Branch {
  readonly id: string;
  /** On the branch: how many of whom. */
  readonly words: string;
  /** At its end. */
  readonly text: string;
  /** Under the text, if there is more to say. */
  readonly note: string | null;
  readonly end: GlyphPath;
}

/** Branches that stand together under a head. */
export interface BranchGroup {
  readonly head: string;
  readonly branches: readonly Branch[];
}

/** One thing and what becomes of it: branches of equal width, in groups. */
export interface Branches {
  readonly root: string;
  readonly groups: readonly BranchGroup[];
}
