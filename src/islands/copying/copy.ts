import { capitalized } from '../../lib/format.ts';
import { titled } from '../../lib/quote.ts';
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

/** Whether a picture could be copied. It is fetched within the item: Safari allows no waiting between tap and clipboard. */
async function isPictureCopied(address: string): Promise<boolean> {
  const picture = async (): Promise<Blob> => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.blob();
  };
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture() })]);
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
  say(button, what, text, await isCopied(text));
}

/** Says beside a button, and aloud, that something was copied, or shows it. */
function say(button: HTMLElement, what: string, text: string, done: boolean): void {
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
 * What a button copies: the page's title and the address that it leads to, where it is a link; else its own text
 * (`data-text`), the number in whose entry it stands (`data-quotes`), the text of an element or the address of a link by
 * its id (`data-copies`), or a place of the page (`data-at`: `#passages`), with the page's title, but for a view of it
 * that has a name (`data-what`).
 */
async function textFor(button: HTMLElement): Promise<string> {
  const { text, quotes, what, copies = '', at = '' } = button.dataset;
  if (button instanceof HTMLAnchorElement) return titled(document.title, button.href);
  if (text !== undefined) return text;
  if (quotes !== undefined) return (await import('./number.ts')).numberQuote(button);
  const source = document.getElementById(copies);
  if (source instanceof HTMLAnchorElement) return source.href;
  if (source) return source.textContent.trim();
  const here = location.href.replace(/#.*/, '') + at;
  return what === undefined ? titled(document.title, here) : here;
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
  const { picture } = button.dataset;
  if (picture !== undefined) {
    if (type !== 'click') return;
    const address = new URL(picture, location.href).href;
    say(button, whatOf(button), address, await isPictureCopied(address));
    return;
  }
  const text = await textFor(button);
  if (type === 'click') await copyText(button, whatOf(button), text);
}
