import { paragraphId } from '../report/address.ts';
import type { Prose } from './read.ts';

/** A printed paragraph, or a part of it, and the element of a page that conveys it. */
export interface Conveyed {
  /** HTML id of the printed paragraph or part: `iii-local-5-b`, `notes-4`. */
  readonly paragraph: string;
  /** HTML id of the element: the paragraph's own, or that of the note that tells an endnote. */
  readonly element: string;
  /** Address of the printed paragraph: `III.local.5`. */
  readonly of: string;
  readonly part: string | undefined;
  /** The passages that this part names; all of the paragraph's when undefined. */
  readonly passages: string | undefined;
}

/** The printed paragraphs that a text conveys, endnotes among them, in order. */
export function conveyedIn({ uses }: Prose): Conveyed[] {
  return uses.flatMap(({ element, attributes: { of = '', part, passages, id } }) => {
    const told = { paragraph: paragraphId(of, part), of, part, passages };
    if (element === 'P') return [{ ...told, element: told.paragraph }];
    return element === 'Note' && id && of ? [{ ...told, element: `note-${id}` }] : [];
  });
}
