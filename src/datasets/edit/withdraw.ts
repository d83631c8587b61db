/** Withdrawing what should no longer be relied on. */
import { isDay } from '../../lib/dates.ts';
import type { World } from '../load.ts';
import type { Withdrawal } from '../meta.ts';
import { releasesPath } from '../releases.ts';
import { checked, EditRefused, plain, readable, releasesFile, type Edit } from './edit.ts';
import type { Dated } from './freeze.ts';

/** What to withdraw: a figure, or all figures of a release. */
export interface Withdrawn extends Dated {
  readonly release: string;
  readonly figure?: string | undefined;
  readonly reason: string;
}

/**
 * Records a withdrawal. The release itself stays as it is.
 * @param figures ids of all figures
 */
export function withdraw(world: World, asked: Withdrawn, figures: readonly string[]): Edit {
  const { release, figure, day, today, reason } = asked;
  if (!isDay(day) || day > today)
    throw new EditRefused(`Expected a day up to today, ${today}, found ${day}.`);
  if (figure !== undefined && !figures.includes(figure))
    throw new EditRefused(`There is no figure "${figure}". The figures are ${figures.join(', ')}.`);
  const { releases, withdrawn } = readable(world);
  const before = withdrawn.find((one) => one.release === release && (!one.figure || one.figure === figure));
  if (before) throw new EditRefused(`This is withdrawn already, since ${before.date}: ${before.reason}`);
  const entry: Withdrawal = { release, ...(figure === undefined ? {} : { figure }), date: day, reason };
  const changes = { [releasesPath]: releasesFile(releases.map(plain), [...withdrawn, entry]) };
  const what = figure === undefined ? 'all figures' : `the figure ${figure}`;
  return checked(world, changes, `Withdrew ${what} of release ${release}: ${reason}`);
}
