/** The table of all awards in a Markdown file. */
import { dollars } from '../../lib/format.ts';
import { awardGroups, awardTotal } from '../../page-texts/awards.ts';
import { consortiumAddress } from '../../lib/routes.ts';
import * as words from '../../words/appendix.ts';
import { agencyTypes, origins } from '../../words/vocabulary/index.ts';
import { link, paragraph, strong, table, type Block, type Inline } from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';

const group = ({ head, total }: { head: string; total: string }): (string | Inline)[][] => [
  [strong(head)],
  [strong(total)],
  [origins.computed.label],
  [''],
];

/** Every grantee with its award, in the order of the report. */
export function awardBlocks(page: MarkdownPage): Block[] {
  const { grantee, award, region } = words.columns;
  const rows = awardGroups.flatMap((one) => [
    group(one),
    ...one.rows.map((row) => [
      [link(addressIn(page, consortiumAddress(row.id)), row.agent)],
      [dollars(row.award)],
      [row.region],
      [agencyTypes[row.agency_type].label],
    ]),
  ]);
  const head = [grantee, award, region, words.agencyType].map((label) => [label]);
  return [
    paragraph(words.caption.trim()),
    table([head, ...rows, group(awardTotal)]),
    paragraph(`${words.whoSaysInText}.`),
  ];
}
