/** What the prose may refer to, worked out from the tables of a release. */
import type { Tables } from '../datasets/catalog.ts';
import { consortiaIn } from '../datasets/mentions.ts';
import { allQuantities } from '../datasets/quantities.ts';
import { printedOutline } from './printed-outline.ts';
import type { Known } from './problems.ts';

/**
 * Everything that the prose may refer to.
 * @param beside what is known beside the data: ids of the glossary's terms, and of figures
 */
export function knownFrom(tables: Tables, beside: Pick<Known, 'terms' | 'figures'>): Known {
  const { evidence } = tables;
  return {
    ...beside,
    quantities: allQuantities(tables),
    differences: new Set(tables.discrepancies.map(({ id }) => id)),
    passages: new Map(evidence.map(({ id, section, paragraph }) => [id, `${section}.${paragraph}`])),
    extents: new Map(evidence.map(({ id, extent_text }) => [id, extent_text ?? ''])),
    consortia: new Set(tables.awards.map(({ id }) => id)),
    spokenOf: new Map(evidence.map((passage) => [passage.id, consortiaIn(passage)])),
    topics: new Map(
      tables.topics.map(({ id }) => [
        id,
        new Set(tables['topic-statements'].flatMap((row) => (row.topic === id ? [row.statement] : []))),
      ]),
    ),
    outline: printedOutline(tables.outline),
  };
}
