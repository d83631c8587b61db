/**
 * The headers that a host should send with a file: one table, used by the preview server and for the files written for
 * hosts.
 */
export type Headers = Readonly<Record<string, string>>;

/**
 * A page cannot say this in a tag. Embeds, which may be shown anywhere, say nothing: `frame-ancestors *` would refuse pages
 * that are files, `data:` addresses or in a sandbox.
 */
const unframed: Headers = { 'Content-Security-Policy': "frame-ancestors 'none'" };

/** Open to other origins, because the scripts and fonts of a sandboxed embed count as such. */
const shared: Headers = { 'Access-Control-Allow-Origin': '*' };

/** Parts of the site by their folder, where they differ from the rest. */
const parts: Readonly<Record<string, Headers>> = {
  _astro: { ...unframed, ...shared },
  data: { ...unframed, ...shared },
  embed: shared,
  // Newsroom systems read the facts about a figure, and its files, from their own pages.
  figures: { ...unframed, ...shared },
  fonts: { ...unframed, ...shared },
};

/** Folders within these, with what they send besides. */
const within: Readonly<Record<string, Headers>> = { 'embed/hosts': unframed };

const isIn = (address: string, folder: string): boolean => address.startsWith(`/${folder}/`);

/** Headers of a file or a page by its address from the site's root: `/embed/timeline/`. */
export function headersOf(address: string): Headers {
  const part = Object.keys(parts).find((folder) => isIn(address, folder));
  const inside = Object.keys(within).filter((folder) => isIn(address, folder));
  const all = [part === undefined ? unframed : parts[part], ...inside.map((one) => within[one])];
  return Object.fromEntries(all.flatMap((headers) => Object.entries(headers ?? {})));
}

/**
 * The headers as Netlify and Cloudflare Pages read them. Both apply every rule that matches and join the values of a
 * header named twice, and the stricter of two policies wins; so no two rules that match give the same header.
 * @param names what is in the site's folder
 */
export function headersFile(names: readonly string[]): string {
  const pattern = (name: string): string => (name.includes('.') ? `/${name}` : `/${name}/*`);
  const own = ['/', ...names.toSorted().map(pattern)].map((one) => rule(one, headersOf(one)));
  return [...own, ...Object.entries(within).map(([folder, headers]) => rule(pattern(folder), headers))].join(
    '\n',
  );
}

function rule(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}
