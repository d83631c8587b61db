import { describe, expect, test } from 'vitest';
import { alikeInAny, closest } from '../../src/datasets/peers.ts';
import { consortia, mentionsOf, peers, standing, tables } from '../../src/datasets/site.ts';

const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

describe('mentions', () => {
  test('nine consortia are named in the text, three more are only meant', () => {
    const named = consortia.filter(({ id }) => mentionsOf(id).named.length > 0);
    expect(ids(named)).toEqual([
      'san-luis-obispo',
      'konocti',
      'lacoe',
      'western-placer',
      'elk-grove',
      'contra-costa',
      'tulare',
      'orange',
      'sacramento',
    ]);
    const meant = consortia.filter(({ id }) => mentionsOf(id).meant.length > 0);
    expect(ids(meant)).toEqual(['long-beach-unified', 'rancho-santiago', 'contra-costa', 'long-beach-ccd']);
  });

  test('the lists of the appendix are no mentions', () => {
    const appendix = tables.evidence.filter(
      ({ section, consortia: listed }) => section === 'appendix' && listed,
    );
    expect(appendix.length).toBe(3);
    expect(mentionsOf('madera')).toEqual({ named: [], meant: [] });
  });
});

describe('standing', () => {
  test('Tulare is the ninth largest of all and of the ten large awards', () => {
    const { amongAll, amongTier, shareOfAll, shareOfTier } = standing('tulare');
    expect(amongAll).toEqual({ rank: 9, sharing: 1, of: 39 });
    expect(amongTier).toEqual({ rank: 9, sharing: 1, of: 10 });
    expect(shareOfAll).toBeCloseTo(14_790_007 / 248_013_707, 10);
    expect(shareOfTier).toBeCloseTo(0.1, 2);
  });

  test('equal awards share a place', () => {
    const places = ['campbell', 'madera', 'dubois'].map((id) => standing(id).amongAll);
    expect(places).toEqual(Array(3).fill({ rank: 29, sharing: 9, of: 39 }));
  });

  test('shares of all add up to the whole, and so do those of each size', () => {
    const total = consortia.reduce((sum, { id }) => sum + standing(id).shareOfAll, 0);
    expect(total).toBeCloseTo(1, 10);
    const small = consortia.filter(({ tier }) => tier === 'low');
    expect(small.reduce((sum, { id }) => sum + standing(id).shareOfTier, 0)).toBeCloseTo(1, 10);
  });
});

describe('peers', () => {
  test('nobody is a peer of itself', () => {
    for (const { id } of consortia) {
      const { size, type, place } = peers(id);
      expect([...ids(size), ...ids(type), ...place.map(({ consortium }) => consortium.id)]).not.toContain(id);
    }
  });

  test('in size: all with the same award, or the next in the appendix', () => {
    expect(ids(peers('madera').size)).toEqual(
      ids(consortia.filter(({ award, id }) => award === 600_000 && id !== 'madera')),
    );
    expect(ids(peers('konocti').size)).toEqual(['dubois', 'fullerton', 'lacoe', 'antelope-valley']);
  });

  test('in place: those of the county, and the nearest others, by miles', () => {
    const [first] = peers('long-beach-unified').place;
    expect(first?.consortium.id).toBe('long-beach-ccd');
    const miles = peers('madera').place.map((neighbor) => neighbor.miles);
    expect(miles).toEqual([...miles].sort((a, b) => a - b));
    expect(miles.length).toBe(3);
    expect(peers('inglewood').place.length).toBeGreaterThan(3);
  });

  test('all are listed once, those alike in most first', () => {
    for (const { id } of consortia) {
      const all = alikeInAny(peers(id));
      const { size, type, place } = peers(id);
      const listed = new Set([...ids(size), ...ids(type), ...place.map(({ consortium }) => consortium.id)]);
      expect(ids(all.map(({ consortium }) => consortium)).sort(), id).toEqual([...listed].sort());
    }
    const [first] = alikeInAny(peers('madera'));
    expect(first).toMatchObject({ consortium: { id: 'mariposa' }, inSize: true, inType: true });
    expect(first?.miles).toBeDefined();
  });

  test('three are set beside each, none twice, one of each list where there is one', () => {
    for (const { id } of consortia) {
      const beside = ids(closest(peers(id)));
      expect(new Set([id, ...beside]).size, id).toBe(4);
    }
    expect(ids(closest(peers('madera')))).toEqual(['campbell', 'tehachapi', 'dubois']);
  });
});
