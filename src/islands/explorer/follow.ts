/** Lets a reader ask the rows of a page. The address holds what is asked: going back undoes it, a link shares it. */
import { showAsked } from './asked.ts';
import { askedInWords, chipsOf, showChips } from './chips.ts';
import { closeAtEscape } from './folds.ts';
import { find } from './match.ts';
import { showNone } from './none.ts';
import { showReasons } from './reasons.ts';
import { askedIn, partsOf, type PageRow } from './parts.ts';
import {
  hasUnknown,
  initialQuery,
  isSameQuery,
  queryOf,
  readQuery,
  writeQuery,
  type Query,
} from './query.ts';
import {
  inOrder,
  showControls,
  showCount,
  showCounts,
  showExplanations,
  showOrder,
  showRows,
  showSummaries,
  speak,
} from './show.ts';

/** Milliseconds without a keystroke after which what was typed is announced, and goes into the address. */
const PAUSE = 400;

/** How many rows fill a phone's window: so many are shown before the next paint, the others right after it. */
const WINDOWFUL = 8;

/** Width of a window, in pixels, under which it is taken for a phone's. */
const NARROW = 640;

/** Tells the page which rows are found. */
const CHANGED = 'rows-changed';

const addressed = (): string => location.hash.slice(1);
const asAddressed = (): URLSearchParams => new URLSearchParams(location.search);

/** Follows the form and the address of an explorer from now on. */
export function follow(root: HTMLElement): void {
  const parts = partsOf(root);
  const { form, search, offer, rows } = parts;
  let now = initialQuery(offer);
  let shownOrder: readonly PageRow[] = rows;
  let typing: ReturnType<typeof setTimeout> | undefined;

  /** The page's title; what is asked goes before it. */
  const { title } = document;
  let found = find(rows, offer, now);
  let foundRows: ReadonlySet<PageRow> = new Set(rows);
  const isFound = (row: PageRow): boolean => foundRows.has(row);
  let waiting = 0;
  /** The row that the reader was led to, until something else is asked. */
  let named = '';
  /** Whether what was chosen is still to go into the address. */
  let isUnwritten = false;
  /** Whether something in the address was left out, until something else is asked. */
  let isDropped = false;

  /** Shows some rows at once, and the others and what goes with them when those are painted. */
  function show(query: Query, atOnce = WINDOWFUL): void {
    now = query;
    found = find(rows, offer, query);
    foundRows = new Set(rows.filter((_, index) => found.isFound[index]));
    putInOrder(inOrder(parts, query));
    showControls(parts, query);
    const first = new Set(shownOrder.filter(isFound).slice(0, atOnce));
    showRows(parts, found, named, (row) => !first.has(row));
    showReasons(parts, found, query);
    showCount(parts, found);
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => setTimeout(showAround));
  }

  /** Moves rows only when those found stand in another order: moving them costs more than all else. */
  function putInOrder(order: readonly PageRow[]): void {
    const asShown = shownOrder.filter(isFound);
    if (order.filter(isFound).every((row, index) => row === asShown[index])) return;
    showOrder(order);
    shownOrder = order;
  }

  function showAround(): void {
    if (isUnwritten) write(now, 'pushState');
    isUnwritten = false;
    showRows(parts, found, named);
    showCounts(parts, found);
    showSummaries(parts, now);
    showExplanations(parts, now);
    const chips = chipsOf(parts, now);
    showChips(parts, chips, choose);
    showAsked(parts, chips, found, isDropped, choose);
    const none = found.isFound.some(Boolean) ? '' : showNone(parts, now, chips, choose);
    if (typing === undefined) speak(parts, found, none);
    document.title = [askedInWords(chips), title].filter(Boolean).join(' · ');
    const shown = rows.filter(isFound).map(({ id }) => id);
    root.dispatchEvent(new CustomEvent(CHANGED, { bubbles: true, detail: { shown } }));
  }

  /** Writes what is asked into the address; a row that the address named is no longer what the reader looks at. */
  function write(query: Query, how: 'pushState' | 'replaceState', hash = ''): void {
    const written = writeQuery(offer, query, asAddressed());
    history[how](history.state, '', `${location.pathname}${written && `?${written}`}${hash}`);
  }

  /** What the address led to and what it had too much ends with the first thing that is asked here. */
  function forgetAddress(): void {
    named = '';
    isDropped = false;
  }

  function choose(query: Query): void {
    if (typing !== undefined) settle();
    forgetAddress();
    isUnwritten ||= !isSameQuery(offer, query, now);
    show(query);
  }

  function type(): void {
    clearTimeout(typing);
    forgetAddress();
    show(queryOf(offer, askedIn(parts)));
    typing = setTimeout(() => {
      settle();
      show(now);
    }, PAUSE);
  }

  function settle(): void {
    clearTimeout(typing);
    typing = undefined;
    write(now, 'replaceState');
  }

  function readAddress(): void {
    clearTimeout(typing);
    typing = undefined;
    named = addressed();
    const query = readQuery(offer, asAddressed());
    isDropped = hasUnknown(offer, asAddressed());
    if (isDropped) write(query, 'replaceState', location.hash);
    // The browser brings a page that is gone back to where it stood, which needs its whole height.
    show(query, rows.length);
  }

  /** Brings the row that the address names into the window, which could not be done while it was hidden. */
  function reveal(): void {
    rows.find(({ element }) => element.id !== '' && element.id === addressed())?.element.scrollIntoView();
  }

  /** Where a phone's keyboard leaves little room, the form goes to the window's top, so that rows are seen under it. */
  function makeRoom(): void {
    if (innerWidth < NARROW) search?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  closeAtEscape(form);
  form.addEventListener('input', ({ target }) => {
    if (target !== search) return;
    makeRoom();
    type();
  });
  form.addEventListener('submit', () => {
    search?.blur();
    rows.find(({ element }) => !element.hidden)?.element.scrollIntoView({ block: 'nearest' });
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== search) choose(queryOf(offer, askedIn(parts)));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose(initialQuery(offer));
  });
  /** Lets the page lay out lazily what is out of sight; not before the window stands where the address leads. */
  const hasAsked = (): void => root.classList.add('is-asked');
  addEventListener('popstate', readAddress);
  addEventListener('hashchange', reveal);
  if (location.search) {
    form.addEventListener('focusin', hasAsked, { once: true });
    readAddress();
    reveal();
  } else {
    hasAsked();
    // What the reader did while this was loading.
    if (search?.value) type();
    else choose(queryOf(offer, askedIn(parts)));
  }
}
