/** A key finding as a Markdown file: its sentence, its text, its figure, and the statements that it rests on. */
import { quantity } from '../../datasets/site.ts';
import { quantifierOf } from '../../datasets/quantifier.ts';
import type { Passage } from '../../datasets/schemas/evidence.ts';
import { sectionAddress, textAddress } from '../../lib/routes.ts';
import { statementsOf } from '../../page-texts/account.ts';
import type { Finding } from '../../prose/findings.ts';
import { paragraphAt } from '../../prose/outline.ts';
import { treeOf } from '../../prose/read.ts';
import { findings, proseOf, texts, writtenSections } from '../../prose/site.ts';
import { placeOf } from '../../report/address.ts';
import { tellingOf } from '../../prose/told.ts';
import * as words from '../../words/finding.ts';
import { directions, kinds, levels } from '../../words/vocabulary/index.ts';
import { accountBlocks, accountIntroduced } from './account.ts';
import { blocksOf } from './elements.ts';
import { figureBlocks } from './figure.ts';
import { heading, link, list, paragraph, strong, type Block, type Inline } from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';
import { markdownText } from './text.ts';

/** What the marks under a finding count, in words. */
export function stripWords({ strip: { unit, count, note } }: Pick<Finding, 'strip'>): string {
  if (count === null) return words.noNumber(unit);
  return note ?? words.counted(String(quantity(count).value ?? 0), unit);
}

/** A statement: what it says in our words, how we classified it, and where the report has it and in which word. */
function statementItem(passage: Passage, page: MarkdownPage): (string | Inline)[] {
  const place = paragraphAt(`${passage.section}.${passage.paragraph}`);
  const telling = tellingOf(passage.id);
  const quantifier = quantifierOf(passage);
  const coding = [
    kinds[passage.kind].label,
    directions[passage.direction].label,
    levels[passage.level].label,
  ];
  const where = place ? placeOf(place) : passage.section;
  return [
    strong(passage.id),
    ` ${passage.statement} (${coding.join(', ')}${passage.speaker ? `, ${passage.speaker}` : ''}; `,
    telling === undefined ? { type: 'text', value: where } : link(addressIn(page, telling), where),
    `${quantifier ? `, “${quantifier}”` : ''})${passage.note ? ` ${passage.note}` : ''}`,
  ];
}

function restsOn({ passages }: Finding, page: MarkdownPage): Block[] {
  const statements = statementsOf(passages);
  return [
    heading(2, words.restsOn),
    paragraph(words.restsOnLead(statements.length)),
    list(statements.map((passage) => statementItem(passage, page))),
  ];
}

function readOn({ section }: Finding, page: MarkdownPage): Block[] {
  const found = writtenSections.find(({ id }) => id === section);
  return found ? [paragraph(words.readOn, link(addressIn(page, sectionAddress(found.id)), found.label))] : [];
}

/** @throws for the id of no finding */
export function findingMarkdown(id: string): string {
  const finding = findings.find((one) => one.id === id);
  if (!finding) throw new Error(`There is no content/findings/${id}.mdx.`);
  const page = {
    address: textAddress('findings', id),
    title: `${finding.headline} ${finding.claim}`,
    prose: proseOf(id, 'findings'),
  };
  return markdownText(page, [
    paragraph(stripWords(finding)),
    ...blocksOf(treeOf(texts.get(`content/findings/${id}.mdx`) ?? '').children, page),
    ...readOn(finding, page),
    ...(finding.figure === null ? [] : figureBlocks(finding.figure, page)),
    ...accountIntroduced,
    ...accountBlocks(finding, page),
    ...restsOn(finding, page),
  ]);
}
