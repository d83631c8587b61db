import { sayAsPublished } from '../messages.ts';

/**
 * `<report-figure>`: waits until its figure comes near the view, or the address speaks of it, and only then loads
 * the few kilobytes that let a reader explore the drawing that is already there.
 */
class ReportFigure extends HTMLElement {
  connectedCallback(): void {
    const isAddressed = [...new URLSearchParams(location.search).keys()].some(
      (name) => name === 'focus' || name.startsWith(this.dataset['scope'] ?? ''),
    );
    if (isAddressed) {
      void this.load(true);
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void this.load(false);
      },
      { rootMargin: '200px' },
    );
    observer.observe(this);
  }

  private async load(isAddressed: boolean): Promise<void> {
    try {
      const { explore } = await import('./explore.ts');
      explore(this, isAddressed);
    } catch {
      sayAsPublished(this);
    }
  }
}

customElements.define('report-figure', ReportFigure);
