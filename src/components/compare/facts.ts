/** What is set side by side of each consortium: the facts in their order, each with who says it. */
import type { Consortium } from '../../datasets/consortia.ts';
import { consortia, coverageOf, stated } from '../../datasets/site.ts';
import type { Origin } from '../../words/vocabulary/index.ts';
import { addedFacts, addedLabels } from '../../page-texts/added-facts.ts';
import { computedFacts, printedFacts, type Fact } from '../../page-texts/printed-facts.ts';
import { contacted } from '../../words/compare.ts';
import { reachedInWords, readInWords } from '../../page-texts/profile-sentences.ts';

/** A fact and who says it. */
export interface ComparedFact extends Fact {
  readonly origin: Origin;
}

function addedOf(consortium: Consortium): ComparedFact[] {
  const known = new Map(addedFacts(consortium).map(({ id, value }) => [id, value]));
  return Object.entries(addedLabels).map(([id, { label, unknown }]) => ({
    id: `added-${id}`,
    label,
    value: known.get(id) ?? unknown,
    origin: 'added',
  }));
}

/** Whom of this size of award the researchers visited or called, and what they read. */
function studyOf({ tier }: Consortium): ComparedFact {
  const value = [...reachedInWords(coverageOf(tier), stated), readInWords(stated)].join(' ');
  return { id: 'study', label: contacted, value, origin: 'printed' };
}

const from = (origin: Origin, facts: readonly Fact[]): ComparedFact[] =>
  facts.map((fact) => ({ ...fact, origin }));

/** The facts of a consortium in their order, the same for all; its name heads them. */
export function factsOf(consortium: Consortium): ComparedFact[] {
  return [
    ...from(
      'printed',
      printedFacts(consortium).filter(({ id }) => id !== 'agent'),
    ),
    ...from('computed', computedFacts(consortium)),
    ...addedOf(consortium),
    studyOf(consortium),
  ];
}

/** The consortia by their names, as a list to choose from has them. */
export const byName: readonly Consortium[] = [...consortia].sort((one, other) =>
  one.agent.localeCompare(other.agent, 'en'),
);
