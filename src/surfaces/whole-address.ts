import { publicAddress } from '../lib/publisher.ts';

/**
 * The public address of something of the site, for what leaves it: codes, answers to other systems, manifests. While
 * this copy has no public address, it is the address from the root of the site, as given.
 * @param address root-absolute: `/figures/award-map/`
 */
export const wholeAddress = (address: string): string =>
  publicAddress === null ? address : new URL(`.${address}`, publicAddress).href;
