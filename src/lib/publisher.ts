/** Where this copy of the edition stands, and who publishes it, as the settings of the build say (`src/build/settings.ts`). */

/** Public address of this copy, with a slash at its end; null while nobody has said where it will stand. */
export const publicAddress: string | null = import.meta.env.SITE || null;

/** Who publishes this copy; null where nobody is named. */
export const publisher: string | null = import.meta.env.PUBLISHER ?? null;

/** Whether an address is whole: `https://…`, and not one from the root of the site. */
export const isWhole = (address: string): boolean => /^[a-z]+:/.test(address);

/** For `data-standing`: an address from the root of the site, which a script may complete; undefined for a whole one. */
export const incomplete = (address: string): string | undefined => (isWhole(address) ? undefined : address);
