import type { Statement } from '../../datasets/figure-tables.ts';
import { spokenOfWords } from '../../words/spoken-of-words.ts';
import { placeOf } from '../../report/address.ts';
import { profileAddress } from '../profile-address.ts';
import { referredBy, rowOf, saidOf, type Parts } from './parts.ts';
import { loadTable } from './tables.ts';

/** Passages by their ids. */
type Statements = ReadonlyMap<string, Statement>;

/** A passage in our words, and a link to the paragraph that conveys it. */
function entry(link: HTMLAnchorElement, statements: Statements): HTMLLIElement | [] {
  const passage = statements.get(referredBy(link));
  if (!passage) return [];
  const place = document.createElement('a');
  place.href = link.href;
  place.textContent = `${passage.id}, ${placeOf(passage)}`;
  const item = document.createElement('li');
  item.append(`${passage.statement} `, place, ...spokenOf(passage));
  return item;
}

/** The consortia that a passage names, and those that it means, apart; each leads to its profile. */
function spokenOf(passage: Statement): HTMLElement[] {
  return (['named', 'meant'] as const).flatMap((how) => {
    const members = passage[how];
    if (!members) return [];
    const line = document.createElement('span');
    line.className = 'spoken-of';
    const links = members.flatMap(({ id, name }, index) => {
      const link = document.createElement('a');
      link.href = profileAddress(id);
      link.textContent = name;
      return index === 0 ? [link] : [', ', link];
    });
    line.append(`${spokenOfWords[how]} `, ...links);
    return [line];
  });
}

function list(parts: Parts, row: HTMLTableRowElement, statements: Statements): HTMLElement {
  const { name, values } = saidOf(parts, row.dataset['k'] ?? '');
  const head = document.createElement('h4');
  head.textContent = [name, ...values.map(({ head: label, text }) => `${label}: ${text}`)].join('; ');
  const items = document.createElement('ol');
  const links = [...row.querySelectorAll<HTMLAnchorElement>('a[data-passage]')];
  items.append(...links.flatMap((link) => entry(link, statements)));
  const section = document.createElement('section');
  section.append(head, items);
  return section;
}

/** What all passages say, by their ids. */
export async function loadStatements(parts: Parts): Promise<Statements> {
  const statements = await loadTable(parts, 'statements');
  return new Map(statements.map((statement) => [statement.id, statement]));
}

/** Lists the passages behind each picked mark, in our words, with links to their paragraphs. */
export function showPassages(parts: Parts, ids: readonly string[], statements: Statements): void {
  parts.passages.replaceChildren(
    ...ids.flatMap((id) => {
      const row = rowOf(parts, id);
      return row ? [list(parts, row, statements)] : [];
    }),
  );
}
