import { readAppearance } from '../../embeds/parameters.ts';
import { compactPart } from '../../lib/routes.ts';

/**
 * Where an address asks for the compact embed, that is shown in place of the ordinary one: it has drawings of its own. Query
 * and fragment go along, since hosts put into them what they must find again.
 * @returns whether the page is left
 */
export function leadToCompact({ documentElement: root }: Document, place: Location): boolean {
  const { compact } = readAppearance(new URLSearchParams(place.search));
  if (!compact || root.dataset['compact'] !== undefined) return false;
  // Nothing of what is left is to be seen.
  root.hidden = true;
  place.replace(new URL(compactPart + place.search + place.hash, place.href));
  return true;
}
