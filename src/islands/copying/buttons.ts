/** Buttons that copy (`data-copies`). How they do is loaded when the reader first comes near one. */
async function comeNear({ type, target }: Event): Promise<void> {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-copies]');
  if (!button) return;
  const { answer } = await import('./copy.ts');
  await answer(button, type);
}

for (const act of ['pointerover', 'focusin', 'click']) {
  document.addEventListener(act, (event) => void comeNear(event));
}

export {};
