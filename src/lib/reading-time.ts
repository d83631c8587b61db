/** Words that an adult reads in a minute (Brysbaert 2019, a mean of 190 studies: 238 for non-fiction). */
const WORDS_PER_MINUTE = 238;

/**
 * Minutes that a text takes to read, rounded up.
 * @param text prose in Markdown or MDX: tags, braces and frontmatter count for nothing
 */
export function readingMinutes(text: string): number {
  const prose = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<[^>]*>|\{[^}]*\}/g, ' ');
  const words = prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];
  return Math.ceil(words.length / WORDS_PER_MINUTE);
}
