/**
 * The headers that a host should send with a file: one table, used by the preview server and for the files written for
 * hosts.
 */
export type Headers = Readonly<Record<string, string>>;

/** A page cannot say this in a tag. Embeds may be shown in any page, all other pages in none. */
const framedBy = (ancestors: '*' | "'none'"): Headers => ({
  'Content-Security-Policy': `frame-ancestors ${ancestors}`,
});

/** Open to other origins, because the scripts and fonts of a sandboxed embed count as such. */
const shared: Headers = { 'Access-Control-Allow-Origin': '*' };

/** Parts of the site by the first name in their addresses, where they differ from the rest. */
const parts: Readonly<Record<string, Headers>> = {
  _astro: { ...framedBy("'none'"), ...shared },
  data: { ...framedBy("'none'"), ...shared },
  embed: { ...framedBy('*'), ...shared },
  // Newsroom systems read the facts about a figure, and its files, from their own pages.
  figures: { ...framedBy("'none'"), ...shared },
  fonts: { ...framedBy("'none'"), ...shared },
};
const rest: Headers = framedBy("'none'");

/** Headers of a file or a page by its address from the site's root: `/embed/timeline/`. */
export const headersOf = (address: string): Headers => parts[address.split('/')[1] ?? ''] ?? rest;

/**
 * The headers as Netlify and Cloudflare Pages read them. Both apply every rule that matches and join the values of a
 * header named twice, and the stricter of two policies wins; so each rule covers its own part of the site.
 * @param names what is in the site's folder
 */
export function headersFile(names: readonly string[]): string {
  const pattern = (name: string): string => (name.includes('.') ? `/${name}` : `/${name}/*`);
  return ['/', ...names.toSorted().map(pattern)].map(rule).join('\n');
}

function rule(pattern: string): string {
  const lines = Object.entries(headersOf(pattern)).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}
