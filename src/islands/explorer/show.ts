/** Shows in the page what a query finds: only what has changed is touched, and nothing is measured. */
import * as words from '../../words/explorer.ts';
import { showSorts } from './sorts.ts';
import type { Found } from './match.ts';
import { beginningFirst, ordered } from './order.ts';
import { markChanged } from '../changed.ts';
import { isChosen, type PageRow, type Parts } from './parts.ts';
import { initialQuery, isSameQuery, type Query } from './query.ts';

/** Marks a row that is shown though the query does not find it. */
const OUTSIDE = 'data-outside';

function say(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function hide(element: HTMLElement | null, isHidden: boolean): void {
  if (element && element.hidden !== isHidden) element.hidden = isHidden;
}

/**
 * Shows the rows that are found, and with them one that the address names though it is not found.
 * @param addressed id of the element that the address names; empty for none
 * @param isLater tells which rows, if hidden now, stay so until they are shown by another call
 */
export function showRows(
  { rows, groups, none }: Parts,
  { isFound }: Found,
  addressed: string,
  isLater: (row: PageRow) => boolean = () => false,
): void {
  const shown = new Map(groups.map((group) => [group, 0]));
  rows.forEach((row, index) => {
    const { element, group } = row;
    const isOutside = !isFound[index] && addressed !== '' && element.id === addressed;
    const isHidden = !isFound[index] && !isOutside;
    hide(element, isHidden || (element.hidden && isLater(row)));
    if (element.hasAttribute(OUTSIDE) !== isOutside) element.toggleAttribute(OUTSIDE, isOutside);
    if (group && !isHidden) shown.set(group, (shown.get(group) ?? 0) + 1);
  });
  for (const [{ element, count }, rowsShown] of shown) {
    hide(element, rowsShown === 0);
    say(count, String(rowsShown));
  }
  if (isFound.some(Boolean)) hide(none, true);
}

/** The rows in the order of a query; in the page's own, those first whose name begins with what is looked for. */
export function inOrder({ rows, offer }: Parts, { q, sort }: Query): readonly PageRow[] {
  const valueOf = ({ element }: PageRow, key: string): string | null =>
    element.getAttribute(`data-sort-${key}`);
  return sort === offer.sorts[0]
    ? beginningFirst(rows, q, (row) => valueOf(row, 'name'))
    : ordered(rows, sort, valueOf);
}

/** Puts the rows into an order, each within what holds it. */
export function showOrder(rows: readonly PageRow[]): void {
  const holders = new Set(rows.map(({ element }) => element.parentNode));
  for (const holder of holders) {
    holder?.append(...rows.map(({ element }) => element).filter(({ parentNode }) => parentNode === holder));
  }
}

/** Sets the controls to a query; what the reader is typing is left as it is. */
export function showControls({ form, offer, options, search, sort, sorters }: Parts, query: Query): void {
  markChanged(form, !isSameQuery(offer, query, initialQuery(offer)));
  for (const option of options) {
    const checked = isChosen(option, query);
    if (option.input.checked !== checked) option.input.checked = checked;
  }
  if (search && search.value.trim().replace(/\s+/g, ' ') !== query.q) search.value = query.q;
  if (sort && sort.value !== query.sort) sort.value = query.sort;
  showSorts(sorters, query.sort);
}

/** Writes beside each option how many rows it would show; an option without any is dimmed. */
export function showCounts({ options }: Parts, { counts }: Found): void {
  for (const { facet, input, holder, count } of options) {
    const found = counts[facet]?.get(input.value) ?? 0;
    say(count, String(found));
    if (holder && holder.classList.contains('is-empty') !== (found === 0))
      holder.classList.toggle('is-empty');
  }
}

/** Writes into the summary of each folded part of the form what is chosen there. */
export function showSummaries({ folds }: Parts, query: Query): void {
  for (const { summary, options } of folds) {
    const labels = options.filter((option) => isChosen(option, query)).map(({ label }) => label);
    say(summary, labels.join(', '));
  }
}

/** Shows the explanation of each value that is alone chosen of its facet. */
export function showExplanations({ explanations }: Parts, { chosen }: Query): void {
  for (const element of explanations) {
    const isAlone = (element.dataset['only'] ?? '').split(' ').some((one) => {
      const [facet = '', value] = one.split(':');
      return chosen[facet]?.length === 1 && chosen[facet][0] === value;
    });
    hide(element, !isAlone);
  }
}

/** How many rows are found: `3 of 39 grantees`. */
export function countInWords({ status, rows }: Parts, { isFound }: Found): string {
  const found = isFound.filter(Boolean).length;
  const noun = (rows.length === 1 ? status?.dataset['one'] : status?.dataset['many']) ?? words.row.many;
  return found === rows.length ? words.allOf(found, noun) : words.someOf(found, rows.length, noun);
}

/** How many rows are found, and in which order if not the page's. */
function statusOf(parts: Parts, found: Found): string {
  const { sort } = parts;
  const order = sort && sort.selectedIndex > 0 ? sort.selectedOptions[0]?.label : undefined;
  const count = countInWords(parts, found);
  return order ? words.sorted(count, order) : count;
}

/** Shows how many rows are found. */
export function showCount(parts: Parts, found: Found): void {
  say(parts.count, statusOf(parts, found));
}

/**
 * Has it spoken what is found.
 * @param none why nothing is; empty where something is
 */
export function speak(parts: Parts, found: Found, none: string): void {
  say(parts.status, none || statusOf(parts, found));
}
