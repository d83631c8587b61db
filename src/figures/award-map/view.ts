import { regions, tiers } from '../../words/vocabulary.ts';
import { filter, option, type View } from '../contract/choices.ts';

/** What a reader may change about the map. */
export const choices = {
  color: option('Color', { agency: 'Kind of agency', region: 'Printed region' }),
  shade: option('Shade counties by', { seats: 'Seats', dollars: 'Dollars' }),
  tier: filter('Size of award', tiers),
  region: filter('Printed region', regions),
};

/** The choices taken. */
export type MapView = View<typeof choices>;
