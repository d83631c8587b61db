/**
 * The public address of something of the site, for what leaves it: codes, answers to other systems, manifests.
 * @param address root-absolute: `/figures/award-map/`
 */
export const wholeAddress = (address: string): string => new URL(`.${address}`, import.meta.env.SITE).href;
