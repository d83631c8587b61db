import { capitalized } from '../../lib/format.ts';
import * as words from '../../words/copying.ts';

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
  shown.textContent = done ? words.copied : text;
  button.parentElement?.querySelector('.copied')?.remove();
  button.after(shown);
  document
    .querySelector('[data-part="copied"]')
    ?.replaceChildren(done ? words.isCopied(what) : words.notCopied(what, text));
}

/**
 * What a button copies: the address that it leads to, where it is a link; else its own text (`data-text`), the number
 * in whose entry it stands (`data-quotes`), the text of an element or the address of a link by its id (`data-copies`),
 * or the address of what the page shows now, with a place there (`data-at`: `#passages`).
 */
async function textFor(button: HTMLElement): Promise<string> {
  const { text, quotes, copies = '', at = '' } = button.dataset;
  if (button instanceof HTMLAnchorElement) return button.href;
  if (text !== undefined) return text;
  if (quotes !== undefined) return (await import('./number.ts')).numberQuote(button);
  const source = document.getElementById(copies);
  if (source instanceof HTMLAnchorElement) return source.href;
  return source?.textContent.trim() ?? location.href.replace(/#.*/, '') + at;
}

/** What a button copies, in a few words: those that follow "Copy" in its name, or others (`data-what`). */
const whatOf = ({ dataset, ariaLabel, textContent }: HTMLElement): string =>
  dataset['what'] ?? capitalized((ariaLabel ?? textContent).trim().replace(/^Copy /, ''));

/** Opens all forms of a citation; where they cannot be had, the link is the one to the page of citations that it was. */
async function openForms(link: HTMLAnchorElement, type: string): Promise<void> {
  try {
    const { toggleForms } = await import('./forms.ts');
    if (type === 'click') await toggleForms(link);
  } catch {
    if (type === 'click') location.assign(link.href);
  }
}

/** Answers a button that the reader comes near, by loading what it needs, or presses. */
export async function answer(button: HTMLElement, type: string): Promise<void> {
  if (button instanceof HTMLAnchorElement && button.dataset['forms'] !== undefined) {
    await openForms(button, type);
    return;
  }
  const text = await textFor(button);
  if (type === 'click') await copyText(button, whatOf(button), text);
}
