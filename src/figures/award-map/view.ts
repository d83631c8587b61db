import { locationLabel, regions, tiers } from '../../words/vocabulary/index.ts';
import { filter, option, type View } from '../contract/choices.ts';

/** What a reader may change about the map. */
export const choices = {
  color: option('Color points by', { agency: 'Type of agency', region: locationLabel }),
  shade: option('Shade counties by', {
    seats: 'Whether a grantee is based there',
    dollars: 'Dollars awarded',
  }),
  tier: filter('Size of award', tiers),
  region: filter(locationLabel, regions),
};

/** The choices taken. */
export type MapView = View<typeof choices>;
