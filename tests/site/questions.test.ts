/** Ten questions, written from the printed report alone, are answered by the Markdown files alone: with number and hedge. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { titledBlocksOf } from './markdown-text.ts';
import { files, textOf } from './site.ts';

/** A word, or a choice of spellings. */
type Spelled = string | readonly string[];

interface Question {
  readonly id: string;
  readonly question: string;
  readonly about: readonly Spelled[];
  readonly answer: readonly Spelled[];
  readonly hedge: readonly string[];
  readonly where: string;
}

const questions = parse(readFileSync('tests/twins/questions.yaml', 'utf8')) as Question[];
const blocks = files.filter((file) => file.endsWith('.md')).flatMap((file) => titledBlocksOf(textOf(file)));

/** Whether a text has a word: numbers whole, so that 12 is not in 2012, nor $600,000 in $600,000,000. */
function has(text: string, spelled: Spelled): boolean {
  return [spelled].flat().some((word) => {
    const literally = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ -]');
    return new RegExp(`(?<![\\w.,$])${literally}(?![\\w]|[.,]\\d)`, 'i').test(text);
  });
}

const answers = (text: string, { about, answer, hedge }: Question): boolean =>
  [...about, ...answer].every((spelled) => has(text, spelled)) && (hedge.length === 0 || has(text, hedge));

describe.each(questions.map((one) => [one.question, one] as const))('%s', (_, question) => {
  test('is answered, with the hedge of the report', () => {
    expect(blocks.filter((text) => answers(text, question)).length).toBeGreaterThan(0);
  });

  test('is not answered by another number, nor without its hedge', () => {
    const other = question.answer.map((spelled) =>
      [spelled]
        .flat()
        .map((word) =>
          word.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)).replace('few', 'dozens'),
        ),
    );
    expect(blocks.some((text) => answers(text, { ...question, answer: other }))).toBe(false);
    const unhedged = blocks
      .filter((text) => question.hedge.length > 0 && answers(text, question))
      .map((text) =>
        question.hedge.reduce((rest, word) => rest.replaceAll(new RegExp(word, 'gi'), '…'), text),
      );
    expect(unhedged.some((text) => answers(text, question))).toBe(false);
  });
});

test('there are ten', () => {
  expect(questions).toHaveLength(10);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(10);
});
