/** The rows of a page as a reader asks for them: what is asked, what is found, and what the page shows of both. */
import { showAsked } from './asked.ts';
import { askedInWords, chipsOf, showChips } from './chips.ts';
import { find, type Found } from './match.ts';
import { showNone } from './none.ts';
import { askedIn, type PageRow, type Parts } from './parts.ts';
import {
  hasUnknown,
  initialQuery,
  isSameQuery,
  queryOf,
  readQuery,
  writeQuery,
  type Query,
} from './query.ts';
import { showReasons } from './reasons.ts';
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

/** Tells the page which rows are found. */
const CHANGED = 'rows-changed';

const asAddressed = (): URLSearchParams => new URLSearchParams(location.search);

/** What is asked of the rows of a page. The address holds it: going back undoes it, a link shares it. */
export class AskedRows {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  /** The page's title; what is asked goes before it. */
  readonly #title = document.title;
  #now: Query;
  #found: Found;
  #foundRows: ReadonlySet<PageRow>;
  #order: readonly PageRow[];
  #typing: ReturnType<typeof setTimeout> | undefined;
  #waiting = 0;
  /** The row that the reader was led to, until something else is asked. */
  #named = '';
  /** Whether what was chosen is still to go into the address. */
  #isUnwritten = false;
  /** Whether something in the address was left out, until something else is asked. */
  #isDropped = false;

  constructor(root: HTMLElement, parts: Parts) {
    this.#root = root;
    this.#parts = parts;
    this.#now = initialQuery(parts.offer);
    this.#found = find(parts.rows, parts.offer, this.#now);
    this.#foundRows = new Set(parts.rows);
    this.#order = parts.rows;
  }

  /** Asks for something else at once: a choice in the form, or a press of a button. */
  readonly choose = (query: Query): void => {
    if (this.#typing !== undefined) this.#settle();
    this.#forgetAddress();
    this.#isUnwritten ||= !isSameQuery(this.#parts.offer, query, this.#now);
    this.#show(query);
  };

  /** Asks for what the form says. */
  chooseFromForm(): void {
    this.choose(queryOf(this.#parts.offer, askedIn(this.#parts)));
  }

  /** Asks for what has been typed so far; it goes into the address when the reader pauses. */
  type(): void {
    clearTimeout(this.#typing);
    this.#forgetAddress();
    this.#show(queryOf(this.#parts.offer, askedIn(this.#parts)));
    this.#typing = setTimeout(() => {
      this.#settle();
      this.#show(this.#now);
    }, PAUSE);
  }

  /** Asks for what the address says. */
  readAddress(): void {
    const { offer, rows } = this.#parts;
    clearTimeout(this.#typing);
    this.#typing = undefined;
    this.#named = location.hash.slice(1);
    const query = readQuery(offer, asAddressed());
    this.#isDropped = hasUnknown(offer, asAddressed());
    if (this.#isDropped) this.#write(query, 'replaceState', location.hash);
    // The browser brings a page that is gone back to where it stood, which needs its whole height.
    this.#show(query, rows.length);
  }

  readonly #isFound = (row: PageRow): boolean => this.#foundRows.has(row);

  /** Shows some rows at once, and the others and what goes with them when those are painted. */
  #show(query: Query, atOnce = WINDOWFUL): void {
    const parts = this.#parts;
    this.#now = query;
    const found = (this.#found = find(parts.rows, parts.offer, query));
    this.#foundRows = new Set(parts.rows.filter((_, index) => found.isFound[index]));
    this.#putInOrder(inOrder(parts, query));
    showControls(parts, query);
    const first = new Set(this.#order.filter(this.#isFound).slice(0, atOnce));
    showRows(parts, found, this.#named, (row) => !first.has(row));
    showReasons(parts, found, query);
    showCount(parts, found);
    cancelAnimationFrame(this.#waiting);
    this.#waiting = requestAnimationFrame(() => setTimeout(() => this.#showAround()));
  }

  /** Moves rows only when those found stand in another order: moving them costs more than all else. */
  #putInOrder(order: readonly PageRow[]): void {
    const asShown = this.#order.filter(this.#isFound);
    if (order.filter(this.#isFound).every((row, index) => row === asShown[index])) return;
    showOrder(order);
    this.#order = order;
  }

  /** Shows all rows, and what the page says of them. */
  #showAround(): void {
    const [parts, found, now] = [this.#parts, this.#found, this.#now];
    if (this.#isUnwritten) this.#write(now, 'pushState');
    this.#isUnwritten = false;
    showRows(parts, found, this.#named);
    showCounts(parts, found);
    showSummaries(parts, now);
    showExplanations(parts, now);
    const chips = chipsOf(parts, now);
    showChips(parts, chips, this.choose);
    showAsked(parts, chips, found, this.#isDropped, this.choose);
    const none = found.isFound.some(Boolean) ? '' : showNone(parts, now, chips, this.choose);
    if (this.#typing === undefined) speak(parts, found, none);
    document.title = [askedInWords(chips), this.#title].filter(Boolean).join(' · ');
    this.#tell();
  }

  /** Tells the page, whose map shows the same rows. */
  #tell(): void {
    const shown = this.#parts.rows.filter(this.#isFound).map(({ id }) => id);
    this.#root.dispatchEvent(new CustomEvent(CHANGED, { bubbles: true, detail: { shown } }));
  }

  /** Writes what is asked into the address; a row that the address named is no longer what the reader looks at. */
  #write(query: Query, how: 'pushState' | 'replaceState', hash = ''): void {
    const written = writeQuery(this.#parts.offer, query, asAddressed());
    history[how](history.state, '', `${location.pathname}${written && `?${written}`}${hash}`);
  }

  /** What the address led to and what it had too much ends with the first thing that is asked here. */
  #forgetAddress(): void {
    this.#named = '';
    this.#isDropped = false;
  }

  #settle(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    this.#write(this.#now, 'replaceState');
  }
}
