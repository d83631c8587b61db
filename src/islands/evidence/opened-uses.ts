/** Where a statement is used, taken from the page that lists it for all statements, in a box under the statement. */

let page: Promise<Document> | undefined;

/** The page of all uses, loaded once; asked for again after it could not be had. */
function usesPage(address: string): Promise<Document> {
  page ??= fetch(address)
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))))
    // From its body on: the policy of this page does not know the styles in the head of that one.
    .then((html) => new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html'));
  page.catch(() => (page = undefined));
  return page;
}

/** A copy of what an entry lists, its addresses as seen from this page, without a second id. */
function copyOf(entry: Element, from: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'passage-opened';
  const listed = entry.querySelectorAll(':scope > :is(.used-in, .cite-as, .report-error)');
  box.append(...[...listed].map((element) => document.importNode(element, true)));
  for (const link of box.querySelectorAll('a'))
    link.href = new URL(link.getAttribute('href') ?? '', from).href;
  return box;
}

function close(sign: HTMLAnchorElement, box: Element): void {
  box.remove();
  sign.ariaExpanded = 'false';
}

function closeAtEscape(sign: HTMLAnchorElement, box: HTMLElement): void {
  const answer = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    close(sign, box);
    sign.focus();
  };
  box.addEventListener('keydown', answer);
}

/** What a statement's sign opens follows the statement. */
const statementOf = (sign: HTMLAnchorElement): Element | null | undefined =>
  sign.closest('.entry')?.querySelector('.statement');
const boxOf = (sign: HTMLAnchorElement): Element | null =>
  sign.closest('.entry')?.querySelector('.passage-opened') ?? null;

/**
 * Opens the box of a statement, or closes it.
 * @throws where the list cannot be had; the sign is then the link that it was
 */
export async function toggle(sign: HTMLAnchorElement): Promise<void> {
  const opened = boxOf(sign);
  if (opened) {
    close(sign, opened);
    return;
  }
  const { href, hash } = sign;
  const entry = (await usesPage(href.replace(/#.*/, ''))).getElementById(hash.slice(1));
  if (!entry) throw new Error(`No entry ${hash}.`);
  if (boxOf(sign)) return;
  const box = copyOf(entry, href);
  statementOf(sign)?.after(box);
  sign.ariaExpanded = 'true';
  closeAtEscape(sign, box);
}
