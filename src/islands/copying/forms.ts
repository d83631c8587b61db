/** Opens, after a link to the page of citations, one citation in all its forms, each with a button that copies it. */
import type { FormsFile } from '../../surfaces/citing/files.ts';
import * as words from '../../words/cite.ts';
import { noAddress } from '../../words/publisher.ts';
import { standingAddress } from '../standing-address.ts';

type FormName = keyof typeof words.forms;

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: string | readonly Node[],
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...(typeof content === 'string' ? [content] : content));
  if (className !== '') element.className = className;
  return element;
}

function copyButton(label: string, text: string): HTMLButtonElement {
  const button = made('button', words.copyForm(label), 'copy');
  button.type = 'button';
  Object.assign(button.dataset, { copies: '', text, what: words.formOf(label) });
  return button;
}

/** A form: what is for readers to see, what is for programs to copy only. */
function entry(name: FormName, text: string): HTMLElement {
  const form = words.forms[name];
  const held = made('dd', 'file' in form ? '' : `${text} `);
  held.translate = false;
  held.append(copyButton(form.label, text));
  return made('div', [made('dt', form.label), held]);
}

/** The address at which a copy without a public one stands, in place of the words that say so. */
const standing = (text: string, from: string | null, folder: string): string =>
  text.replace(
    noAddress,
    standingAddress(from === null ? '' : new URL(`..${from}`, folder).href) || noAddress,
  );

function listOf({ address, forms, files }: FormsFile, folder: string): HTMLElement {
  const names = Object.keys(words.forms) as FormName[];
  const list = made(
    'dl',
    names.map((name) => entry(name, standing(forms[name], address, folder))),
  );
  const links = files.flatMap((name) => {
    const link = made('a', words.download(name), 'cite-as');
    link.href = new URL(name, folder).href;
    link.download = name;
    return [link, document.createTextNode(' ')];
  });
  list.className = 'citations';
  return made('div', links.length === 0 ? [list] : [list, made('p', links)], 'cite-opened');
}

const openedBy = (link: HTMLElement): Element | null =>
  link.nextElementSibling?.matches('.cite-opened') ? link.nextElementSibling : null;

/**
 * Opens the forms of a citation, or closes them.
 * @param link leads to the citation on the page of citations; `data-forms` is its id, where it is not listed there
 * @throws where they cannot be had
 */
export async function toggleForms(link: HTMLAnchorElement): Promise<void> {
  const opened = openedBy(link);
  if (opened) {
    opened.remove();
    link.ariaExpanded = 'false';
    return;
  }
  const folder = new URL('.', link.href).href;
  const answer = await fetch(`${folder}${link.dataset['forms'] || link.hash.slice(1)}.json`);
  if (!answer.ok) throw new Error(answer.statusText);
  const list = listOf((await answer.json()) as FormsFile, folder);
  if (!openedBy(link)) link.after(list);
  link.ariaExpanded = 'true';
}
