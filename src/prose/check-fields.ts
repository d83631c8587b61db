/** The fields above a section or a page: its title, and a sentence that describes it. Other texts have fields of their own. */
import { fieldAt, frontmatterOf } from './frontmatter.ts';
import { at } from './problems.ts';

const FIELDS = ['title', 'description'] as const;

/** Whether a text is a section or a page. */
const isTitled = (file: string): boolean => /^content\/(?:report|pages)\//.test(file);

/** @returns a line for each field that is missing, empty or unknown */
export function fieldProblems(file: string, text: string): string[] {
  if (!isTitled(file)) return [];
  const fields = frontmatterOf(text);
  const say = (field: string, message: string): string => at(file, fieldAt(text, field), message);
  const known = FIELDS.flatMap((field) => {
    const value = fields[field];
    if (value === undefined)
      return [say(field, `the field ${field} is missing: write it between the dashes`)];
    return typeof value === 'string' && value.trim()
      ? []
      : [say(field, `the field ${field} is empty, or no text: write a line, in quotes if it has a colon`)];
  });
  const others = Object.keys(fields)
    .filter((field) => !FIELDS.some((one) => one === field))
    .map((field) => say(field, `there is no field ${field} here: remove it, or use ${FIELDS.join(' and ')}`));
  return [...known, ...others];
}
