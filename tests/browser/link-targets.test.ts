/** Whatever can be linked is in sight where a link to it leads: not under a head, a bar or a map that stays in the window. */
import { describe, expect, test } from 'vitest';
import { full } from '../setup/scope.ts';
import { visit } from './harness.ts';

/** A page of each kind that has places to link to. */
const kinds = [
  'figures/award-map/',
  'report/local/',
  'report/appendix/',
  'report/introduction/',
  'consortia/',
  'consortia/compare/?of=ceres~madera',
  'consortia/tulare/',
  'evidence/',
  'evidence/codebook/',
  'findings/regional-momentum/',
  'glossary/',
  'differences/',
  'recommendations/',
  'about/',
  'brief/',
  'figures/',
  'report/',
];
const some = full ? kinds : kinds.slice(0, 3);

/** Of each sort of place on a page, the first, one in the middle and the last. */
const PER_SORT = 3;

/** Places of the page that cannot be seen after a link to them was followed, each with what lies over it; runs in the page. */
async function covered(perSort: number): Promise<string[]> {
  const drawn = (): Promise<unknown> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const places = [...document.querySelectorAll<HTMLElement>('main [id]')].filter(
    (place) =>
      place.getClientRects().length > 0 && !place.closest('svg, form, [hidden]') && place.id !== 'main',
  );
  const sorts = Map.groupBy(places, ({ localName, className }) => `${localName}.${className}`);
  const chosen = [...sorts.values()].flatMap((members) =>
    [...new Set([0, Math.floor(members.length / 2), members.length - 1])]
      .slice(0, perSort)
      .map((at) => members[at]),
  );
  const hidden: string[] = [];
  for (const place of chosen) {
    if (!place) continue;
    location.hash = place.id;
    await drawn();
    const { left, top, width, height } = place.getBoundingClientRect();
    if (width < 2 || height < 2) continue;
    const x = Math.max(left, 0) + Math.min(width / 2, 40);
    const y = top + Math.min(height / 2, 6);
    const hit = document.elementFromPoint(x, y);
    const isSeen = hit !== null && (place.contains(hit) || hit.contains(place));
    if (!isSeen)
      hidden.push(
        `#${place.id} at ${Math.round(top)} px under ${hit?.localName ?? 'nothing'}.${hit?.className ?? ''}`,
      );
  }
  return hidden;
}

describe.each(some)('/%s', (address) => {
  test.each([360, 1440])('shows each place that is linked at %i px', async (width) => {
    await visit({ address, viewport: { width, height: 800 } }, async (page) => {
      expect(await page.locator('main [id]').count()).toBeGreaterThan(3);
      expect(await page.evaluate(covered, PER_SORT)).toEqual([]);
    });
  });
});
