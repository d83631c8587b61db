/** content/glossary.json: its terms, each once. */
import { z } from 'zod';
import { id, oneOf, text } from '../datasets/fields.ts';
import type { Problem } from '../datasets/problems.ts';
import { readSource } from '../datasets/source.ts';
import { issuesOf } from '../datasets/validate.ts';

export const glossaryPath = 'content/glossary.json';

const schema = z.strictObject({
  terms: z.array(
    z.strictObject({
      id: id(),
      term: text(),
      definition: text(),
      origin: oneOf(['printed', 'added']),
    }),
    { error: 'a list of terms in brackets' },
  ),
});

/** What is wrong with the glossary. @param file its text */
export function glossaryProblems(file: string): Problem[] {
  const source = readSource(glossaryPath, file);
  if (source.value === undefined) return [...source.problems];
  const issues = issuesOf(schema, source.value).map(({ path, message, aboutKey }) => {
    const subject = path.join('.');
    return aboutKey ? source.problemAtKey(path, subject, message) : source.problemAt(path, subject, message);
  });
  const { success, data } = schema.safeParse(source.value);
  const ids = success ? data.terms.map((term) => term.id) : [];
  const twice = ids.flatMap((one, index) =>
    ids.indexOf(one) < index
      ? [source.problemAt(['terms', index, 'id'], one, 'an earlier term has this id; give this one another')]
      : [],
  );
  return [...source.problems, ...issues, ...twice];
}
