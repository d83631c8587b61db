/** A topic as a Markdown file: the answer, every statement part by part, the grantees named, and what is not said. */
import type { Passage } from '../../datasets/schemas/evidence.ts';
import { consortium } from '../../datasets/site.ts';
import {
  consortiumAddress,
  figureAddress,
  passageAddress,
  recommendationsPage,
  textAddress,
  topicAddress,
} from '../../lib/routes.ts';
import { granteesOn, partsOfTopic, statementsOn } from '../../page-texts/topics.ts';
import { treeOf } from '../../prose/read.ts';
import { findings, proseOf, texts, topics } from '../../prose/site.ts';
import { tellingOf } from '../../prose/told.ts';
import type { Topic } from '../../prose/topics.ts';
import { placeOf } from '../../report/address.ts';
import * as words from '../../words/topics.ts';
import { topicParts } from '../../words/vocabulary/index.ts';
import { titleAlone } from '../published.ts';
import { publishedFigure } from '../site.ts';
import { blocksOf } from './elements.ts';
import { emphasis, heading, link, list, paragraph, strong, type Block, type Inline } from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';
import { markdownText } from './text.ts';

/** A statement, and its places in the report and in the list of all statements. */
function statementItem(passage: Passage, page: MarkdownPage): (string | Inline)[] {
  const { id, statement, speaker } = passage;
  const telling = tellingOf(id);
  const place = placeOf(passage);
  return [
    `${statement} (`,
    telling === undefined ? { type: 'text', value: place } : link(addressIn(page, telling), place),
    ', ',
    link(addressIn(page, passageAddress(id)), id),
    speaker ? `; ${words.saidBy(speaker)})` : ')',
  ];
}

function statementBlocks({ id }: Topic, page: MarkdownPage): Block[] {
  return [
    paragraph(words.partLead(statementsOn(id).length)),
    ...partsOfTopic(id).flatMap(({ part, statements }): Block[] => {
      if (statements.length > 0)
        return [
          heading(2, topicParts[part].label),
          list(statements.map((passage) => statementItem(passage, page))),
        ];
      if (part === 'background') return [];
      const all = link(addressIn(page, recommendationsPage), words.toRecommendations);
      return [
        heading(2, topicParts[part].label),
        paragraph(words.empty[part], ...(part === 'state' ? [' ', all] : [])),
      ];
    }),
  ];
}

function granteeBlocks({ id }: Topic, page: MarkdownPage): Block[] {
  const { named, meant } = granteesOn(id);
  const line = (lead: string, ids: readonly string[]): Block[] =>
    ids.length === 0
      ? []
      : [
          paragraph(
            lead,
            ...ids.flatMap((one, index) => [
              ...(index > 0 ? [', '] : []),
              link(addressIn(page, consortiumAddress(one)), consortium(one).name),
            ]),
          ),
        ];
  return [
    heading(2, words.grantees.title),
    ...(named.length + meant.length === 0 ? [paragraph(words.grantees.none)] : []),
    ...line(words.grantees.named, named),
    ...line(words.grantees.meant, meant),
  ];
}

/** The findings and the charts that bear on it, each a link. */
function besideBlocks(topic: Topic, page: MarkdownPage): Block[] {
  const found = findings.filter(({ id }) => topic.findings.includes(id));
  return [
    ...(found.length === 0
      ? []
      : [
          heading(2, words.findings),
          list(
            found.map(({ id, headline, claim }) => [
              link(addressIn(page, textAddress('findings', id)), headline),
              ` ${claim}`,
            ]),
          ),
        ]),
    heading(2, words.figures.title),
    list(
      topic.figures.map((id) => [link(addressIn(page, figureAddress(id)), titleAlone(publishedFigure(id)))]),
    ),
  ];
}

/** @throws for the id of no topic */
export function topicMarkdown(id: string): string {
  const topic = topics.find((one) => one.id === id);
  if (!topic) throw new Error(`There is no content/topics/${id}.mdx.`);
  const page = { address: topicAddress(id), title: topic.title, prose: proseOf(id, 'topics') };
  return markdownText(page, [
    paragraph(emphasis(topic.question)),
    paragraph(strong(topic.answer)),
    ...blocksOf(treeOf(texts.get(`content/topics/${id}.mdx`) ?? '').children, page),
    ...statementBlocks(topic, page),
    heading(2, words.unsaid),
    list(topic.unsaid.map((said) => [said])),
    ...granteeBlocks(topic, page),
    ...besideBlocks(topic, page),
  ]);
}
