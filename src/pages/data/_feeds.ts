import { publicAddress } from '../../lib/publisher.ts';

/** The feed of releases as a route. Feeds need whole addresses: a copy without a public one has none. */
export const feedPaths = () => (publicAddress === null ? [] : [{ params: { feed: 'releases' } }]);
