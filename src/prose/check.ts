import { agrees, type Measured } from '../lib/read-quantity.ts';
import { isSize } from '../lib/size-words.ts';
import { asWritten } from '../lib/write-quantity.ts';
import { keepsHedge } from './hedges.ts';
import { numbersIn } from './numbers.ts';
import { consortiumProblems, unlikePassages, unlinkedNames } from './check-consortia.ts';
import { findingProblems } from './check-findings.ts';
import { topicProblems } from './check-topics.ts';
import { unsignedLines } from './check-ours.ts';
import { untold } from './check-told.ts';
import { headProse, readFinding } from './findings.ts';
import { sentencesAbove } from './recommendation-fields.ts';
import { paragraphIn } from './printed-outline.ts';
import { at, type Known } from './problems.ts';
import { joined, readProse, usesOf, type Position, type Prose, type Use } from './read.ts';
import { repeated } from './check-repeated.ts';
import { topicHeadProse } from './topics.ts';

/** The longest quotation allowed, in words. */
const QUOTED_WORDS = 5;

type Check = (use: Use, known: Known) => string[];

const show = (use: Use, attribute: string): string => use.attributes[attribute] ?? '';
const unless = (isRight: boolean, message: string): string[] => (isRight ? [] : [message]);

const checkNum: Check = (use, { quantities }) => {
  const id = show(use, 'of');
  const quantity = quantities.get(id);
  if (!quantity)
    return [
      `<Num of="${id}">: there is no quantity with this id. Correct the id, or add a row to data/quantities`,
    ];
  return [
    ...unless(
      agrees(use.words, quantity),
      `<Num of="${id}">: the text says "${use.words}", but the data say ${boundTo(quantity)} ${quantity.unit}. ${remedyFor(use.words, quantity)}`,
    ),
    ...unless(
      keepsHedge(use.words, quantity.qualifier) || hasHedgeBefore(use, quantity.qualifier),
      `<Num of="${id}">: the report says "${quantity.qualifier ?? ''}", but "${use.words}" does not. Add that word, or one that means the same`,
    ),
  ];
};

/** What the data say about a number, for a message. */
function boundTo(quantity: Measured): string {
  if (isSize(quantity)) return `"${quantity.qualifier}" of`;
  const { value, low, high, date } = quantity;
  return date ?? String(value ?? `${low} to ${high}`);
}

/** What to write instead, if that can be said. */
function remedyFor(words: string, quantity: Measured): string {
  const right = asWritten(words, quantity);
  return right === undefined || right === words
    ? 'Correct the text or the data'
    : `Write "${right}", or correct the data`;
}

/** Counts of partners share one hedge, at the start of their list. */
const hasHedgeBefore = (use: Use, qualifier: string | null): boolean =>
  qualifier === 'approximately' && (use.within?.startsWith('note-') ?? false);

const checkP: Check = (use, { passages, outline }) => {
  const of = show(use, 'of');
  const named = show(use, 'passages').split(' ').filter(Boolean);
  return [
    ...unless(
      paragraphIn(outline, of) !== undefined,
      `<P of="${of}">: the printed report has no such paragraph. data/outline lists those it has`,
    ),
    ...named.flatMap((id) =>
      unless(
        passages.get(id) === of,
        `<P of="${of}" passages="... ${id} ...">: ${id} is not a statement of that paragraph. Remove it, or correct the id`,
      ),
    ),
  ];
};

const checkTerm: Check = (use, { terms }) =>
  unless(
    terms.has(show(use, 'of')),
    `<Term of="${show(use, 'of')}">: there is no such term. Correct the id, or add the term to content/glossary.json`,
  );

const checkFigure: Check = (use, { figures }) =>
  unless(
    figures.has(show(use, 'id')),
    `<${use.element} id="${show(use, 'id')}">: there is no such figure. Correct the id, or add a file of that name to src/figures`,
  );

const checkDiffers: Check = (use, { differences }) =>
  unless(
    differences.has(show(use, 'of')),
    `<Differs of="${show(use, 'of')}">: there is no such row. Correct the id, or add the row to data/discrepancies`,
  );

