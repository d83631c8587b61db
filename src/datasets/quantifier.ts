/** How many consortia a passage is about: as coded, and in the report's own word. */
import { statedNumber } from '../words/codebook.ts';
import { extents, type Label } from '../words/vocabulary/index.ts';
import type { Passage } from './schemas/evidence.ts';

/** The code under which passages with a stated number (`n=12`) are gathered. */
const STATED_NUMBER = 'number';

/** The report's own word for how many, if it has one. An example counts nothing, whatever words introduce it. */
export function quantifierOf({ extent, extent_text }: Passage): string | null {
  const isWord = Object.hasOwn(extents, extent) && extent !== 'one' && extent !== 'unspecified';
  const isNumber = extent_text?.includes(extent.replace('n=', '')) ?? false;
  return isWord || isNumber ? extent_text : null;
}

/**
 * The codes of extent in the order of lists: the words in their order, with stated numbers between "few if any" and
 * "one".
 */
export const extentCodes: Readonly<Record<string, Label>> = Object.fromEntries(
  Object.entries<Label>(extents).flatMap(([code, label]) =>
    code === 'one'
      ? [
          [STATED_NUMBER, { label: statedNumber, one: 'a stated number', many: 'stated numbers' }],
          [code, label],
        ]
      : [[code, label]],
  ),
);

/** The code in {@link extentCodes} of a passage. */
export const extentCodeOf = ({ extent }: Passage): string =>
  extent.startsWith('n=') ? STATED_NUMBER : extent;
