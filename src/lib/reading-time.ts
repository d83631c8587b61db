/** Words that an adult reads in a minute (Brysbaert 2019, a mean of 190 studies: 238 for non-fiction). */
const WORDS_PER_MINUTE = 238;

/**
 * Words of a text.
 * @param text prose in Markdown or MDX: tags, braces and frontmatter are not counted
 */
export function wordCount(text: string): number {
  const prose = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<[^>]*>|\{[^}]*\}/g, ' ');
  return (prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? []).length;
}

/** Minutes that a text takes to read, rounded up; `text` as for {@link wordCount}. */
export function readingMinutes(text: string): number {
  return Math.ceil(wordCount(text) / WORDS_PER_MINUTE);
}
