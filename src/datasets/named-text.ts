/** Where a text names grantees. */
import type { Consortium } from './consortia.ts';

/** A part of a text; with the id of a consortium, if it is the name of its grantee. */
export interface TextPart {
  readonly words: string;
  readonly id?: string;
}

const isLetter = (character: string | undefined): boolean => /\p{L}/u.test(character ?? '');

/** Where a text has a name as whole words; -1 if nowhere. */
function placeOf(text: string, name: string): number {
  const at = text.indexOf(name);
  const isWhole = !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
  return isWhole ? at : -1;
}

/**
 * Parts a text at the names of grantees, as the appendix prints them: at the first mention of each. Together the parts
 * are the text. Of two names that begin at one place the longer counts.
 */
export function partsNaming(
  text: string,
  consortia: readonly Pick<Consortium, 'id' | 'agent'>[],
): TextPart[] {
  const [first] = consortia
    .map(({ id, agent }) => ({ id, agent, at: placeOf(text, agent) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || other.agent.length - one.agent.length);
  if (!first) return text ? [{ words: text }] : [];
  const { id, agent, at } = first;
  const before = at > 0 ? [{ words: text.slice(0, at) }] : [];
  const others = consortia.filter((one) => one.id !== id);
  return [...before, { words: agent, id }, ...partsNaming(text.slice(at + agent.length), others)];
}
