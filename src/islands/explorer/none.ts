/** What a page says when nothing is found: why, and ways on, fit for what is asked. */
import * as words from '../../words/explorer.ts';
import { askedInWords, type Chip } from './chips.ts';
import { find } from './match.ts';
import { corrected } from './nearest.ts';
import type { Parts } from './parts.ts';
import { initialQuery, type Query } from './query.ts';

/** A way on: a button that asks something else. */
interface Way {
  readonly label: string;
  readonly query: Query;
}

/** Why nothing is found, what to do about it, and the ways there. */
interface None {
  readonly why: string;
  /** Words that were perhaps meant. */
  readonly meant: readonly Way[];
  readonly advice: string;
  /** Whether no row has the words, with filters or without. */
  readonly isUnknown: boolean;
  readonly ways: readonly Way[];
}

const howMany = ({ rows, offer }: Parts, query: Query): number =>
  find(rows, offer, query).isFound.filter(Boolean).length;

/** Words that find something, where the page offers such; else none. */
function meantBy(parts: Parts, query: Query): Way[] {
  if (parts.none?.dataset['corrects'] === undefined) return [];
  const texts = parts.rows.map((row) => row.words());
  return corrected(query.q, texts)
    .filter((q) => howMany(parts, { ...initialQuery(parts.offer), q }) > 0)
    .map((q) => ({ label: q, query: { ...query, q } }));
}

function noneOf(parts: Parts, query: Query, chips: readonly Chip[]): None {
  const { rows, status, none, offer } = parts;
  const { one = words.row.one, many = words.row.many } = status?.dataset ?? {};
  const filters = askedInWords(chips.filter(({ facet }) => facet !== null));
  const byWords = { ...initialQuery(offer), q: query.q, sort: query.sort };
  const matching = query.q && filters ? howMany(parts, byWords) : 0;
  const ways = [{ label: words.showAllOf(rows.length, many), query: initialQuery(offer) }];
  if (!query.q) {
    return {
      why: words.noneWithFilters(one, filters),
      meant: [],
      advice: words.removeOne,
      isUnknown: false,
      ways,
    };
  }
  if (matching > 0) {
    return {
      why: words.noneInFilters(one, query.q, filters),
      meant: [],
      advice: words.withoutFilters(matching),
      isUnknown: false,
      ways: [{ label: words.searchWithoutFilters(query.q), query: byWords }, ...ways],
    };
  }
  const why = filters ? words.noneAtAll(one, query.q) : words.noneFor(one, query.q);
  const advice = none?.dataset['advice'] ?? '';
  return { why, meant: meantBy(parts, query), advice, isUnknown: true, ways };
}

function button({ label, query }: Way, go: (query: Query) => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = label;
  element.addEventListener('click', () => go(query));
  return element;
}

function paragraph(...content: readonly (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}

/**
 * Shows why nothing is found, with ways on as buttons. Where one is pressed the focus goes to the search.
 * @param chips what is asked, thing by thing
 * @returns the same in words, to be spoken
 */
export function showNone(
  parts: Parts,
  query: Query,
  chips: readonly Chip[],
  choose: (query: Query) => void,
): string {
  const { why, meant, advice, isUnknown, ways } = noneOf(parts, query, chips);
  const go = (asked: Query): void => {
    choose(asked);
    (parts.search ?? parts.form.querySelector('input'))?.focus();
  };
  const { before, or, after } = words.didYouMean;
  const offers = meant.flatMap((way, index) => [index > 0 ? or : before, button(way, go)]);
  const texts =
    meant.length > 0
      ? [paragraph(`${why} `, ...offers, after), ...(advice ? [paragraph(advice)] : [])]
      : [paragraph(`${why} ${advice}`)];
  const named = isUnknown && parts.noneNamed ? [parts.noneNamed.content.cloneNode(true)] : [];
  parts.none?.replaceChildren(
    ...texts,
    ...named,
    paragraph(...ways.flatMap((way) => [button(way, go), ' '])),
  );
  if (parts.none) parts.none.hidden = false;
  return texts.map(({ textContent }) => textContent).join(' ');
}
