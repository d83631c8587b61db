/** Characters in a file of content/ that nobody sees or that pass for others, and files saved in another encoding. */
import { oddCharacters } from '../lib/characters.ts';
import { at } from './problems.ts';
import type { Position } from './read.ts';

const CARRIAGE_RETURN = /\r/;

function positionIn(text: string, index: number): Position {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** @returns a line for each kind of character that does not belong in the text, with its first place */
export function characterProblems(file: string, text: string): string[] {
  if (text.includes('\0'))
    return [
      at(file, positionIn(text, 0), 'this file is not in UTF-8, perhaps in UTF-16: save it again as UTF-8'),
    ];
  const ends = CARRIAGE_RETURN.exec(text);
  const lineEnds = ends
    ? [at(file, positionIn(text, ends.index), 'lines end with CR LF here: save the file with LF line ends')]
    : [];
  const lines = text.replaceAll('\r', '');
  const odd = oddCharacters(lines).map(({ index, what }) =>
    at(
      file,
      positionIn(lines, index),
      `${what} does not belong in a text: write what readers should see, and save the file as UTF-8`,
    ),
  );
  return [...lineEnds, ...odd];
}
