/** The account of a finding in a Markdown file: for each question its answers. */
import { capitalized } from '../../lib/format.ts';
import { passageAddress } from '../../lib/routes.ts';
import { accountOf } from '../../page-texts/account.ts';
import type { Finding } from '../../prose/findings.ts';
import * as words from '../../words/account.ts';
import { heading, link, list, paragraph, strong, type Block } from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';

/** What stands above the account of a finding on its own page. */
export const accountIntroduced: readonly Block[] = [heading(2, words.title), paragraph(words.lead)];

export const accountBlocks = (finding: Finding, page: MarkdownPage): Block[] =>
  accountOf(finding).flatMap(({ label, phrases, statements }) => [
    paragraph(strong(label)),
    list([
      ...phrases.map((phrase) => [capitalized(phrase)]),
      ...statements.map(({ id, statement }) => [
        `${statement} `,
        link(addressIn(page, passageAddress(id)), id),
      ]),
    ]),
  ]);

/** The accounts of all findings, each under its headline. */
export const allAccounts = (findings: readonly Finding[], page: MarkdownPage): Block[] => [
  heading(2, words.all.title),
  paragraph(words.lead),
  ...findings.flatMap((finding) => [heading(3, finding.headline), ...accountBlocks(finding, page)]),
];
