import { publicAddress } from '../../../lib/publisher.ts';
import { oembed } from '../../../surfaces/oembed.ts';
import { figurePaths } from './_paths.ts';
import { recordRoute } from './_records.ts';

/** Its addresses must be whole: a copy without a public one has none. */
export const getStaticPaths = () => (publicAddress === null ? [] : figurePaths());
export const GET = recordRoute(oembed);
