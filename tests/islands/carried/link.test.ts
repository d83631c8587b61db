import { describe, expect, it } from 'vitest';
import { carriedAddress } from '../../../src/islands/carried/link.ts';

const site = 'https://edition.example/some/path/';
const carried = (href: string, picked = ['tulare', 'orange']): string | undefined =>
  carriedAddress(href, site, picked);

describe('a link to another page of the site', () => {
  it('takes along what is picked out, and keeps its own query and place', () => {
    expect(carried(`${site}report/region/`)).toBe(`${site}report/region/?focus=tulare~orange`);
    expect(carried(`${site}consortia/?tier=low#madera`)).toBe(
      `${site}consortia/?tier=low&focus=tulare~orange#madera`,
    );
  });

  it('is as it was when nothing is picked out any more', () => {
    expect(carried(`${site}report/region/`, [])).toBe(`${site}report/region/`);
  });

  it.each([
    ['leaves the site', 'https://www.jff.org/'],
    ['leaves the path of the site', 'https://edition.example/some/'],
    ['names a file', `${site}figures/award-map/award-map.csv`],
    ['picks out its own', `${site}report/region/?focus=sacramento`],
    ['is no web address', 'mailto:editor@edition.example'],
  ])('is left alone where it %s', (_, href) => {
    expect(carried(href)).toBeUndefined();
  });
});
