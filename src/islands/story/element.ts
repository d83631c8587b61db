import { sayUnavailable } from '../messages.ts';

/** `<report-story>`: the story, whose pictures are all there; what moves their dots is loaded at once. */
class ReportStory extends HTMLElement {
  connectedCallback(): void {
    Promise.all([import('./tell.ts'), import('./pick.ts')]).then(
      ([{ tell }, { offerPick }]) => {
        tell(this);
        offerPick();
      },
      () => sayUnavailable(document.querySelector('[data-part="pick"]')),
    );
  }
}

customElements.define('report-story', ReportStory);
