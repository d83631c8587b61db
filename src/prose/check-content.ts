/** Everything that can be wrong with the files of content/, as the build and `npm run data -- check` find it. */
import { problemLine } from '../datasets/problems.ts';
import { proseProblems, readTexts } from './check.ts';
import { glossaryProblems } from './check-glossary.ts';
import { fieldProblems } from './check-fields.ts';
import { unreadable } from './check-files.ts';
import { markupProblems } from './check-markup.ts';
import { addressesNow, addressProblems } from './lasting.ts';
import { atStart, type Known } from './problems.ts';
import type { Prose } from './read.ts';
import { pagesPrinted, sections } from './sections.ts';

/** The files of content/ as text. */
export interface ContentTexts {
  /** Path of an MDX file -> its text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Text of the list of addresses that others may have cited; undefined where there is none. */
  readonly addresses: string | undefined;
  /** Text of the glossary. */
  readonly glossary: string;
}

/** Sections and pages that content/sections.json names and that nobody wrote, or that are gone. */
function missingTexts(texts: ReadonlyMap<string, string>): string[] {
  const named = [
    ...sections.map(({ id }) => `content/report/${id}.mdx`),
    ...Object.keys(pagesPrinted).map((id) => `content/pages/${id}.mdx`),
  ];
  return named
    .filter((path) => !texts.has(path))
    .map((path) =>
      atStart(path, 'content/sections.json names this text, but there is no such file: restore it'),
    );
}

/** What content/ says, as far as it could be read, and what is wrong with it. */
interface CheckedContent {
  /** Path of an MDX file -> what its author wrote; empty where a file cannot be read at all. */
  readonly proses: ReadonlyMap<string, Prose>;
  /**
   * A line for each problem, with file, line, column and what to do; where a file cannot be read at all, those of such
   * files alone.
   */
  readonly problems: string[];
}

/** Reads and checks the files of content/. */
export function checkedContent({ texts, addresses, glossary }: ContentTexts, known: Known): CheckedContent {
  const faults = unreadable(texts);
  if (faults.length > 0) return { proses: new Map(), problems: faults };
  const proses = readTexts(texts);
  const problems = [
    ...missingTexts(texts),
    ...glossaryProblems(glossary).map(problemLine),
    ...[...texts].flatMap(([path, text]) => [...fieldProblems(path, text), ...markupProblems(path, text)]),
    ...proseProblems(texts, known, proses),
    ...addressProblems(addresses, addressesNow(texts, proses, known)).map(problemLine),
  ];
  return { proses, problems };
}

/** What is wrong with the files of content/. */
export const contentProblems = (content: ContentTexts, known: Known): string[] =>
  checkedContent(content, known).problems;
