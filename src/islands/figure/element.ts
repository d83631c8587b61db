/**
 * `<report-figure>`: waits until its figure comes near the view, or the address speaks of it, and only then loads
 * the few kilobytes that let a reader explore the drawing that is already there.
 */
class ReportFigure extends HTMLElement {
  connectedCallback(): void {
    const addressed = [...new URLSearchParams(location.search).keys()].some(
      (name) => name === 'focus' || name.startsWith(this.dataset['scope'] ?? ''),
    );
    if (addressed) void this.load();
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

  private async load(): Promise<void> {
    const { explore } = await import('./explore.ts');
    explore(this);
  }
}

customElements.define('report-figure', ReportFigure);
