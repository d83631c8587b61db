import { sayAsPublished } from '../messages.ts';
import { keepGesture } from './gesture.ts';

/** What a reader does who is about to explore a figure. */
const TOUCHES = ['pointerover', 'focusin'];

/**
 * `<report-figure>` in an embed: a newsroom's page pays for exploring only when its address picks out marks or a view,
 * or a reader touches the figure; when it is to be static, never.
 */
class EmbeddedFigure extends HTMLElement {
  connectedCallback(): void {
    if (document.documentElement.dataset['look']?.includes('static')) return;
    const isAddressed = this.isAddressed();
    if (isAddressed) void this.load(isAddressed);
    else this.loadWhenTouched();
  }

  /** Other names in the address are for the frame, not for the figure. */
  private isAddressed(): boolean {
    const query = new URLSearchParams(location.search);
    const choices = [...this.querySelectorAll('[data-part="choices"] [name]')];
    return query.has('focus') || choices.some((choice) => query.has(choice.getAttribute('name') ?? ''));
  }

  private loadWhenTouched(): void {
    this.querySelector('[data-part="drawings"]')?.setAttribute('tabindex', '0');
    const touched = (): void => {
      for (const touch of TOUCHES) this.removeEventListener(touch, touched);
      void this.load(false);
    };
    for (const touch of TOUCHES) this.addEventListener(touch, touched);
  }

  /** Without the host's leave, in a sandbox, there is no exploring; the drawing is there all the same. */
  private async load(isAddressed: boolean): Promise<void> {
    const repeatGesture = keepGesture(this);
    try {
      const { explore } = await import('../figure/explore.ts');
      explore(this, isAddressed);
      repeatGesture();
    } catch {
      sayAsPublished(this);
    }
  }
}

customElements.define('report-figure', EmbeddedFigure);
