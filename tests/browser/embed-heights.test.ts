/** Whether embeds are as high as codes, answers and manifests say: `npm test` tries a few, `npm run test:full` all. */
import { describe, expect, test } from 'vitest';
import { embedHeights } from '../../src/build/measure.ts';
import { embedWidths } from '../../src/embeds/sizes.ts';
import { embedAddress } from '../../src/lib/routes.ts';
import { heightsOf } from '../../src/embeds/heights.ts';
import { allPublished, allReleases } from '../../src/surfaces/site.ts';
import { full } from '../setup/scope.ts';
import { visit } from './harness.ts';

/** A low one, a map, one of many words. */
const few = ['study-reach', 'award-map', 'quantifier-ladder'];

const latest = allPublished().map((figure) => ({ figure, address: embedAddress(figure.id) }));
const pinned = allReleases().map((figure) => ({ figure, address: embedAddress(figure.id, figure.release) }));
const tried = [...latest, ...pinned].filter(({ figure }) => full || few.includes(figure.id));

/** Pixels that browsers may round differently. */
const LEEWAY = 2;

describe.each(tried)('$address', ({ figure, address }) => {
  test('is as high as was measured; if not, run "npm run measure"', async () => {
    const stated = heightsOf(figure);
    const found = await visit({ address: address.slice(1) }, embedHeights);
    const off = embedWidths.filter((width) => Math.abs(found[width] - stated[width]) > LEEWAY);
    expect(off.map((width) => `${width}: ${found[width]}, stated ${stated[width]}`)).toEqual([]);
  });
});
