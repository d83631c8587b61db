/** The account of a finding in a Markdown file: for each question its answers. */
import { consortiaIn } from '../../datasets/mentions.ts';
import type { Passage } from '../../datasets/schemas/evidence.ts';
import { consortium } from '../../datasets/site.ts';
import { capitalized } from '../../lib/format.ts';
import { consortiumAddress, passageAddress } from '../../lib/routes.ts';
import { accountOf } from '../../page-texts/account.ts';
import type { Finding } from '../../prose/findings.ts';
import * as words from '../../words/account.ts';
import { spokenOfWords } from '../../words/spoken-of-words.ts';
import { heading, link, list, paragraph, strong, type Block, type Words } from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';

/** What stands above the account of a finding on its own page. */
export const accountIntroduced: readonly Block[] = [heading(2, words.title), paragraph(words.lead)];

/** The consortia that a statement names, and those that it may refer to, each a link to its profile. */
function spokenOf(passage: Passage, page: MarkdownPage): Words[] {
  const ids = consortiaIn(passage);
  return (['named', 'meant'] as const).flatMap((how) =>
    ids[how].flatMap((id, index) => [
      index === 0 ? ` ${spokenOfWords[how]} ` : ', ',
      link(addressIn(page, consortiumAddress(id)), consortium(id).name),
    ]),
  );
}

export const accountBlocks = (finding: Finding, page: MarkdownPage): Block[] =>
  accountOf(finding).flatMap(({ label, phrases, statements }) => [
    paragraph(strong(label)),
    list([
      ...phrases.map((phrase) => [capitalized(phrase)]),
      ...statements.map((passage) => [
        `${passage.statement} `,
        link(addressIn(page, passageAddress(passage.id)), passage.id),
        ...spokenOf(passage, page),
      ]),
    ]),
  ]);

/** The accounts of all findings, each under its headline. */
export const allAccounts = (findings: readonly Finding[], page: MarkdownPage): Block[] => [
  heading(2, words.all.title),
  paragraph(words.lead),
  ...findings.flatMap((finding) => [heading(3, finding.headline), ...accountBlocks(finding, page)]),
];
