import statements from 'virtual:statements';
import { placeOf } from '../../prose/outline.ts';
import { rowOf, saidOf, type Parts } from './parts.ts';

const byId = new Map(statements.map((statement) => [statement.id, statement]));

/** A passage in our words, and a link to the paragraph that conveys it. */
function entry(link: HTMLAnchorElement): HTMLLIElement | [] {
  const passage = byId.get(link.dataset['passage'] ?? '');
  if (!passage) return [];
  const place = document.createElement('a');
  place.href = link.href;
  place.textContent = `${passage.id}, ${placeOf(passage)}`;
  const item = document.createElement('li');
  item.append(`${passage.statement} `, place);
  return item;
}

function list(parts: Parts, row: HTMLTableRowElement): HTMLElement {
  const { name, values } = saidOf(parts, row.dataset['k'] ?? '');
  const head = document.createElement('h4');
  head.textContent = [name, ...values.map(({ head: label, text }) => `${label.toLowerCase()} ${text}`)].join(
    ', ',
  );
  const items = document.createElement('ol');
  items.append(...[...row.querySelectorAll<HTMLAnchorElement>('a[data-passage]')].flatMap(entry));
  const section = document.createElement('section');
  section.append(head, items);
  return section;
}

/** Lists the passages behind each picked mark, in our words, with links to their paragraphs. */
export function showPassages(parts: Parts, ids: readonly string[]): void {
  parts.passages.replaceChildren(
    ...ids.flatMap((id) => {
      const row = rowOf(parts, id);
      return row ? [list(parts, row)] : [];
    }),
  );
}
