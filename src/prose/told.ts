/** Where the sections tell what other pages point to: a printed paragraph, a passage, a difference. */
import { sectionAddress } from '../lib/routes.ts';
import { paragraphId } from './outline.ts';
import type { Use } from './read.ts';
import type { Section } from './sections.ts';
import { proseOf, writtenSections } from './site.ts';

/** A place in the text of a section. */
export interface Telling {
  readonly section: Section;
  /** Address of the place: `/report/local/#iii-local-5-b`. */
  readonly href: string;
}

interface Told extends Telling {
  /** Address of the printed paragraph or endnote that is told there: `III.local.5`. */
  readonly of: string;
  /** The passages that a part of a paragraph names; null where all of the paragraph's are told. */
  readonly passages: ReadonlySet<string> | null;
}

const placesIn = (section: Section, { element, attributes }: Use): Told[] => {
  const { of, part, id, passages } = attributes;
  if (of === undefined || !(element === 'P' || (element === 'Note' && id))) return [];
  const place = element === 'P' ? paragraphId(of, part) : `note-${id}`;
  return [
    {
      section,
      href: `${sectionAddress(section.id)}#${place}`,
      of,
      passages: passages === undefined ? null : new Set(passages.split(' ')),
    },
  ];
};

const told: readonly Told[] = writtenSections.flatMap((section) =>
  proseOf(section.id).uses.flatMap((use) => placesIn(section, use)),
);

/**
 * Where a printed paragraph is told, its first part if it has several.
 * @param address `III.local.5`
 */
export const tellingOf = (address: string): Telling | undefined => told.find(({ of }) => of === address);

/** Where a passage is told: the part of its paragraph that names it. */
export function tellingOfPassage(passage: {
  id: string;
  section: string;
  paragraph: number;
}): Telling | undefined {
  const address = `${passage.section}.${passage.paragraph}`;
  return told.find(({ of, passages }) => of === address && (passages === null || passages.has(passage.id)));
}

/** Where the signs of a difference stand, in the order of the text. */
export function signsOf(difference: string): Telling[] {
  return writtenSections.flatMap((section) =>
    proseOf(section.id)
      .uses.filter(
        ({ element, attributes, within }) =>
          element === 'Differs' && attributes['of'] === difference && within,
      )
      .map(({ within }) => ({ section, href: `${sectionAddress(section.id)}#${within}` })),
  );
}
