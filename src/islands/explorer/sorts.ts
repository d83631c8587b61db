/** Buttons that sort: in the heads of a table, and by themselves. */

/** Names the orders that a button offers in turn, parted by a space: `data-sorts="award-desc award"`. */
export const SORTS = 'data-sorts';

const ordersOf = (button: Element): string[] => (button.getAttribute(SORTS) ?? '').split(' ');

/** The order that a button asks for next: its first, or its second where the rows stand in its first. */
export function turned(button: Element, now: string): string {
  const [first = '', second = first] = ordersOf(button);
  return now === first ? second : first;
}

/** Tells heads and buttons in which order the rows stand. */
export function showSorts(buttons: readonly HTMLElement[], sort: string): void {
  for (const button of buttons) {
    const head = button.closest('th');
    if (!head) button.setAttribute('aria-pressed', String(sort === ordersOf(button)[0]));
    else if (!ordersOf(button).includes(sort)) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', sort.endsWith('-desc') ? 'descending' : 'ascending');
  }
}
