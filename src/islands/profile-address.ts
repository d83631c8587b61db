/**
 * Address of a consortium's profile as seen from this page, under whatever path the site stands: profiles stand beside
 * the finder, to which the menu of every page leads.
 */
export function profileAddress(id: string): string {
  const finder = document.querySelector<HTMLAnchorElement>('a[data-finder]');
  return new URL(`${id}/`, finder?.href).href;
}
