/** The small map of the state, drawn once for all profiles. */
import california from 'virtual:shapes/california';
import { locator } from '../../charts/locator.ts';

export const state = locator(california);
