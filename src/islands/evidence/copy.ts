/**
 * Copies the citation of a passage, or the address of what is shown. How a citation is put is loaded when the reader
 * first comes near such a button.
 */
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

/** Says that a text was copied; where it could not be, shows it, to be copied by hand. */
async function copy(button: HTMLElement): Promise<void> {
  const text = await textOf(button);
  const what = button.dataset['cites'] ? `Citation of ${button.dataset['cites']}` : 'Address of this view';
  button.parentElement?.querySelector('.explorer-copied')?.remove();
  const shown = document.createElement('span');
  shown.className = 'explorer-copied';
  try {
    await navigator.clipboard.writeText(text);
    shown.textContent = 'Copied';
    if (status) status.textContent = `${what} copied.`;
  } catch {
    shown.textContent = text;
    if (status) status.textContent = `${what}: ${text}`;
  }
  button.after(shown);
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

export {};
