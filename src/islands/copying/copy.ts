/** Whether a text could be copied; a browser refuses it on a page that is not served securely. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies a text and says so, beside the button and aloud; where it cannot be copied, shows it, to be copied by hand.
 * @param what the text in a few words: `Citation of C057`
 */
export async function copyText(button: HTMLElement, what: string, text: string): Promise<void> {
  const done = await isCopied(text);
  const shown = document.createElement('span');
  shown.className = 'copied';
  shown.textContent = done ? 'Copied' : text;
  button.parentElement?.querySelector('.copied')?.remove();
  button.after(shown);
  document
    .querySelector('[data-part="copied"]')
    ?.replaceChildren(done ? `${what} copied.` : `${what}: ${text}`);
}

/** The text of an element or the address of a link, by its id; without one the address of what the page shows now. */
function textFor({ copies = '', at = '' }: DOMStringMap): string {
  const source = document.getElementById(copies);
  if (source instanceof HTMLAnchorElement) return source.href;
  return source?.textContent.trim() ?? location.href.replace(/#.*/, '') + at;
}

/**
 * Copies what a button says: `data-copies`, the id of a text or a link, none for the page as it is shown; `data-at`, the
 * place there (`#passages`); `data-what`, what is copied, in a few words.
 */
export const copyFrom = (button: HTMLElement): Promise<void> =>
  copyText(button, button.dataset['what'] ?? '', textFor(button.dataset));
