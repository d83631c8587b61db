import { moreFormats } from '../../words/cite.ts';
import { citeLink } from '../copying/cite-link.ts';
import { sayUnavailable } from '../messages.ts';

/** Copies the citation of a statement. How one is written is loaded when the reader first comes near such a button. */
const root = document.querySelector<HTMLElement>('row-explorer');

async function answer(button: HTMLElement, type: string): Promise<void> {
  const [{ copyText }, { citation, citationOf }] = await Promise.all([
    import('../copying/copy.ts'),
    import('./citing.ts'),
  ]);
  if (type !== 'click') return;
  const id = button.dataset['cites'] ?? '';
  const place = button.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? '';
  await copyText(button, citation(id), citationOf(id, place, root?.dataset ?? {}));
  offerForms(button, id);
}

/** Beside what was copied, once, a link to the statement's citation in all forms. */
function offerForms(button: HTMLElement, id: string): void {
  const uses = button.parentElement?.querySelector<HTMLAnchorElement>('[data-uses]');
  if (!uses || button.parentElement?.querySelector('[data-forms]')) return;
  const href = new URL('../../cite/#statement', uses.href).href;
  uses.before(citeLink(href, `statement-${id.toLowerCase()}`, moreFormats));
}

function comeNear({ type, target }: Event): void {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-cites]');
  if (!button) return;
  answer(button, type).catch(() => {
    if (type === 'click') sayUnavailable(button);
  });
}

for (const act of ['pointerover', 'focusin', 'click']) root?.addEventListener(act, comeNear);
