/** Where this copy of the edition stands, and who publishes it, as the settings of the build say (`src/build/settings.ts`). */

/** Public address of this copy, with a slash at its end; null while nobody has said where it will stand. */
export const publicAddress: string | null = import.meta.env.SITE || null;

/** Who publishes this copy. */
interface Publisher {
  /** Null where nobody is named. */
  readonly name: string | null;
  /** The name, or what can honestly be said without one. */
  readonly label: string;
}

/**
 * @param name of whoever publishes the copy, if it is known
 * @param address public address of the copy, if it has one
 */
export const publisherOf = (name: string | null, address: string | null): Publisher => ({
  name,
  label: name ?? (address === null ? 'unpublished copy' : 'publisher not named'),
});

export const publisher = publisherOf(import.meta.env.PUBLISHER ?? null, publicAddress);

/** What stands in place of a public address while this copy has none. */
export const noAddress = '[No public address yet: publish this copy first]';

/** Whether an address is whole: `https://…`, and not one from the root of the site. */
export const isWhole = (address: string): boolean => /^[a-z]+:/.test(address);

/** An address as text, or what stands in its place. */
export const addressText = (address: string): string => (isWhole(address) ? address : noAddress);

/** For `data-standing`: an address from the root of the site, which a script may complete; undefined for a whole one. */
export const incomplete = (address: string): string | undefined => (isWhole(address) ? undefined : address);
