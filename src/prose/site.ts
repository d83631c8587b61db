/** The prose of the site, read from content/ as text and checked as a whole: a problem anywhere stops the build. */
import addresses from '../../content/addresses.json?raw';
import glossaryFile from '../../content/glossary.json';
import glossaryText from '../../content/glossary.json?raw';
import { passagesOf, tables } from '../datasets/site.ts';
import type { Passage } from '../datasets/schemas/evidence.ts';
import { capitalized } from '../lib/format.ts';
import { sectionAddress, textAddress } from '../lib/routes.ts';
import { checkedContent } from './check-content.ts';
import { readFinding, type Finding } from './findings.ts';
import { knownFrom } from './known.ts';
import { notesOf, type Note } from './notes.ts';
import { paragraphAt } from './outline.ts';
import { conveyedIn } from './places.ts';
import { atStart, type Known } from './problems.ts';
import { joined, notesAlone, textId, type Prose } from './read.ts';
import { sections, written, type Section } from './sections.ts';
import { readTopic, type Topic } from './topics.ts';

/** A folder of content/: the sections of the report, the key findings, the topics, the recommendations, the pages beside them. */
export type Kind = 'report' | 'findings' | 'topics' | 'recommendations' | 'pages';

/** Path of each text, `content/report/local.mdx` -> what its author wrote. */
export const texts: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('/content/{report,findings,topics,recommendations,pages}/*.mdx', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.slice(1), text]),
);

/** A term of the glossary. */
export type Term = (typeof glossaryFile.terms)[number];

/** All terms, in the order of their ids. */
export const glossary: readonly Term[] = glossaryFile.terms;

/** Stops the build; its message lists every problem of every text, a line each. */
class ProseProblems extends Error {
  override readonly name = 'ProseProblems';

  constructor(found: readonly string[]) {
    super(
      `${found.length === 1 ? 'One problem' : `${found.length} problems`} in the prose:\n${found.join('\n')}`,
    );
  }
}

/** The text of each file of a folder, by its id. */
const textsOf = (kind: Kind): [id: string, text: string][] =>
  [...texts]
    .filter(([path]) => path.startsWith(`content/${kind}/`))
    .map(([path, text]) => [textId(path), text]);

/** The text of each written section by its id. */
export const sectionTexts: ReadonlyMap<string, string> = new Map(textsOf('report'));

/** What the prose may refer to: everything of the current release, and a figure for each file of src/figures. */
export const known: Known = knownFrom(tables, {
  terms: new Set(glossary.map(({ id }) => id)),
  figures: new Set(
    Object.keys(import.meta.glob(['/src/figures/*.ts', '!/src/figures/index.ts'])).map(textId),
  ),
});

const { proses, problems } = checkedContent({ texts, addresses, glossary: glossaryText }, known);
if (problems.length > 0) throw new ProseProblems(problems);

/** The sections that can be read, in reading order. */
export const writtenSections: readonly Section[] = written(sectionTexts.keys());

/** The key findings, in their order. */
export const findings: readonly Finding[] = textsOf('findings')
  .flatMap(([id, text]) => {
    const read = readFinding(text);
    return 'fields' in read ? [{ id, ...read.fields }] : [];
  })
  .sort((one, other) => one.order - other.order);

/** The topics, in their order. @throws for a topic without a text */
export const topics: readonly Topic[] = tables.topics.map((row) => {
  const path = `content/topics/${row.id}.mdx`;
  const read = readTopic(texts.get(path) ?? '');
  if ('fields' in read) return { ...row, ...read.fields };
  throw new ProseProblems([
    atStart(path, 'the topic has no text; write it, or remove its row from data/topics'),
  ]);
});

/** What the author of a section wrote, or of a finding or page. @throws for a text that is not written */
export function proseOf(id: string, kind: Kind = 'report'): Prose {
  const prose = proses.get(`content/${kind}/${id}.mdx`);
  if (!prose)
    throw new Error(`There is no content/${kind}/${id}.mdx. The texts are ${[...proses.keys()].join(', ')}.`);
  return prose;
}

/** What the sections convey, each with the address of its section. */
const told = writtenSections.flatMap(({ id }) =>
  conveyedIn(proseOf(id)).map((one) => ({ ...one, section: sectionAddress(id) })),
);
const paragraphHomes: ReadonlyMap<string, string> = new Map(
  told.map(({ paragraph, section, element }) => [paragraph, `${section}#${element}`]),
);

/** Where a paragraph is told in the sections, by its HTML id: `/report/local/#iii-local-5`; undefined where it is not. */
export const homeOf = (paragraph: string): string | undefined => paragraphHomes.get(paragraph);

/** A note, and the text that calls it. */
export interface CalledNote extends Note {
  /** Root-absolute address of that text. */
  readonly address: string;
  /** Its name in lists. */
  readonly text: string;
}

function calledNotes(path: string, prose: Prose): CalledNote[] {
  const [, kind = ''] = path.split('/');
  const id = textId(path);
  const text = sections.find((section) => section.id === id)?.label ?? capitalized(id.replaceAll('-', ' '));
  return notesOf(prose).map((note) => ({ ...note, address: textAddress(kind as Kind, id), text }));
}

const notes: ReadonlyMap<string, CalledNote> = new Map(
  [...proses].flatMap(([path, prose]) => calledNotes(path, prose)).map((note) => [note.id, note] as const),
);

/** A note by its id, which is like no other in the edition. @throws for an id that no text calls */
export function noteById(id: string): CalledNote {
  const note = notes.get(id);
  if (!note)
    throw new Error(
      `Nothing in the text leads to <Note id="${id}">: put <Note to="${id}" /> where it belongs.`,
    );
  return note;
}

/** A term by its id. @throws for an unknown id */
export function termById(id: string): Term {
  const term = glossary.find((one) => one.id === id);
  if (!term)
    throw new Error(
      `<Term of="${id}">: content/glossary.json has no such term. Correct the id, or add the term.`,
    );
  return term;
}

/**
 * The passages that a `<P>` conveys: those of its printed paragraph, or those of them that it names.
 * @throws for an unknown paragraph or passage
 */
export function passagesFor(of: string, named?: string): readonly Passage[] {
  const place = paragraphAt(of);
  if (!place) throw new Error(`<P of="${of}">: the printed report has no such paragraph.`);
  const all = passagesOf(place.section, place.paragraph);
  if (named === undefined) return all;
  return named.split(' ').map((id) => {
    const passage = all.find((one) => one.id === id);
    if (!passage)
      throw new Error(`<P of="${of}" passages="${named}">: ${id} is not a statement of that paragraph.`);
    return passage;
  });
}

/** The sections as one text, in reading order, without the list of endnotes, which tells nothing of its own. */
export const wholeProse: Prose = joined(
  writtenSections.filter(({ id }) => id !== 'endnotes').map(({ id }) => proseOf(id)),
);

/** What a section's page shows: its own text; with the list of endnotes, the notes of all sections. */
export function proseOnPage(id: string): Prose {
  return id === 'endnotes' ? joined([proseOf(id), notesAlone(wholeProse)]) : proseOf(id);
}
