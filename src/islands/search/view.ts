/** What is shown for what is typed: results, or why there are none and how to go on. For the page and for the box alike. */
import { indexPage } from '../../lib/routes.ts';
import * as words from '../../words/search.ts';
import { corrected } from '../explorer/nearest.ts';
import type { Answer, Engine } from './engine.ts';
import { element, linkTo } from './elements.ts';
import { besideSearch, type View } from './place.ts';
import { resultItems } from './results.ts';

/** The address of the page of search with a query. */
export function queryAddress(page: string, query: string): string {
  const address = new URL(page);
  if (query) address.searchParams.set('q', query);
  return address.href;
}

function unknownLines({ unknown }: Answer): HTMLElement[] {
  return unknown.map(({ word, taken }) =>
    element('p', 'search-unknown', taken.length > 0 ? words.similar(word, taken) : words.ignored(word)),
  );
}

/** The rest of the results, when asked for; the focus goes on to the first of them. */
function moreButton(rest: readonly HTMLLIElement[], list: HTMLElement, most: number): HTMLButtonElement {
  const button = element('button', 'button', words.more(Math.min(most, rest.length)));
  button.type = 'button';
  button.addEventListener('click', () => {
    const [next, after] = [rest.slice(0, most), rest.slice(most)];
    list.append(...next);
    button.replaceWith(...(after.length > 0 ? [moreButton(after, list, most)] : []));
    next[0]?.querySelector('a')?.focus();
  });
  return button;
}

function showFound({ page, place, status, most, isWhole }: View, query: string, answer: Answer): void {
  const items = resultItems(answer.hits, new URL('..', page).href);
  const list = element('ol', 'results', ...items.slice(0, most));
  const rest = items.slice(most);
  const onward = isWhole
    ? rest.length > 0 && [moreButton(rest, list, most)]
    : [element('p', 'search-all', linkTo(queryAddress(page, query), words.all(query)))];
  place.replaceChildren(...unknownLines(answer), list, ...(onward || []));
  status.textContent = words.count(items.length, query);
}

/** Words that find something, each a link. */
function meant(page: string, engine: Engine, query: string): (Node | string)[] {
  const { didYouMean, or } = words.none;
  return corrected(query, engine.texts())
    .filter((one) => engine.find(one).hits.length > 0)
    .flatMap((one, index) => [index > 0 ? or : didYouMean, linkTo(queryAddress(page, one), one)]);
}

function showNone({ page, place, status, isWhole }: View, query: string, engine: Engine): void {
  const ways = meant(page, engine, query);
  const topics = engine
    .ofKind('topic')
    .map(({ href, title }) => linkTo(new URL(href, new URL('..', page)).href, title));
  // The page of search leads to the index by itself.
  const index = isWhole ? [] : [linkTo(besideSearch(page, indexPage), words.browse)];
  place.replaceChildren(
    ...(ways.length > 0 ? [element('p', 'search-meant', ...ways, '?')] : []),
    element('p', '', words.none.advice),
    element('ul', 'search-ways', ...[...topics, ...index].map((link) => element('li', '', link))),
  );
  status.textContent = words.none.title(query);
}

/** Shows what answers a query. */
export function showAnswer(view: View, query: string, engine: Engine): void {
  const answer = engine.find(query);
  if (answer.hits.length > 0) showFound(view, query, answer);
  else showNone(view, query, engine);
}

/** Shows nothing, as before anything is typed. */
export function showStart({ place, status }: View): void {
  status.textContent = '';
  place.replaceChildren();
}
