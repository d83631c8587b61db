/**
 * Copies a text and says so, beside the button and aloud; where it cannot be copied, shows it, to be copied by hand.
 * @param what the text in a few words: `Citation of C057`
 */
export async function copyText(
  button: HTMLElement,
  { what, text, status }: { what: string; text: string; status: Element | null | undefined },
): Promise<void> {
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
