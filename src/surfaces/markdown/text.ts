/** A page as Markdown: what it is, its text, and lists of its numbers and terms. */
import { quantity, release } from '../../datasets/site.ts';
import { dateInWords } from '../../lib/dates.ts';
import { meaningAfter, quantityText } from '../../lib/quantity-text.ts';
import { numberAddress } from '../../lib/routes.ts';
import { usesOf } from '../../prose/read.ts';
import { termById } from '../../prose/site.ts';
import { placeOf } from '../../report/address.ts';
import * as words from '../../words/markdown.ts';
import { calculatedFrom } from '../../words/prose.ts';
import { origins, type Origin } from '../../words/vocabulary/index.ts';
import { plainCitation, reportCitation } from '../citation.ts';
import { heading, link, list, paragraph, strong, table, type Block } from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';
import { written } from './write.ts';

/** Title, address, release and terms. */
function head(page: MarkdownPage): Block[] {
  const { facts } = words;
  const address = addressIn(page, page.address);
  return [
    heading(1, page.title),
    list([
      [`${facts.page}: `, link(address, address)],
      [`${facts.from}: ${words.from}`],
      [`${facts.report}: ${plainCitation(reportCitation)}`],
      [`${facts.release}: ${words.released(release.label, dateInWords(release.date))}`],
      [`${facts.license}: ${words.license}`],
    ]),
  ];
}

const idsOf = ({ prose }: MarkdownPage, element: string): string[] => [
  ...new Set(usesOf(prose, element).map(({ attributes }) => attributes['of'] ?? '')),
];

/** Every bound number of the text, as the list on its page has it. */
function numbers(page: MarkdownPage): Block[] {
  const bound = idsOf(page, 'Num').map(quantity);
  if (bound.length === 0) return [];
  const columns = Object.values(words.numberColumns);
  const rows = bound.map((one) => [
    [strong(quantityText(one)), meaningAfter(one)],
    [origins[one.origin].label],
    [one.origin === 'printed' ? placeOf(one) : calculatedFrom(one.from)],
    [link(addressIn(page, numberAddress(one.id)), one.id)],
    [one.caveat ?? ''],
  ]);
  return [
    heading(2, words.numbers),
    paragraph(words.numbersLead(release.label)),
    table([columns.map((column) => [column]), ...rows]),
  ];
}

function terms(page: MarkdownPage): Block[] {
  const used = idsOf(page, 'Term').map(termById);
  if (used.length === 0) return [];
  const items = used.map(({ term, definition, origin }) => [
    strong(`${term}.`),
    ` ${definition} (${origins[origin as Origin].label})`,
  ]);
  return [heading(2, words.terms), list(items)];
}

/** The whole file of a page around its text. */
export const markdownText = (page: MarkdownPage, text: readonly Block[]): string =>
  written([...head(page), ...text, ...numbers(page), ...terms(page)]);
