import { describe, expect, test } from 'vitest';
import { consortiaIn } from '../../src/datasets/mentions.ts';
import { consortia, tables } from '../../src/datasets/site.ts';
import { spokenOfWords } from '../../src/words/spoken-of-words.ts';
import { entries as menu } from '../../src/words/menu.ts';
import { relativeAddress } from '../../src/lib/relative-address.ts';
import { firstUse } from '../../src/words/prose.ts';
import { tellingOf } from '../../src/prose/told.ts';
import { fileOf, ordinaryPages, pageAt } from './site.ts';

/** Ids of the consortia to whose profiles the links of an element lead. */
const profilesIn = (element: ParentNode | null): string[] =>
  [...(element?.querySelectorAll('a[href*="consortia/"]') ?? [])].flatMap(
    (link) => /consortia\/([\w-]+)\/(?:$|\?)/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );

const isMeantLine = (line: Element): boolean => line.textContent.includes(spokenOfWords.meant);

describe('a passage', () => {
  const speaking = tables.evidence
    .map((passage) => ({ ...consortiaIn(passage), id: passage.id }))
    .filter(({ named, meant }) => named.length + meant.length > 0);

  test.each(speaking)(
    '$id leads, where it is listed, to those it names, and apart to those it means',
    (one) => {
      const [section = ''] = (tellingOf(one.id) ?? '').split('#');
      const listed = pageAt(section).getElementById(one.id.toLowerCase());
      const lines = [...(listed?.querySelectorAll('.spoken-of') ?? [])];
      const named = lines.filter((line) => !isMeantLine(line)).flatMap(profilesIn);
      expect(new Set(named)).toEqual(new Set(one.named));
      expect(new Set(lines.filter(isMeantLine).flatMap(profilesIn))).toEqual(new Set(one.meant));
    },
  );
});

test.each([
  ['/report/appendix/', '.awards'],
  ['/figures/award-distribution/', '[data-part="table"]'],
  ['/figures/award-map/', '[data-part="table"]'],
])('%s leads to the profile of each of the 39', (address, selector) => {
  const ids = new Set(profilesIn(pageAt(address).querySelector(selector)));
  expect(ids).toEqual(new Set(consortia.map(({ id }) => id)));
});

test.each(ordinaryPages.map(({ address, document }) => [address, document] as const))(
  '%s leads on: the whole menu, and a page of the site beyond it',
  (address, document) => {
    const entries = [...document.querySelectorAll('.menu-open a')].map((link) => link.getAttribute('href'));
    expect(entries).toEqual(menu.map(({ href }) => relativeAddress(href, fileOf(address))));
    const onward = [...document.querySelectorAll('#main a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(?:#|[a-z]+:|\.\/#)/.test(href) && href.replace(/[?#].*$/, '').endsWith('/'));
    // The page of type and marks is for those who work on the edition.
    if (address !== '/style/') expect(onward.length).toBeGreaterThan(1);
  },
);

test.each(
  ordinaryPages
    .filter(({ address }) => /^\/(?:findings\/.|brief)/.test(address))
    .map(({ address, document }) => [address, document] as const),
)('on %s every number of the list leads back to where it stands', (_, document) => {
  for (const entry of document.querySelectorAll('[id^="number-"]')) {
    const back = [...entry.querySelectorAll('a')].find((link) => link.textContent === firstUse);
    const place = document.getElementById(back?.getAttribute('href')?.slice(1) ?? '');
    expect(place?.closest('.text, .brief')).toBeTruthy();
    expect(entry.contains(place)).toBe(false);
  }
});
