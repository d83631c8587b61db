/** The list of all Markdown files, in the form of https://llmstxt.org: a title, a summary, and lists of links. */
import { release } from '../../datasets/site.ts';
import { edition } from '../../lib/edition.ts';
import {
  brief,
  dataPage,
  markdownOf,
  numbersPage,
  sectionAddress,
  textAddress,
  topicAddress,
} from '../../lib/routes.ts';
import { findings, sectionTexts, texts, topics, writtenSections } from '../../prose/site.ts';
import { frontmatterOf } from '../../prose/frontmatter.ts';
import * as words from '../../words/markdown.ts';
import { fileAddress, wholeName } from '../data/release-files.ts';
import { title as dataTitle } from '../../words/data-page.ts';
import { title as glossaryTitle } from '../../words/glossary.ts';
import { title as topicsTitle } from '../../words/topics.ts';
import { numbers } from '../../words/used-in.ts';
import { heading, link, list, paragraph, type Block } from './nodes.ts';
import { addressFrom } from './page.ts';
import { written } from './write.ts';

/** Root-absolute address of the list, by a name that programs look for. */
export const listAddress = '/llms.txt';

type Entry = readonly [address: string, name: string, about: string];

const entries = (all: readonly Entry[]): Block =>
  list(all.map(([address, name, about]) => [link(addressFrom(listAddress, address), name), `: ${about}`]));

const described = (text: string | undefined): string => String(frontmatterOf(text ?? '')['description']);

const summary = (text: string): Block => ({
  type: 'blockquote',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
});

export function listText(): string {
  const { list: said } = words;
  return written([
    heading(1, edition.title),
    summary(said.summary),
    paragraph(said.careful),
    paragraph(said.cite),
    paragraph(words.license.charAt(0).toUpperCase() + words.license.slice(1)),
    heading(2, said.brief),
    entries([[markdownOf(brief), edition.coverLine, described(texts.get('content/pages/brief.mdx'))]]),
    heading(2, said.sections),
    entries(
      writtenSections.map(({ id, label }) => [
        markdownOf(sectionAddress(id)),
        label,
        described(sectionTexts.get(id)),
      ]),
    ),
    heading(2, said.findings),
    entries(
      findings.map(({ id, headline, description }) => [
        markdownOf(textAddress('findings', id)),
        headline,
        description,
      ]),
    ),
    heading(2, topicsTitle),
    entries(topics.map(({ id, title, answer }) => [markdownOf(topicAddress(id)), title, answer])),
    heading(2, said.data),
    entries([
      [dataPage, dataTitle, said.dataLine],
      [
        fileAddress(release.version, wholeName('package', release.version)),
        'datapackage.json',
        said.packageLine,
      ],
    ]),
    heading(2, said.optional),
    entries([
      ['/glossary/', glossaryTitle, said.glossaryLine],
      [numbersPage, numbers.title, said.numbersLine],
    ]),
  ]);
}
