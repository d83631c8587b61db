/** A JSON file as read: its values, and for each of them the line and column where it stands. */
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { LOST, lostMessage, type Problem } from './problems.ts';

/** Keys and indexes that lead to a value: `['rows', 3, 'award']`. */
export type Path = readonly (string | number)[];

export interface Source {
  readonly file: string;
  readonly text: string;
  /** The file's value, or undefined when the syntax is broken. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** A problem with the value at a path, or with the nearest thing around it that exists. */
  problemAt(path: Path, subject: string, message: string): Problem;
  /** A problem with the name of a field instead of its value. */
  problemAtKey(path: Path, subject: string, message: string): Problem;
  /** Line of the value at a path. */
  lineOf(path: Path): number;
}

/** Reads strict JSON; syntax errors and names that an object has twice become problems. */
export function readSource(file: string, text: string): Source {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: true,
  });
  const locate = (offset: number) => ({ file, place: placeIn(text, offset) });
  const lost = [...text.matchAll(new RegExp(LOST, 'g'))];
  const problems = [
    ...lost.map(({ index }) => ({ ...locate(index), subject: '', message: lostMessage })),
    ...errors.map((error) => ({ ...locate(error.offset), subject: '', message: syntaxMessage(error) })),
    ...(tree ? repeatedNames(tree) : []).map((node) => ({
      ...locate(node.offset),
      subject: '',
      message: `the name "${node.value}" is used twice in one object; remove one of them`,
    })),
  ];
  return {
    file,
    text,
    value: errors.length === 0 && tree ? getNodeValue(tree) : undefined,
    problems: text.trim()
      ? problems
      : [{ ...locate(0), subject: '', message: 'the file is empty; restore it' }],
    problemAt: (path, subject, message) => ({
      ...locate(nearest(tree, path)?.offset ?? 0),
      subject,
      message,
    }),
    problemAtKey: (path, subject, message) => {
      const key = tree && findNodeAtLocation(tree, [...path])?.parent;
      return { ...locate(key?.offset ?? 0), subject, message };
    },
    lineOf: (path) => lineAt(text, nearest(tree, path)?.offset ?? 0),
  };
}

/** Line and column, counted from 1, of a character of the text: `14:12`. */
function placeIn(text: string, offset: number): string {
  return `${lineAt(text, offset)}:${offset - text.slice(0, offset).lastIndexOf('\n')}`;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function nearest(tree: Node | undefined, path: Path): Node | undefined {
  if (!tree || path.length === 0) return tree;
  return findNodeAtLocation(tree, [...path]) ?? nearest(tree, path.slice(0, -1));
}

function syntaxMessage({ error }: ParseError): string {
  const words = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return `not valid JSON here: ${words}; fix the syntax`;
}

function repeatedNames(node: Node): Node[] {
  const children = node.children ?? [];
  const names = node.type === 'object' ? children.flatMap((property) => property.children?.[0] ?? []) : [];
  const repeated = names.filter(
    (name, index) => names.findIndex(({ value }) => value === name.value) < index,
  );
  return [...repeated, ...children.flatMap(repeatedNames)];
}
