import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { noneFor } from '../../src/words/explorer.ts';
import { houseWords, type HouseWord, type Place } from './house-words.ts';
import { sample, wordsOfInterface } from './interface-words.ts';

/** What readers see or hear of each place, by what selects it; ids and codes are no words. */
const selectors: Readonly<Record<Exclude<Place, 'everywhere'>, string>> = {
  controls: 'button, summary, legend, label, option, nav a, [role="button"]',
  headings: 'title, h1, h2, h3, h4, h5, h6, figcaption, th, dt, caption',
};
const spoken = ['aria-label', 'alt', 'title', 'placeholder'];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Page {
  readonly address: string;
  readonly document: Document;
}

/** All pages but those for makers, without what is code. */
function builtPages(): Page[] {
  const folder = inject('siteFolder');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('style'))
    .map((path) => {
      const { document } = parseHTML(readFileSync(join(folder, path), 'utf8'));
      document.querySelectorAll('script, style, code, pre').forEach((element) => element.remove());
      return { address: `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`, document };
    });
}

const attributesIn = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) => spoken.map((name) => element.getAttribute(name) ?? ''));

/** The texts of a place, one by one. */
function textsIn({ document }: Page, place: Place): string[] {
  if (place !== 'everywhere') {
    const elements = [...document.querySelectorAll(selectors[place])];
    return [...elements.map(({ textContent }) => textContent), ...attributesIn(elements)];
  }
  const meta = [...document.querySelectorAll('meta[content]')].map(
    (one) => one.getAttribute('content') ?? '',
  );
  const blocks = [...document.querySelectorAll('title, body *')].filter(({ childNodes }) =>
    [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  return [
    ...blocks.map(({ textContent }) => textContent),
    ...attributesIn([...document.querySelectorAll('body *')]),
    ...meta,
  ];
}

/** The text around a word, to find it by. */
function around(text: string, word: RegExp): string {
  const at = text.search(word);
  return text.slice(Math.max(0, at - 40), at + 60);
}

const pages = builtPages();

/** The texts of each place on all pages, each once, with the pages that have it. */
const texts = new Map<Place, ReadonlyMap<string, readonly string[]>>(
  (['controls', 'headings', 'everywhere'] as const).map((place) => {
    const addresses = new Map<string, string[]>();
    for (const page of pages)
      for (const text of new Set(textsIn(page, place).map(plain)))
        addresses.set(text, [...(addresses.get(text) ?? []), page.address]);
    return [place, addresses];
  }),
);

/** Where pages have a word that they must not have. */
function foundOnPages({ word, in: places, except }: HouseWord): string[] {
  const wrong = new Map<string, string>();
  for (const place of places)
    for (const [text, addresses] of texts.get(place) ?? []) {
      const address = word.test(text) && addresses.find((one) => !except?.pages.test(one));
      if (address) wrong.set(around(text, word), address);
    }
  return [...wrong].map(([text, address]) => `${address}: “${text}”`);
}

/** The words that scripts say stand on no page until they are said: all strings of the interface, wherever they are. */
const interfaceWords = wordsOfInterface();

function foundInInterface({ word, in: places }: HouseWord): string[] {
  if (!places.includes('everywhere')) return [];
  return [...interfaceWords]
    .filter(([text]) => word.test(text))
    .map(([text, module]) => `${module}: “${around(text, word)}”`);
}

test('all pages, and the words of all parts of the interface, are read', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(interfaceWords.size).toBeGreaterThan(1000);
  expect([...interfaceWords.keys()]).toContain(noneFor(sample, sample));
});

test.for(houseWords.map((one) => [one.word.source, one] as const))('no reader meets %s', ([, one]) => {
  expect([...foundOnPages(one), ...foundInInterface(one)], `say instead: ${one.instead}`).toEqual([]);
});