const checks: Readonly<Record<string, Check>> = {
  Num: checkNum,
  P: checkP,
  Term: checkTerm,
  Figure: checkFigure,
  SeeFigure: checkFigure,
  Differs: checkDiffers,
  Consortium: consortiumProblems,
};

function unknownUses({ file, uses }: Prose, known: Known): string[] {
  return uses.flatMap((use) =>
    (checks[use.element]?.(use, known) ?? []).map((message) => at(file, use.position, message)),
  );
}

/** The place in the file that is `start` characters into a piece of text on one line. */
const shifted = ({ line, column }: Position, start: number): Position => ({ line, column: column + start });

function unboundNumbers({ file, words }: Prose): string[] {
  return words
    .filter(({ isBound }) => !isBound)
    .flatMap(({ text, position }) =>
      numbersIn(text).map((found) =>
        at(
          file,
          shifted(position, found.start),
          `"${found.text}" is not tied to the data: write <Num of="...">${found.text}</Num>. If it states no quantity, add its phrase to src/prose/names.ts with the reason`,
        ),
      ),
    );
}

function longQuotations({ file, words }: Prose): string[] {
  return words.flatMap(({ text, position }) =>
    [...text.matchAll(/“([^”]*)”|"([^"]*)"/g)]
      .filter(([quoted]) => quoted.split(/\s+/).length > QUOTED_WORDS)
      .map(({ 0: quoted, index }) =>
        at(
          file,
          shifted(position, index),
          `${quoted}: this quotes more than ${QUOTED_WORDS} words. Say it in our own words`,
        ),
      ),
  );
}

function strayNotes(prose: Prose): string[] {
  const notes = usesOf(prose, 'Note');
  const [called, written] = ['to', 'id'].map(
    (name) => new Set(notes.map((use) => show(use, name)).filter(Boolean)),
  );
  return notes.flatMap((use) => {
    const [to, id] = [show(use, 'to'), show(use, 'id')];
    const isLost = (to !== '' && !written?.has(to)) || (id !== '' && !called?.has(id));
    return isLost
      ? [
          at(
            prose.file,
            use.position,
            to
              ? `<Note to="${to}">: this note has no text. Write it as <Note id="${to}" title="...">...</Note>`
              : `<Note id="${id}">: nothing in the text leads to this note. Put <Note to="${id}" /> where it belongs`,
          ),
        ]
      : [];
  });
}

/**
 * Reads a text; for a finding or a topic, the sentences among its fields too; for a recommendation, those above it.
 * @param path `content/findings/local-work-continued.mdx`
 */
export function readText(path: string, text: string): Prose {
  const prose = readProse(path, text);
  if (path.startsWith('content/recommendations/'))
    return { ...joined([sentencesAbove(path, text), prose]), file: path };
  if (path.startsWith('content/topics/'))
    return { ...joined([topicHeadProse(path, text), prose]), file: path };
  if (!path.startsWith('content/findings/')) return prose;
  const read = readFinding(text);
  return 'fields' in read ? { ...joined([headProse(path, text, read.fields), prose]), file: path } : prose;
}

/** What is wrong with one text of any kind. */
function textProblems(prose: Prose, known: Known): string[] {
  return [
    ...unknownUses(prose, known),
    ...unboundNumbers(prose),
    ...longQuotations(prose),
    ...strayNotes(prose),
    ...unlinkedNames(prose),
    ...unlikePassages(prose, known),
    ...untold(prose, known),
    ...unsignedLines(prose),
  ];
}

/** What the authors of texts wrote, by path. */
export const readTexts = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, Prose> =>
  new Map([...texts].map(([path, text]) => [path, readText(path, text)]));

/**
 * Everything that is wrong with the edition's texts, each line with file, line, column and what to do.
 * @param texts path of an MDX file -> its text
 * @param read the same texts, where they have been read already
 * @returns no lines when all is well
 */
export function proseProblems(
  texts: ReadonlyMap<string, string>,
  known: Known,
  read: ReadonlyMap<string, Prose> = readTexts(texts),
): string[] {
  const proses = [...read.values()];
  return [
    ...proses.flatMap((prose) => textProblems(prose, known)),
    ...repeated(proses),
    ...findingProblems(texts, known),
    ...topicProblems(texts, known),
  ];
}
