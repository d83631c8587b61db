import { isPublic } from '../lib/public-host.ts';

/**
 * The public address of something of the site: as the build wrote it, or else, in a copy that was built without one, as
 * it stands in this browser, if others can open that.
 * @param given as a page carries it: whole, or as seen from the page
 * @returns the address; empty where there is none that others can open
 */
export function standingAddress(given: string): string {
  // The build knows this: of a copy with a public address no more than this line is left.
  if (import.meta.env.SITE) return given;
  const address = new URL(given, location.href);
  return isPublic(address) ? address.href : '';
}
