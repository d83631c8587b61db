/** Whether embeds are as high as codes, answers and manifests say: `npm test` tries a few, `npm run test:full` all. */
import { describe, expect, test } from 'vitest';
import { embedHeights } from '../../src/build/measure.ts';
import { embedWidths } from '../../src/embeds/sizes.ts';
import { compactEmbedAddress, embedAddress } from '../../src/lib/routes.ts';
import { compactHeightsOf, heightsOf } from '../../src/embeds/heights.ts';
import type { Published } from '../../src/surfaces/published.ts';
import { allPublished, allReleases } from '../../src/surfaces/site.ts';
import { full } from '../setup/scope.ts';
import { visit } from './harness.ts';

/** A low one, a map, one of many words. */
const few = ['study-reach', 'award-map', 'quantifier-ladder'];

/** The embeds of a figure, and the heights that they should have. */
const embedsOf = (figure: Published, release?: string) => [
  { figure, address: embedAddress(figure.id, release), stated: heightsOf(figure) },
  { figure, address: compactEmbedAddress(figure.id, release), stated: compactHeightsOf(figure) },
];
const latest = allPublished().flatMap((figure) => embedsOf(figure));
const pinned = allReleases().flatMap((figure) => embedsOf(figure, figure.release));
const tried = [...latest, ...pinned].filter(({ figure }) => full || few.includes(figure.id));

/** Pixels that browsers may round differently. */
const LEEWAY = 2;

describe.each(tried)('$address', ({ address, stated }) => {
  test('is as high as was measured; if not, run "npm run measure"', async () => {
    const found = await visit({ address: address.slice(1) }, embedHeights);
    const off = embedWidths.filter((width) => Math.abs(found[width] - stated[width]) > LEEWAY);
    expect(off.map((width) => `${width}: ${found[width]}, stated ${stated[width]}`)).toEqual([]);
  });
});
