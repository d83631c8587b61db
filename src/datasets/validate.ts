/** Puts a zod schema to a value of a JSON file and says what is wrong in words of its own, with the place. */
import { z } from 'zod';
import type { Problem } from './problems.ts';
import type { Path, Source } from './source.ts';

/**
 * Problems of the value at a path.
 * @param subject what the lines call the value: `meta`, or the id of a row
 * @returns none when the value fits the schema
 */
export function problemsOf(
  source: Source,
  path: Path,
  value: unknown,
  schema: z.ZodType,
  subject: string,
): Problem[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const seen = new Set<string>();
  return issues.flatMap((issue) => {
    const place = issue.path.join('.');
    if (seen.has(place)) return [];
    seen.add(place);
    return problemsOfIssue(source, path, value, schema, subject, issue);
  });
}

function problemsOfIssue(
  source: Source,
  path: Path,
  value: unknown,
  schema: z.ZodType,
  subject: string,
  issue: z.core.$ZodIssue,
): Problem[] {
  const inner = issue.path as (string | number)[];
  const named = [subject, ...inner].filter((part) => part !== '').join('.');
  const at = [...path, ...inner];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      source.problemAtKey([...at, key], [named, key].filter(Boolean).join('.'), unknownField(schema, inner)),
    );
  }
  const words =
    issue.code === 'invalid_type' && issue.expected === 'object' ? 'an object in braces' : issue.message;
  const expected = `${words}${mayBeNull(schema, inner) ? ', or null' : ''}`;
  const found = inner.reduce<unknown>(
    (outer, key) => (outer as Record<string, unknown> | null)?.[key],
    value,
  );
  const message =
    found === undefined ? `missing; put ${expected} here` : `${expected} (found ${shown(found)})`;
  return [source.problemAt(at, named, message)];
}

function unknownField(schema: z.ZodType, path: Path): string {
  const object = schemaAt(schema, path);
  const fields = object instanceof z.ZodObject ? Object.keys(object.shape) : [];
  return `no such field; take it out, or name one of ${fields.join(', ')}`;
}

function mayBeNull(schema: z.ZodType, path: Path): boolean {
  return schemaAt(schema, path) instanceof z.ZodNullable;
}

function schemaAt(schema: unknown, path: Path): unknown {
  return path.reduce<unknown>((outer, key) => {
    if (outer instanceof z.ZodObject) return outer.shape[key];
    return outer instanceof z.ZodArray ? outer.element : undefined;
  }, schema);
}

/** A value as a problem quotes it, cut when long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
