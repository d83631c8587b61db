import { range } from 'd3';
import { axisOf, type Axis } from './kit/axis.ts';

/** Up to how many tenths each is named; above, every second one. */
const ALL = 6;

/** An axis of percentages from zero to the tenth that no share exceeds. @param longest from 0 to 1 */
export function shareAxis(longest: number): Axis {
  const end = Math.ceil(longest * 10 - 1e-9);
  const tenths = range(0, end + 1, end > ALL ? 2 : 1).map((tenth) => tenth / 10);
  return axisOf('linear', [0, end / 10], tenths, (share) => `${Math.round(share * 100)}%`);
}
