/**
 * Copies the citation of a passage, or the address of what is shown. How a citation is put is loaded when the reader
 * first comes near such a button.
 */
import { copyText } from '../copied.ts';

const root = document.querySelector<HTMLElement>('row-explorer');
const status = root?.querySelector<HTMLElement>('[data-part="copied"]');

const citing = (): Promise<typeof import('./citing.ts')> => import('./citing.ts');

const buttonAt = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-cites], [data-copies]') : null;

async function textOf(button: HTMLElement): Promise<string> {
  const id = button.dataset['cites'];
  if (id === undefined || !root) return `${location.href.replace(/#.*/, '')}#passages`;
  const { citationOf } = await citing();
  return citationOf(id, button.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? '', root.dataset);
}

async function copy(button: HTMLElement): Promise<void> {
  const what = button.dataset['cites'] ? `Citation of ${button.dataset['cites']}` : 'Address of this view';
  await copyText(button, { what, text: await textOf(button), status });
}

for (const near of ['pointerover', 'focusin']) {
  root?.addEventListener(near, (event) => {
    if (buttonAt(event)?.dataset['cites']) void citing();
  });
}
root?.addEventListener('click', (event) => {
  const button = buttonAt(event);
  if (button) void copy(button);
});
