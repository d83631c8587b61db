/** Which passages speak of which consortium: by name, or, as this edition reads them, without one. */
import { listItems } from './fields.ts';
import type { Passage } from './schemas/evidence.ts';

/** What the report's text says of one consortium. */
export interface Mentions {
  /** Passages that name it. */
  readonly named: readonly Passage[];
  /** Passages that mean it without naming it, as this edition reads them. */
  readonly meant: readonly Passage[];
}

/** The appendix lists every consortium: to stand in it is not to be spoken of. */
const isOfTheText = ({ section }: Passage): boolean => section !== 'appendix';

/** Ids of the consortia that a passage of the text names, and of those that it means. */
export function consortiaIn(passage: Passage): { named: string[]; meant: string[] } {
  if (!isOfTheText(passage)) return { named: [], meant: [] };
  return { named: listItems(passage.consortia), meant: listItems(passage.consortia_inferred) };
}

/** The passages that speak of a consortium, in the order of the report. */
export function mentionsIn(passages: readonly Passage[], consortium: string): Mentions {
  return {
    named: passages.filter((passage) => consortiaIn(passage).named.includes(consortium)),
    meant: passages.filter((passage) => consortiaIn(passage).meant.includes(consortium)),
  };
}
