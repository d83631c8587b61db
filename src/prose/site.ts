/** The prose of the site, read from content/ as text and checked as a whole: a problem anywhere stops the build. */
import glossary from '../../content/glossary.json';
import { computed } from '../datasets/computed.ts';
import { sectionAddress } from '../lib/routes.ts';
import { quantity, tables } from '../datasets/site.ts';
import type { Passage } from '../datasets/schemas/evidence.ts';
import { proseProblems, type Known } from './check.ts';
import { notesOf, type Note } from './notes.ts';
import { paragraphAt, paragraphId } from './outline.ts';
import { readProse, type Prose } from './read.ts';
import { written, type Section } from './sections.ts';

const texts = import.meta.glob<string>('/content/report/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Stops the build; its message lists every problem of every section, a line each. */
class ProseProblems extends Error {
  override readonly name = 'ProseProblems';

  constructor(found: readonly string[]) {
    super(
      `${found.length === 1 ? 'One problem' : `${found.length} problems`} in the prose:\n${found.join('\n')}`,
    );
  }
}

const idOf = (path: string): string => path.replace(/^.*\/|\.mdx$/g, '');

/** The text of each written section by its id. */
export const sectionTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([path, text]) => [idOf(path), text]),
);

/** What the prose may refer to: everything of the current release, and a figure for each file of src/figures. */
export const known: Known = {
  quantities: new Map([...tables.quantities, ...computed].map(({ id }) => [id, quantity(id)])),
  terms: new Set(glossary.terms.map(({ id }) => id)),
  figures: new Set(
    Object.keys(import.meta.glob('/src/figures/*.ts')).map((path) => path.replace(/^.*\/|\.ts$/g, '')),
  ),
  passages: new Map(tables.evidence.map(({ id, section, paragraph }) => [id, `${section}.${paragraph}`])),
};

const problems = proseProblems(sectionTexts, known);
if (problems.length > 0) throw new ProseProblems(problems);

const proses: ReadonlyMap<string, Prose> = new Map(
  [...sectionTexts].map(([id, text]) => [id, readProse(`content/report/${id}.mdx`, text)]),
);

/** The sections that can be read, in reading order. */
export const writtenSections: readonly Section[] = written(sectionTexts.keys());

/** What a section's author wrote. @throws for a section that is not written */
export function proseOf(id: string): Prose {
  const prose = proses.get(id);
  if (!prose)
    throw new Error(`content/report/${id}.mdx does not exist. Sections: ${[...proses.keys()].join(', ')}.`);
  return prose;
}

const notes: ReadonlyMap<string, Note> = new Map(
  [...proses.values()].flatMap((prose) => notesOf(prose).map((note) => [note.id, note] as const)),
);

/** A note by its id, which is like no other in the edition. @throws for an id that no text calls */
export function noteById(id: string): Note {
  const note = notes.get(id);
  if (!note)
    throw new Error(`<Note id="${id}"> is called nowhere: write <Note to="${id}" /> where it belongs.`);
  return note;
}

/** A term of the glossary. */
export type Term = (typeof glossary.terms)[number];

/** A term by its id. @throws for an unknown id */
export function termById(id: string): Term {
  const term = glossary.terms.find((one) => one.id === id);
  if (!term) throw new Error(`<Term of="${id}">: content/glossary.json has no such term.`);
  return term;
}

/** Address of the paragraph that conveys a passage; of the list of endnotes for one that stands there. */
export function passageAddress(id: string): string {
  return passageAddresses.get(id) ?? '';
}

/**
 * The passages that a `<P>` conveys: those of its printed paragraph, or those of them that it names.
 * @throws for an unknown paragraph or passage
 */
export function passagesFor(of: string, named?: string): readonly Passage[] {
  const place = paragraphAt(of);
  if (!place) throw new Error(`<P of="${of}">: the printed report has no such paragraph.`);
  const all = tables.evidence.filter(
    ({ section, paragraph }) => section === place.section && paragraph === place.paragraph,
  );
  if (named === undefined) return all;
  return named.split(' ').map((id) => {
    const passage = all.find((one) => one.id === id);
    if (!passage)
      throw new Error(`<P of="${of}" passages="${named}">: ${id} is no passage of that paragraph.`);
    return passage;
  });
}

function* conveyedIn({ id }: Section): Generator<[passage: string, address: string]> {
  for (const { element, attributes } of proseOf(id).uses) {
    const { of = '', part, passages } = attributes;
    if (element !== 'P') continue;
    for (const passage of passagesFor(of, passages)) {
      yield [passage.id, `${sectionAddress(id)}#${paragraphId(of, part)}`];
    }
  }
}

const passageAddresses: ReadonlyMap<string, string> = new Map(
  writtenSections.flatMap((section) => [...conveyedIn(section)]),
);
