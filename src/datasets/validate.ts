/** Checks a value against a zod schema and says what is wrong in our own words. */
import { z } from 'zod';
import type { Problem } from './problems.ts';
import type { Path, Source } from './source.ts';

/** Something wrong inside a value. */
export interface Issue {
  /** Where in the value. */
  readonly path: Path;
  /** What was expected, what was found, what to do. */
  readonly message: string;
  /** Whether it is about the name of a field, not about its value. */
  readonly aboutKey: boolean;
}

/** What is wrong with a value, one issue for each place; none when it fits the schema. */
export function issuesOf(schema: z.ZodType, value: unknown): Issue[] {
  const issues = (schema.safeParse(value).error?.issues ?? []).flatMap((issue) =>
    issuesFrom(issue, schema, value),
  );
  const first = new Map(issues.map((issue) => [issue.path.join('.'), issue] as const).reverse());
  return issues.filter((issue) => first.get(issue.path.join('.')) === issue);
}

/**
 * Problems of the value at a path of a file.
 * @param subject what the problems call the value: the id of a row, or nothing for the whole file
 */
export function problemsOf(
  source: Source,
  path: Path,
  value: unknown,
  schema: z.ZodType,
  subject: string,
): Problem[] {
  return issuesOf(schema, value).map((issue) => {
    const named = [subject, ...issue.path].filter((part) => part !== '').join('.');
    const at = [...path, ...issue.path];
    return issue.aboutKey
      ? source.problemAtKey(at, named, issue.message)
      : source.problemAt(at, named, issue.message);
  });
}

function issuesFrom(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Issue[] {
  const path = issue.path as Path;
  const place = schemaAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const message = `there is no such field; remove it, or use one of ${fieldsOf(place).join(', ')}`;
    return issue.keys.map((key) => ({ path: [...path, key], message, aboutKey: true }));
  }
  const expected = `${wordsOf(issue)}${place instanceof z.ZodNullable ? ', or null' : ''}`;
  const found = path.reduce<unknown>((outer, key) => (outer as Record<string, unknown> | null)?.[key], value);
  const message =
    found === undefined ? `missing; add ${expected}` : `expected ${expected}, found ${shown(found)}`;
  return [{ path, message, aboutKey: false }];
}

/** Each field says what belongs in it; for an object, zod's own message does not help. */
function wordsOf(issue: z.core.$ZodIssue): string {
  const object = issue.code === 'invalid_type' && issue.expected === 'object';
  return object ? 'an object in braces' : issue.message;
}

function fieldsOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function schemaAt(schema: unknown, path: Path): unknown {
  return path.reduce<unknown>((outer, key) => {
    if (outer instanceof z.ZodObject) return outer.shape[key];
    return outer instanceof z.ZodArray ? outer.element : undefined;
  }, schema);
}

/** A value as a problem quotes it, cut when long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
