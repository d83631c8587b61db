/**
 * A link that opens a citation in all its forms.
 * @param href whole address of the page of citations, which it leads to where scripts fail
 * @param forms id of the citation
 */
export function citeLink(href: string, forms: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'cite-as';
  link.href = href;
  Object.assign(link.dataset, { copies: '', forms });
  link.textContent = label;
  return link;
}
