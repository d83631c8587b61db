import { usesOf, type Prose } from './read.ts';

/** A note of a section: its number, title, and whether the printed report has it. */
export interface Note {
  readonly id: string;
  /** Place among the section's notes, from 1, in the order in which the text calls them. */
  readonly number: number;
  readonly title: string;
  /** Number of the printed endnote that it tells; null for a note of this edition. */
  readonly endnote: number | null;
}

/** The notes that a section calls, in order. */
export function notesOf(prose: Prose): Note[] {
  const uses = usesOf(prose, 'Note');
  const called = [...new Set(uses.flatMap(({ attributes }) => attributes['to'] ?? []))];
  return called.map((id, index) => {
    const body = uses.find(({ attributes }) => attributes['id'] === id);
    const endnote = /^notes\.(\d+)$/.exec(body?.attributes['of'] ?? '')?.[1];
    return {
      id,
      number: index + 1,
      title: body?.attributes['title'] ?? '',
      endnote: endnote ? Number(endnote) : null,
    };
  });
}
