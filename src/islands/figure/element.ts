import { isAddressed } from './addressed.ts';

/** What a reader does who is about to explore a figure. */
const TOUCHES = ['pointerover', 'focusin'];

/**
 * `<report-figure>`: waits until its figure comes near the view, or the address speaks of it, and only then loads
 * the few kilobytes that let a reader explore the drawing that is already there. With `data-waits` it waits for the
 * reader's first touch instead, and in an embed that is to be static for ever.
 */
class ReportFigure extends HTMLElement {
  connectedCallback(): void {
    if (document.documentElement.dataset['look']?.includes('static')) return;
    if (isAddressed(this)) void this.load();
    else if ('waits' in this.dataset) this.loadWhenTouched();
    else this.loadWhenNear();
  }

  private loadWhenNear(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void this.load();
      },
      { rootMargin: '200px' },
    );
    observer.observe(this);
  }

  private loadWhenTouched(): void {
    const drawings = this.querySelector<HTMLElement>('[data-part="drawings"]');
    if (drawings) drawings.tabIndex = 0;
    const touched = (): void => {
      for (const touch of TOUCHES) this.removeEventListener(touch, touched);
      void this.load();
    };
    for (const touch of TOUCHES) this.addEventListener(touch, touched);
  }

  private async load(): Promise<void> {
    try {
      const { explore } = await import('./explore.ts');
      explore(this);
    } catch {
      this.classList.add('is-unavailable');
    }
  }
}

customElements.define('report-figure', ReportFigure);
