import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { houseWords, type HouseWord, type Place } from './house-words.ts';

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

function found({ word, in: places, except }: HouseWord, page: Page): string[] {
  if (except?.pages.test(page.address)) return [];
  return places
    .flatMap((place) => textsIn(page, place).map(plain))
    .filter((text) => word.test(text))
    .map((text) => around(text, word));
}

const pages = builtPages();

test.for(houseWords.map((one) => [one.word.source, one] as const))('no page says %s', ([, one]) => {
  const wrong = new Map<string, string>();
  for (const page of pages)
    for (const text of found(one, page)) if (!wrong.has(text)) wrong.set(text, page.address);
  expect(pages.length).toBeGreaterThan(100);
  const lines = [...wrong].map(([text, address]) => `${address}: “${text}”`);
  expect(lines, `say instead: ${one.instead}`).toEqual([]);
});
