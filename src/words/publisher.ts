/** What is said of who publishes a copy, and what stands for an address that it does not have yet. */
import { isWhole } from '../lib/publisher.ts';

/**
 * The name of the publisher, or what can honestly be said without one.
 * @param name of whoever publishes the copy, if it is known
 * @param address public address of the copy, if it has one
 */
export const publisherLabel = (name: string | null, address: string | null): string =>
  name ?? (address === null ? 'unpublished copy' : 'publisher not named');

/** What stands in place of a public address while this copy has none. */
export const noAddress = '[No public address yet: publish this copy first]';

/** An address as text, or what stands in its place. */
export const addressText = (address: string): string => (isWhole(address) ? address : noAddress);
