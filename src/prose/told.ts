/** Where in the sections to find what other pages link to: a statement, or a place where sources disagree. */
import { sectionAddress, textAddress } from '../lib/routes.ts';
import { conveyedIn } from './places.ts';
import { usesOf } from './read.ts';
import type { Section } from './sections.ts';
import { passagesFor, proseOf, writtenSections } from './site.ts';

/** The texts that cover printed paragraphs: the sections, and the page that has the front matter. */
const telling = [
  ...writtenSections.map(({ id }) => ({ prose: proseOf(id), address: sectionAddress(id) })),
  { prose: proseOf('about', 'pages'), address: textAddress('pages', 'about') },
];

/** Statement id -> address of the paragraph that has it, `/report/local/#iii-local-5-b`. */
const tellings: ReadonlyMap<string, string> = new Map(
  telling.flatMap(({ prose, address }) =>
    conveyedIn(prose).flatMap(({ of, passages, element }) =>
      passagesFor(of, passages).map(({ id }) => [id, `${address}#${element}`] as const),
    ),
  ),
);

/** Address of the paragraph that has a statement; undefined where none does. */
export const tellingOf = (passage: string): string | undefined => tellings.get(passage);

/** A sign in the text of a section that sources disagree. */
export interface Sign {
  readonly section: Section;
  /** Address of the paragraph or note it stands in. */
  readonly href: string;
}

/** The signs for one disagreement between sources, in the order of the text. */
export function signsOf(difference: string): Sign[] {
  return writtenSections.flatMap((section) =>
    proseOf(section.id)
      .uses.filter(({ element, attributes }) => element === 'Differs' && attributes['of'] === difference)
      .map(({ within }) => ({
        section,
        href: `${sectionAddress(section.id)}${within === null ? '' : `#${within}`}`,
      })),
  );
}

/**
 * The heading above a printed paragraph in its section.
 * @param address `VI.data.1`
 * @throws where no section has it under a heading
 */
export function headingOver(address: string): string {
  const prose = writtenSections
    .map(({ id }) => proseOf(id))
    .find((one) => usesOf(one, 'P').some(({ attributes }) => attributes['of'] === address));
  const line =
    prose && usesOf(prose, 'P').find(({ attributes }) => attributes['of'] === address)?.position.line;
  const heading = prose?.headings.findLast(({ position }) => line !== undefined && position.line < line);
  if (!heading)
    throw new Error(`No section has ${address} under a heading. Add a <P of="${address}"> below a heading.`);
  return heading.text;
}
