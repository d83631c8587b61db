/** Files of content/ that cannot be read as what they are: wrong encoding, fields that are no YAML, text that is no MDX. */
import { YAMLParseError } from 'yaml';
import { characterProblems } from './check-characters.ts';
import { frontmatterOf } from './frontmatter.ts';
import { at } from './problems.ts';
import { treeOf } from './read.ts';

/** What the parser of MDX says of a text that is none. */
interface ParserMessage {
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
}

const isOfTheParser = (error: unknown): error is ParserMessage =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

/** Runs a reader of a text. @returns what stopped it, with its place */
function stopped(file: string, read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof YAMLParseError) {
      const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
      const [reason = ''] = error.message.split(' at line');
      // The fields begin on the second line, after the dashes.
      return [
        at(
          file,
          { line: line + 1, column: col },
          `the fields above the text are not valid YAML: ${reason}. Put a value with a colon in quotes`,
        ),
      ];
    }
    if (isOfTheParser(error)) {
      const { line = 1, column = 1, reason } = error;
      return [
        at(
          file,
          { line, column },
          `the text is not valid MDX: ${reason}. Close each element, and write < and { as words`,
        ),
      ];
    }
    throw error;
  }
}

/**
 * What keeps files from being read. Nothing else can be checked until they are mended.
 * @param texts path of an MDX file -> its text
 */
export const unreadable = (texts: ReadonlyMap<string, string>): string[] =>
  [...texts].flatMap(([file, text]) => {
    const characters = characterProblems(file, text);
    if (characters.length > 0) return characters;
    return [...stopped(file, () => frontmatterOf(text)), ...stopped(file, () => treeOf(text))];
  });
