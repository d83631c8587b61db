/**
 * Where the edition's texts use a number or a term: the sections, the findings, the topics, the
 * recommendations, the pages beside them.
 */
import { tables } from '../datasets/site.ts';
import { sectionAddress, textAddress } from '../lib/routes.ts';
import { placeOf, useId } from '../report/address.ts';
import { noteNumber } from '../words/prose.ts';
import { findingTitle } from './findings.ts';
import { frontmatterOf } from './frontmatter.ts';
import { paragraphAt } from './outline.ts';
import { conveyedIn } from './places.ts';
import { usesOf, type Prose } from './read.ts';
import { findings, noteById, proseOf, texts, topics, writtenSections, type Kind } from './site.ts';

/** A place that uses something. */
export interface TextPlace {
  readonly href: string;
  readonly kind: Kind;
  /** Name of the text. */
  readonly text: string;
  /** The paragraph or note, in words; null where the text as a whole, or its headline, uses it. */
  readonly within: string | null;
}

/** A text that can use numbers and terms. */
interface Text {
  readonly kind: Kind;
  readonly name: string;
  readonly address: string;
  readonly prose: Prose;
}

/** Pages beside the report that have a text of their own, in the order of lists. */
const besides = ['brief', 'about', 'codebook'];

/** What a page says that it is called. */
function titleOf(id: string): string {
  const { title } = frontmatterOf(texts.get(`content/pages/${id}.mdx`) ?? '');
  return typeof title === 'string' ? title : id;
}

/** All texts, in the order in which lists name them. */
const all: readonly Text[] = [
  ...writtenSections.map(({ id, label }) => ({
    kind: 'report' as const,
    name: label,
    address: sectionAddress(id),
    prose: proseOf(id),
  })),
  ...findings.map((finding) => ({
    kind: 'findings' as const,
    name: findingTitle(finding),
    address: textAddress('findings', finding.id),
    prose: proseOf(finding.id, 'findings'),
  })),
  ...topics.map(({ id, title }) => ({
    kind: 'topics' as const,
    name: title,
    address: textAddress('topics', id),
    prose: proseOf(id, 'topics'),
  })),
  ...tables.factors
    .filter(({ group }) => group === 'recommendations')
    .map(({ id, label }) => ({
      kind: 'recommendations' as const,
      name: label,
      address: textAddress('recommendations', id),
      prose: proseOf(id, 'recommendations'),
    })),
  ...besides.map((id) => ({
    kind: 'pages' as const,
    name: titleOf(id),
    address: textAddress('pages', id),
    prose: proseOf(id, 'pages'),
  })),
];

/** A paragraph or note of a text in words, by its HTML id. */
function placeIn(prose: Prose, id: string): string {
  if (id.startsWith('note-')) return noteNumber(noteById(id.slice('note-'.length)).number);
  const conveyed = conveyedIn(prose).find(({ element }) => element === id);
  const paragraph = conveyed && paragraphAt(conveyed.of);
  return paragraph ? placeOf(paragraph) : id;
}

/** The fragment of a use outside all paragraphs: a number's first use on its page has an id; the rest is found from the top. */
function fragmentOf({ kind }: Text, within: string | null, number: string | null): string {
  if (within !== null) return `#${within}`;
  return number !== null && kind !== 'recommendations' ? `#${useId(number)}` : '';
}

function placesIn(text: Text, element: 'Num' | 'Term', id: string): TextPlace[] {
  const uses = usesOf(text.prose, element).filter(({ attributes }) => attributes['of'] === id);
  // Lines outside all paragraphs are the text's own; they are a place where nothing before them is.
  const paragraphs = [...new Set(uses.map(({ within }) => within))].filter(
    (within, index) => within !== null || index === 0,
  );
  return paragraphs.map((within) => ({
    href: text.address + fragmentOf(text, within, element === 'Num' ? id : null),
    kind: text.kind,
    text: text.name,
    within: within === null ? null : placeIn(text.prose, within),
  }));
}

/** Where the texts print a bound number, in their order, each paragraph once. */
export const placesOfNumber = (id: string): TextPlace[] => all.flatMap((text) => placesIn(text, 'Num', id));

/** The texts that use a term of the glossary, each at its first use. */
export const textsUsing = (term: string): TextPlace[] =>
  all.flatMap((text) => placesIn(text, 'Term', term).slice(0, 1));
