/** Which passages mention which consortium: by name or, as this edition reads them, without naming it. */
import { listItems } from './fields.ts';
import type { Passage } from './schemas/evidence.ts';

/** What the report's text says of one consortium. */
export interface Mentions {
  /** Passages that name it. */
  readonly named: readonly Passage[];
  /** Passages that mean it without naming it, as this edition reads them. */
  readonly meant: readonly Passage[];
}

/** The appendix lists every consortium, so a listing there does not count as a mention. */
const isOfTheText = ({ section }: Passage): boolean => section !== 'appendix';

/** Ids of the consortia that a passage names, and of those that it may refer to without naming them. */
export function consortiaIn(passage: Passage): { named: string[]; meant: string[] } {
  if (!isOfTheText(passage)) return { named: [], meant: [] };
  return { named: listItems(passage.consortia), meant: listItems(passage.consortia_inferred) };
}

/** The passages that mention a consortium, in the report's order. */
export function mentionsIn(passages: readonly Passage[], consortium: string): Mentions {
  return {
    named: passages.filter((passage) => consortiaIn(passage).named.includes(consortium)),
    meant: passages.filter((passage) => consortiaIn(passage).meant.includes(consortium)),
  };
}
