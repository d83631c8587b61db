/** Copies the text that a button names by its id, or the address of a link; where it cannot be copied, selects it. */
function select(element: Element): void {
  getSelection()?.selectAllChildren(element);
}

async function copy(button: HTMLElement): Promise<void> {
  const source = document.getElementById(button.dataset['copyOf'] ?? '');
  if (!source) return;
  const text = source instanceof HTMLAnchorElement ? source.href : source.textContent.trim();
  const label = (button.dataset['label'] ??= button.textContent);
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = label), 2000);
  } catch {
    select(source);
  }
}

for (const button of document.querySelectorAll<HTMLElement>('[data-copy-of]')) {
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => void copy(button));
}

export {};
