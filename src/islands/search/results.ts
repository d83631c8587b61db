/** The list of results, as elements. */
import type { Kind } from '../../surfaces/search/record.ts';
import * as words from '../../words/search.ts';
import type { Hit } from './engine.ts';
import { element } from './elements.ts';
import { excerptOf, isFoundIn, openingOf, stretchesOf, type Stretch } from './excerpt.ts';

const lit = (stretches: readonly Stretch[]): (Node | string)[] =>
  stretches.map(({ text, isFound }) => (isFound ? element('mark', 'found', text) : text));

/** The name by which a record was found, where neither its title nor its text has the words. */
function otherName({ record, terms }: Hit): string | undefined {
  if (isFoundIn(`${record.title} ${record.text}`, terms)) return undefined;
  return record.names?.find((name) => isFoundIn(name, terms));
}

/** Kinds whose first sentence says most of them, where they are looked for by their title. */
const opening: ReadonlySet<Kind> = new Set(['topic', 'grantee', 'term']);

/** What is quoted of a record: the name that was meant, how it opens, or the sentence with the words. */
function quoteOf({ record, terms }: Hit): Stretch[] {
  const { kind, title, text } = record;
  const name = otherName({ record, terms });
  if (name !== undefined) return stretchesOf(words.alsoNamed(name), terms);
  return opening.has(kind) && isFoundIn(title, terms) ? openingOf(text, terms) : excerptOf(text, terms);
}

function resultOf(hit: Hit, root: string): HTMLLIElement {
  const { kind, title, href, place } = hit.record;
  const link = element('a', 'result-link', ...lit(stretchesOf(title, hit.terms)));
  link.href = new URL(href, root).href;
  const said = quoteOf(hit);
  return element(
    'li',
    'result',
    element('p', 'result-kind', words.kinds[kind], ...(place ? [` · ${place}`] : [])),
    element('p', 'result-title', link),
    ...(said.length > 0 ? [element('p', 'result-text', ...lit(said))] : []),
  );
}

/**
 * Results as items of a list.
 * @param root whole address of the site's root, as seen from here
 */
export const resultItems = (hits: readonly Hit[], root: string): HTMLLIElement[] =>
  hits.map((hit) => resultOf(hit, root));
