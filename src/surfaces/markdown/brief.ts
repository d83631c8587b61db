/** The brief as a Markdown file. */
import { release } from '../../datasets/site.ts';
import { dateInWords } from '../../lib/dates.ts';
import { edition, printedReport } from '../../lib/edition.ts';
import { brief, textAddress } from '../../lib/routes.ts';
import { bottomLine, lead } from '../../page-texts/lead.ts';
import {
  closingCall,
  opportunities,
  recommendations,
  type Recommendation,
} from '../../page-texts/recommendations.ts';
import { joined, treeOf } from '../../prose/read.ts';
import { findings, homeOf, proseOf, texts } from '../../prose/site.ts';
import { paragraphId, placeOf } from '../../report/address.ts';
import * as words from '../../words/brief.ts';
import { allAccounts } from './account.ts';
import { blocksOf } from './elements.ts';
import { stripWords } from './finding.ts';
import { heading, link, list, paragraph, strong, type Block } from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';
import { markdownText } from './text.ts';

const textOf = (file: string, page: MarkdownPage): Block[] =>
  blocksOf(treeOf(texts.get(file) ?? '').children, page);

/** A recommendation, and where the report makes it. */
function opening({ id, of, place }: Recommendation, page: MarkdownPage): Block[] {
  const home = homeOf(paragraphId(of));
  const where = home === undefined ? placeOf(place) : link(addressIn(page, home), placeOf(place));
  return [...textOf(`content/recommendations/${id}.mdx`, page), paragraph(where)];
}

/** What the state could do, as it stands between the parts of the brief. */
const openings = (page: MarkdownPage): Block[] => [
  heading(2, words.stateCouldDo),
  paragraph(words.opportunitiesLead),
  ...opportunities.flatMap((one) => [
    heading(3, link(addressIn(page, one.href), one.label)),
    ...opening(one, page),
  ]),
  heading(2, words.closingView),
  ...opening(closingCall, page),
];

const listOfFindings = (page: MarkdownPage): Block[] => [
  heading(2, words.findings(findings.length)),
  list(
    findings.map((finding) => [
      strong(link(addressIn(page, textAddress('findings', finding.id)), finding.headline)),
      ` ${finding.claim} (${stripWords(finding)})`,
    ]),
    true,
  ),
];

export function briefMarkdown(): string {
  const page = {
    address: brief,
    title: edition.coverLine,
    prose: joined([
      proseOf('brief', 'pages'),
      ...recommendations.map(({ id }) => proseOf(id, 'recommendations')),
    ]),
    elements: { WhatTheStateCouldDo: openings },
  };
  return markdownText(page, [
    paragraph(strong(`${bottomLine.first} ${bottomLine.rest}`)),
    paragraph(`${lead.before}${lead.total}${lead.after} ${words.independence}`),
    ...listOfFindings(page),
    ...textOf('content/pages/brief.mdx', page),
    ...allAccounts(findings, page),
    paragraph(words.dates(printedReport.publishedInWords, release.label, dateInWords(release.date))),
  ]);
}
