/** The answer to what readers ask about one topic: a sentence, with what it rests on. More of it is the file's body. */
import { z } from 'zod';
import type { Topic as Row } from '../datasets/schemas/topics.ts';
import { partsOf, type Part } from './findings.ts';
import { fieldAt, frontmatterOf } from './frontmatter.ts';
import type { Prose } from './read.ts';

/** The fields above the text of a topic, in content/topics; its file has the id of the topic. */
export const topicFields = z.strictObject({
  /** The answer in one sentence, hedged as the report hedges. */
  answer: z.string().min(1),
  /** Every number in the answer, as written there, and the quantity that it states. */
  numbers: z.record(z.string(), z.string()),
  /** Ids of the statements on which the answer rests. */
  passages: z.array(z.string()).min(1),
  /** Ids of the key findings that bear on the topic. */
  findings: z.array(z.string()),
  /** Ids of the figures that bear on it. */
  figures: z.array(z.string()),
  /** What the report does not say, each a phrase without numbers. */
  unsaid: z.array(z.string().min(1)).min(1),
});

export type TopicFields = z.infer<typeof topicFields>;

/** A topic: its row in the data, and what is written about it. */
export type Topic = Row & TopicFields;

/** The answer in parts: the numbers that it states, and what stands between them. */
export const answerParts = ({ answer, numbers }: Pick<TopicFields, 'answer' | 'numbers'>): Part[] =>
  partsOf(answer, numbers);

/**
 * The fields of a topic.
 * @returns the fields, or what is wrong with them: the field's name and the reason
 */
export function readTopic(
  text: string,
): { fields: TopicFields } | { faults: [field: string, reason: string][] } {
  const { data, error } = topicFields.safeParse(frontmatterOf(text));
  if (data) return { fields: data };
  return { faults: error.issues.map(({ path, message }) => [String(path[0] ?? ''), message]) };
}

/** The answer and what the report does not say as prose, so that they are checked like the text under them. */
export function topicHeadProse(file: string, text: string): Prose {
  const read = readTopic(text);
  if (!('fields' in read)) return { file, uses: [], words: [], headings: [] };
  const { fields } = read;
  const unsaid: Part[] = fields.unsaid.map((said) => ({ text: said, of: null }));
  const placed = [
    ...answerParts(fields).map((part) => ({ ...part, position: fieldAt(text, 'answer') })),
    ...unsaid.map((part) => ({ ...part, position: fieldAt(text, 'unsaid') })),
  ];
  return {
    file,
    uses: placed.flatMap(({ text: words, of, position }) =>
      of === null ? [] : [{ element: 'Num', attributes: { of }, words, position, within: null }],
    ),
    words: placed.map(({ text: words, of, position }) => ({
      text: words,
      position,
      isBound: of !== null,
      element: null,
      paragraph: null,
      consortium: null,
    })),
    headings: [],
  };
}
