/**
 * On paper, a link to another site is only useful with its address. Each such link gets a number, and the numbered
 * addresses are listed at the end of the page, in print only.
 */

/** The empty list in the footer: `<ol class="references"></ol>`. */
const list = /(<ol\b[^>]*class="[^"]*\breferences\b[^"]*"[^>]*>)\s*(<\/ol>)/;
const body = /<body\b[\s\S]*<\/body>/;
const link = /<a\b(?=[^>]*\shref="(https?:\/\/[^"]+)")/g;

/**
 * @param html text of a page
 * @returns the page with its links to other sites numbered, equal addresses alike, and the addresses listed; a page without
 * the list is returned unchanged
 */
export function withReferences(html: string): string {
  if (!list.test(html)) return html;
  const numbers = new Map<string, number>();
  const numberOf = (address: string): number => {
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    return number;
  };
  const numbered = html.replace(body, (text) =>
    text.replace(link, (start, address: string) => `${start} data-reference="${numberOf(address)}"`),
  );
  const entries = [...numbers.keys()].map((address) => `<li>${address}</li>`).join('');
  return numbered.replace(list, (_, start: string, end: string) => start + entries + end);
}
