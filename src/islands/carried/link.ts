import { focusIn, withFocus } from '../../figures/contract/address.ts';

/**
 * Where a link leads when it carries picked consortia on.
 * @param href whole address of the link
 * @param site whole address of the site's root
 * @returns the address with them; undefined for a link that leaves the site, names a file, or picks out its own
 */
export function carriedAddress(href: string, site: string, picked: readonly string[]): string | undefined {
  const target = new URL(href);
  const isPage = target.href.startsWith(site) && target.pathname.endsWith('/');
  if (!isPage || focusIn(target.searchParams).length > 0) return undefined;
  target.search = withFocus(target.searchParams, picked);
  return target.href;
}
