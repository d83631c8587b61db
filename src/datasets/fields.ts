/**
 * The kinds of cell that a dataset may have. Each rejects everything else with one phrase that says what belongs there;
 * the phrase becomes the message of a problem.
 */
import { z } from 'zod';
import { oddCharacters } from '../lib/characters.ts';
import { codes, extents, type Label } from '../words/vocabulary/index.ts';
import { extentMeanings, statedNumber as statedNumberLabel } from '../words/codebook.ts';
import type { Code } from './columns.ts';
import { LOST } from './problems.ts';

/** Codes of things: lower-case words with hyphens, or a passage id such as C057. */
const idPattern = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|C\d{3})$/;

/** One line without spaces at its ends, and nothing that a spreadsheet would run as a formula. */
const textPattern = /^(?![=+\-@\s])[^\u0000-\u001f\u007f\u2028\u2029]+(?<!\s)$/;

function matching(pattern: RegExp, expected: string) {
  return z.string({ error: expected }).regex(pattern, { error: expected });
}

/** The name of the row, unique in its dataset. */
export function id(expected = 'an id of lower-case words joined by hyphens', pattern = idPattern) {
  return matching(pattern, expected);
}

/** Length in characters up to which a cell is a note; what is longer is a file in the wrong place. */
const LONGEST = 1000;

/** What a line of text must be besides, each with the words for it. */
const textRules: readonly (readonly [fits: (line: string) => boolean, expected: string])[] = [
  [(line) => line.length <= LONGEST, `at most ${LONGEST} characters`],
  [(line) => !/ {2}/.test(line), 'one space between words, not two'],
  [(line) => !/<[a-z!/?]/i.test(line), 'plain text without tags'],
];

/** The first odd character of a cell. The sign of a lost letter is found wherever it stands in a file, so not here too. */
const oddIn = (cell: string): string | undefined => oddCharacters(cell.replaceAll(LOST, ''))[0]?.what;

/** One line of text. */
export function text() {
  const line = matching(
    textPattern,
    'one line of text that is not empty, has no space at its ends and does not begin with = + - @',
  ).refine((cell) => oddIn(cell) === undefined, {
    error: ({ input }) => `text without ${oddIn(String(input)) ?? ''}`,
  });
  return textRules.reduce((rule, [fits, expected]) => rule.refine(fits, { error: expected }), line);
}

/** Text in a fixed form. */
export function formed(pattern: RegExp, expected: string) {
  return matching(pattern, expected);
}

/** A web address. */
export function address() {
  const expected = 'a web address that begins with http:// or https://';
  return z.url({ protocol: /^https?$/, error: expected });
}

/** One of the codes of a vocabulary. */
export function oneOf<Code extends string>(allowed: readonly [Code, ...Code[]]) {
  return z.enum(allowed, { error: `one of ${allowed.join(', ')}` });
}

type Vocabulary<Name extends string> = Readonly<Record<Name, Label>>;

/** The codes of a vocabulary as a codebook lists them, each with its meaning where there is more to say than its label. */
function explained(vocabulary: Vocabulary<string>, meanings: Readonly<Record<string, string>>): Code[] {
  return Object.entries(vocabulary).map(([code, { label }]) => ({
    code,
    label,
    meaning: meanings[code] ?? null,
  }));
}

/** One of the codes of a vocabulary, which the codebook, the published schema and the workbooks explain. */
export function codeOf<Name extends string>(
  vocabulary: Vocabulary<Name>,
  meanings: Readonly<Record<string, string>> = {},
) {
  return oneOf(codes(vocabulary)).meta({ codes: explained(vocabulary, meanings) });
}

/** Several codes of a vocabulary in one cell. */
export function codesOf<Name extends string>(
  vocabulary: Vocabulary<Name>,
  meanings: Readonly<Record<string, string>> = {},
) {
  const known = codes(vocabulary);
  const cell = list(new RegExp(known.join('|')), `one or more of ${known.join(', ')}`);
  return cell.meta({ codes: explained(vocabulary, meanings) });
}

const extentPattern = new RegExp(`^(?:${codes(extents).join('|')}|n=\\d+)$`);

/** A number, which stands for itself. */
const statedNumber: Code = { code: 'n=…', label: statedNumberLabel, meaning: extentMeanings.number };

/** How many something applies to: the code of the report's word, or its number as `n=12`. */
export function extent() {
  return z
    .string()
    .regex(extentPattern, { error: `one of ${codes(extents).join(', ')}, or a number as n=12` })
    .meta({ codes: [...explained(extents, extentMeanings), statedNumber] });
}

/** A whole number of at least `least`. */
export function whole(expected = 'a whole number', least = 0) {
  return z.int({ error: expected }).min(least, { error: expected });
}

/** A whole number of dollars. */
export function dollars() {
  return whole('a whole number of dollars, without "$" or commas', 1);
}

/** Degrees of latitude or longitude within California's bounding box. */
export function degrees(least: number, most: number) {
  const expected = `degrees between ${least} and ${most}`;
  return z.number({ error: expected }).min(least, { error: expected }).max(most, { error: expected });
}

/** Several values in one cell, joined by ";", each in the given form and none twice. */
export function list(item: RegExp, expected: string) {
  const sentence = `${expected}, joined by ";" without spaces, none twice`;
  const joined = new RegExp(`^(?:${item.source})(?:;(?:${item.source}))*$`);
  return matching(joined, sentence)
    .refine((cell) => new Set(listItems(cell)).size === listItems(cell).length, { error: sentence })
    .meta({ isList: true });
}

/** Several ids in one cell. */
export function ids() {
  return list(/[a-z0-9]+(?:-[a-z0-9]+)*/, 'ids');
}

/** Ids of passages in one cell. */
export function passages() {
  return list(/C\d{3}/, 'ids of passages like C057');
}

/** The values in a list cell; none for an empty one. */
export function listItems(cell: string | null): string[] {
  return cell === null ? [] : cell.split(';');
}
