/** What a host should send with a file: the one table, sent by the preview server and written into files for hosts. */
export type Headers = Readonly<Record<string, string>>;

/** A page cannot say this of itself in a tag. Embeds may stand in any page, all else in none. */
const framedBy = (ancestors: '*' | "'none'"): Headers => ({
  'Content-Security-Policy': `frame-ancestors ${ancestors}`,
});

/** Open to scripts and fonts of other origins, which those of an embed in a sandbox are. */
const shared: Headers = { 'Access-Control-Allow-Origin': '*' };

/** Parts of the site by the first name in their addresses, where they differ from the rest. */
const parts: Readonly<Record<string, Headers>> = {
  _astro: { ...framedBy("'none'"), ...shared },
  data: { ...framedBy("'none'"), ...shared },
  embed: { ...framedBy('*'), ...shared },
  // Systems of newsrooms read the facts of a figure, and its files, from pages of their own.
  figures: { ...framedBy("'none'"), ...shared },
  fonts: { ...framedBy("'none'"), ...shared },
};
const rest: Headers = framedBy("'none'");

/** Headers of a file or a page by its address from the site's root: `/embed/timeline/`. */
export const headersOf = (address: string): Headers => parts[address.split('/')[1] ?? ''] ?? rest;

/**
 * The headers as Netlify and Cloudflare Pages read them. Both apply every rule that fits and join the values of a
 * header named twice, and of two policies the stricter wins; so each rule is for a part of its own.
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
