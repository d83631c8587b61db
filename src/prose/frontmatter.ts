import { parse } from 'yaml';
import type { Position } from './read.ts';

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/;

/**
 * The fields above a text, as YAML reads them.
 * @returns no fields where there are none
 * @throws YAML's own message when they cannot be read
 */
export function frontmatterOf(text: string): Record<string, unknown> {
  const found: unknown = parse(FRONTMATTER.exec(text)?.[1] ?? '');
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
}

/** The line of a field in the file; the first line when there is no such field. */
export function fieldAt(text: string, field: string): Position {
  const line = text.split('\n').findIndex((one) => one.startsWith(`${field}:`));
  return { line: Math.max(line, 0) + 1, column: 1 };
}
