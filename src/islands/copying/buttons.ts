/** Buttons that copy (`data-copies`). How they do is loaded when the reader first comes near one. */
async function answer({ type, target }: Event): Promise<void> {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-copies]');
  if (!button) return;
  const { copyFrom } = await import('./copy.ts');
  if (type === 'click') await copyFrom(button);
}

for (const act of ['pointerover', 'focusin', 'click']) {
  document.addEventListener(act, (event) => void answer(event));
}

export {};
