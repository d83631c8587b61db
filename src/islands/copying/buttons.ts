/** Buttons, and links, that copy (`data-copies`). How they do is loaded when the reader first comes near one. */
async function comeNear(event: Event): Promise<void> {
  const { type, target } = event;
  const button = target instanceof Element && target.closest<HTMLElement>('[data-copies]');
  if (!button) return;
  // Where the button is a link, the page stays where it is.
  if (type === 'click') event.preventDefault();
  const { answer } = await import('./copy.ts');
  await answer(button, type);
}

for (const act of ['pointerover', 'focusin', 'click']) {
  document.addEventListener(act, (event) => void comeNear(event));
}

export {};
