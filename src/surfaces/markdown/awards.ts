/** The table of all awards in a Markdown file. */
import { dollars } from '../../lib/format.ts';
import { awardGroups, awardTotal, differencesAt, differencesOfTable } from '../../page-texts/awards.ts';
import { consortiumAddress } from '../../lib/routes.ts';
import * as words from '../../words/appendix.ts';
import { agencyTypes, origins } from '../../words/vocabulary/index.ts';
import { differs } from './differs.ts';
import { link, paragraph, strong, table, type Block, type Inline } from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';

type Cell = (string | Inline)[];

const group = (
  { head, total }: { head: string; total: string },
  difference: string,
  page: MarkdownPage,
): Cell[] => [[strong(head), ...differs(difference, page)], [strong(total)], [origins.computed.label], ['']];

function award({ id, agent, award: amount, region, agency_type }: Award, page: MarkdownPage): Cell[] {
  const differ = (column: Parameters<typeof differencesAt>[0]): Inline[] =>
    differencesAt(column, id).flatMap((difference) => differs(difference, page));
  return [
    [link(addressIn(page, consortiumAddress(id)), agent), ...differ('agent')],
    [dollars(amount), ...differ('award')],
    [region, ...differ('region')],
    [agencyTypes[agency_type].label],
  ];
}

type Award = (typeof awardGroups)[number]['rows'][number];

/** Every grantee with its award, in the order of the report, and where sources disagree. */
export function awardBlocks(page: MarkdownPage): Block[] {
  const { columns } = words;
  const head: Cell[] = [
    [columns.grantee],
    [columns.award],
    [columns.region, ...differs(differencesOfTable.region, page)],
    [words.agencyType],
  ];
  const rows = awardGroups.flatMap((one) => [
    group(one, differencesOfTable.size, page),
    ...one.rows.map((row) => award(row, page)),
  ]);
  return [
    paragraph(words.caption.trim()),
    table([head, ...rows, group(awardTotal, differencesOfTable.total, page)]),
    paragraph(`${words.whoSaysInText}.`),
  ];
}
