/** What search finds of the report: paragraphs and notes of the text, statements, findings, recommendations. */
import { tables } from '../../datasets/site.ts';
import { sectionAddress, passageAddress, textAddress } from '../../lib/routes.ts';
import { recommendations } from '../../page-texts/recommendations.ts';
import { paragraphAt } from '../../prose/outline.ts';
import { frontmatterOf } from '../../prose/frontmatter.ts';
import { usesOf, type Prose, type Use } from '../../prose/read.ts';
import { findings, noteById, proseOf, texts, topics, writtenSections } from '../../prose/site.ts';
import { addressOf, paragraphId, placeOf } from '../../report/address.ts';
import * as words from '../../words/search.ts';
import { oneLine, placed, withShortName } from './text.ts';
import type { SearchRecord } from './record.ts';

/** A text that has paragraphs of the report. */
interface Text {
  readonly prose: Prose;
  /** Its name in lists. */
  readonly label: string;
  readonly address: string;
}

/** The heading above a line of a text; the text's name above the first one. */
function headingAt({ prose, label }: Text, line: number): string {
  const heading = prose.headings.findLast(({ position }) => position.line < line)?.text;
  return heading === undefined ? label : words.within(label, heading);
}

function paragraphOf(text: Text, { attributes, words: said, position }: Use): SearchRecord {
  const { of = '', part } = attributes;
  const place = paragraphAt(of);
  const id = paragraphId(of, part);
  return {
    kind: 'paragraph',
    id,
    href: placed(`${text.address}#${id}`),
    title: headingAt(text, position.line),
    text: oneLine(said),
    ...(place && { place: placeOf(place) }),
  };
}

/** Notes of the text; that which tells an endnote of the report is a paragraph of it. */
function noteOf(text: Text, { attributes: { id = '', of }, words: said }: Use): SearchRecord {
  const place = of === undefined ? undefined : paragraphAt(of);
  return {
    kind: 'paragraph',
    id: of === undefined ? `note-${id}` : paragraphId(of),
    href: placed(`${text.address}#note-${id}`),
    title: words.within(text.label, words.note(noteById(id).title)),
    text: oneLine(said),
    ...(place && { place: placeOf(place) }),
  };
}

function recordsOf(text: Text): SearchRecord[] {
  const notes = usesOf(text.prose, 'Note').filter(({ attributes: { id } }) => id !== undefined);
  return [
    ...usesOf(text.prose, 'P').map((use) => paragraphOf(text, use)),
    ...notes.map((use) => noteOf(text, use)),
  ];
}

/** Every paragraph of the report, where the sections and the page about the edition tell it. */
export const paragraphRecords = (): SearchRecord[] =>
  [
    ...writtenSections.map(({ id, label }) => ({ prose: proseOf(id), label, address: sectionAddress(id) })),
    {
      prose: proseOf('about', 'pages'),
      label: String(frontmatterOf(texts.get('content/pages/about.mdx') ?? '')['title']),
      address: textAddress('pages', 'about'),
    },
  ].flatMap(recordsOf);

export const statementRecords = (): SearchRecord[] =>
  tables.evidence.map(({ id, section, paragraph, statement, speaker }) => {
    const place = paragraphAt(addressOf({ section, paragraph }));
    return {
      kind: 'statement',
      id,
      href: placed(passageAddress(id)),
      title: words.statement(id),
      names: [id],
      text: statement,
      ...(place && { place: placeOf(place) }),
      ...(speaker && { words: speaker }),
    };
  });

/** The words of a text's paragraphs, without its headings. */
function proseText({ words: all }: Prose): string {
  const paragraphs = Map.groupBy(
    all.filter(({ paragraph }) => paragraph !== null),
    ({ paragraph }) => paragraph,
  );
  return oneLine([...paragraphs.values()].map((some) => some.map(({ text }) => text).join('')).join(' '));
}

/** The parts of a topic's name, by each of which it is looked for: `Dual enrollment and college credit`. */
const partsOf = (title: string): string[] => title.split(/ and |, /);

/** Topics, which are found by what they are about, too: the rule that says which statements belong to them. */
export const topicRecords = (): SearchRecord[] =>
  topics.map(({ id, title, question, answer, include }) => ({
    kind: 'topic',
    id,
    href: placed(textAddress('topics', id)),
    title,
    names: [question, ...partsOf(title)],
    text: withShortName(`${answer} ${proseText(proseOf(id, 'topics'))}`),
    words: include,
  }));

export const findingRecords = (): SearchRecord[] =>
  findings.map(({ id, headline, claim, description }) => ({
    kind: 'finding',
    id,
    href: placed(textAddress('findings', id)),
    title: `${headline} ${claim}`,
    text: withShortName(`${description} ${proseText(proseOf(id, 'findings'))}`),
  }));

export const recommendationRecords = (): SearchRecord[] =>
  recommendations.map(({ id, label, sentence, addressees, place, href }) => ({
    kind: 'recommendation',
    id,
    href: placed(href),
    title: label,
    text: withShortName(`${sentence} ${proseText(proseOf(id, 'recommendations'))} ${addressees}`),
    place: placeOf(place),
  }));
