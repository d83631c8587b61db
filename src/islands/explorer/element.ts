import { unavailable } from '../../words/explorer.ts';
import type { Control } from './follow.ts';
import { SORTS, turned } from './sorts.ts';

/**
 * `<row-explorer>`: a form with facets and the rows it asks. All rows are in the page; the code that filters them loads
 * when the reader first touches the form, or at once when the address asks something.
 */
class RowExplorer extends HTMLElement {
  private loading: Promise<void> | null = null;
  /** What the reader changed while the code was loading, which the address must not undo. */
  private readonly touched = new Set<Control>();

  connectedCallback(): void {
    const form = this.querySelector('form[data-part="form"]');
    const typed = this.querySelector<HTMLInputElement>('input[name="q"]:focus');
    if (typed?.value) this.touched.add(typed);
    for (const change of ['input', 'change']) {
      form?.addEventListener(change, ({ target }) => this.touched.add(target as Control), { passive: true });
    }
    form?.addEventListener('submit', (event) => event.preventDefault());
    for (const touch of ['pointerover', 'pointerdown', 'focusin', 'input']) {
      form?.addEventListener(touch, () => void this.load(), { passive: true });
    }
    this.addEventListener('click', (event) => {
      this.sort(event.target);
      this.narrow(event);
    });
    if (location.search) void this.loadUnseen();
  }

  /** A button that sorts changes the form’s list of orders, which says what is asked while the code is still loading, too. */
  private sort(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>(`[${SORTS}]`) : null;
    const orders = this.querySelector<HTMLSelectElement>('select[name="sort"]');
    if (!button || !orders) return;
    orders.value = turned(button, orders.value);
    orders.dispatchEvent(new Event('change', { bubbles: true }));
    void this.load();
  }

  /** A stretch of the strip of ticks asks for its sections, and the one that is asked for, for all. */
  private narrow(event: Event): void {
    const stretch =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sections]') : null;
    if (!stretch) return;
    event.preventDefault();
    const wanted = stretch.dataset['sections']?.split(' ') ?? [];
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name="section"]')];
    const isAsked = boxes.every(({ checked, value }) => checked === wanted.includes(value));
    for (const box of boxes) box.checked = !isAsked && wanted.includes(box.value);
    boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
    void this.load();
  }

  private load(): Promise<void> {
    this.loading ??= import('./follow.ts').then(
      ({ follow }) => follow(this, [...this.touched]),
      () => this.sayUnavailable(),
    );
    return this.loading;
  }

  /** Keeps the rows out of sight until those that the address asks for stand in their places, so that none moves. */
  private async loadUnseen(): Promise<void> {
    this.classList.add('is-asking');
    try {
      await this.load();
    } finally {
      requestAnimationFrame(() => requestAnimationFrame(() => this.classList.remove('is-asking')));
    }
  }

  private sayUnavailable(): void {
    this.loading = null;
    for (const place of this.querySelectorAll('[data-part="count"], [data-part="status"]'))
      place.textContent = unavailable;
  }
}

customElements.define('row-explorer', RowExplorer);
