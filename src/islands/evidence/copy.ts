/** Copies the citation of a statement. How one is written is loaded when the reader first comes near such a button. */
const root = document.querySelector<HTMLElement>('row-explorer');

async function answer({ type, target }: Event): Promise<void> {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-cites]');
  if (!button) return;
  const [{ copyText }, { citation, citationOf }] = await Promise.all([
    import('../copying/copy.ts'),
    import('./citing.ts'),
  ]);
  if (type !== 'click') return;
  const id = button.dataset['cites'] ?? '';
  const place = button.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? '';
  await copyText(button, citation(id), citationOf(id, place, root?.dataset ?? {}));
}

for (const act of ['pointerover', 'focusin', 'click']) {
  root?.addEventListener(act, (event) => void answer(event));
}

export {};
