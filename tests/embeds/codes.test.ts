import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { destinations, embedCodes, oembedHtml, type DestinationName } from '../../src/embeds/codes.ts';
import * as words from '../../src/words/embed.ts';
import { usualOptions, type EmbedFacts, type EmbedOptions } from '../../src/embeds/facts.ts';
import { readAppearance } from '../../src/embeds/parameters.ts';
import { embedWidths, type EmbedHeights } from '../../src/embeds/sizes.ts';

const site = 'https://edition.example/some/path/';
const picture = (name: string, width: number, height: number) => ({
  address: `${site}figures/map/map_1.0.0${name}`,
  width,
  height,
});

const facts: EmbedFacts = {
  title: 'Who got "most" & where <it> went',
  alt: '39 awards, each > $0.',
  page: `${site}figures/map/`,
  embed: `${site}embed/map/`,
  release: '1.0.0',
  choices: { form: { initial: 'bars' }, region: { initial: null } },
  heights: Object.fromEntries(embedWidths.map((width) => [width, width + 7])) as EmbedHeights,
  compactHeights: Object.fromEntries(embedWidths.map((width) => [width, width + 3])) as EmbedHeights,
  pictures: {
    light: picture('.png', 992, 1240),
    dark: picture('_dark.png', 992, 1240),
    print: picture('_2x.png', 1984, 2480),
    drawing: picture('.svg', 992, 1240),
  },
  citation: 'The contributors. “Map.”',
  sentence: 'Ten awards came to $147.9 million.',
  source: 'Source: awards; data release 1.0.0.',
};

const code = (name: DestinationName, options: Partial<EmbedOptions> = {}, of = facts): string =>
  destinations[name].code(of, { ...usualOptions, ...options });

/** The code as a page would read it. */
const read = (html: string): HTMLElement =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

/** Name and attributes of an element. */
const element = (html: string, selector: string): Record<string, string> => {
  const found = read(html).querySelector(selector);
  return Object.fromEntries([...(found?.attributes ?? [])].map(({ name, value }) => [name, value]));
};

const frames: readonly (readonly [DestinationName, string])[] = [
  ['wordpress-block', 'iframe'],
  ['cms', 'iframe'],
  ['amp', 'amp-iframe'],
];

/** WordPress gets the compact embed, as long as it is asked for the published view. */
const isCompact = (name: DestinationName): boolean => name === 'wordpress-block';
const embedOf = (name: DestinationName): string => `${site}embed/map/${isCompact(name) ? 'compact/' : ''}`;
const heightAt = (name: DestinationName, width: number): number => width + (isCompact(name) ? 3 : 7);

const sourceIn = (name: DestinationName, options: Partial<EmbedOptions>): string =>
  element(code(name, options), frames.find(([of]) => of === name)?.[1] ?? '')['src'] ?? '';

describe.each(frames)('the frame for %s', (name, selector) => {
  test('is named, and light unless the editor asks otherwise', () => {
    expect(element(code(name), selector)).toMatchObject({
      title: facts.title,
      src: `${embedOf(name)}?dark=false`,
    });
    expect(sourceIn(name, { scheme: 'dark' })).toBe(`${embedOf(name)}?dark=true`);
    expect(sourceIn(name, { scheme: 'auto' })).toBe(embedOf(name));
  });

  test('keeps to a release where asked', () => {
    const pinned = embedOf(name).replace('/map/', '/map/1.0.0/');
    expect(sourceIn(name, { isPinned: true })).toBe(`${pinned}?dark=false`);
  });

  test('holds the view: choices in their order, what is picked out, no initial value, no state of the page', () => {
    const view = { region: 'Southern', form: 'bars', overlay: 'share', unknown: 'x' };
    expect(sourceIn(name, { view, focus: ['tulare', 'orange'] })).toBe(
      `${site}embed/map/?region=Southern&focus=tulare~orange&dark=false`,
    );
    expect(sourceIn(name, { view: { region: 'Southern', form: 'swarm' } })).toBe(
      `${site}embed/map/?form=swarm&region=Southern&dark=false`,
    );
  });

  test.each(embedWidths)('holds the height free that the figure has at %i pixels', (width) => {
    const { height, style } = element(code(name, { width }), selector);
    expect(name === 'cms' ? style : height).toContain(String(heightAt(name, width)));
  });
});

/** The figure's height where nothing sizes the frame, and its content's where the browser does. */
const following = (height: number): string =>
  `display:block;height:${height}px;height:if(supports(frame-sizing:content-height):auto;else:${height}px);frame-sizing:content-height;color-scheme:light`;

test('the frame of an answer has no style, which systems strip, and can be scrolled', () => {
  const attributes = element(oembedHtml(facts), 'iframe');
  expect(Object.keys(attributes).sort()).toEqual(['frameborder', 'height', 'src', 'title', 'width']);
  expect(attributes).toMatchObject({ width: '100%', height: '603' });
});

test('an answer begins with a quotation, and has the compact embed, which WordPress does not cut', () => {
  const frame = expect.stringMatching(/^iframe /) as string;
  expect(skeleton(oembedHtml(facts))).toEqual(['blockquote ', 'a href', frame]);
  expect(element(oembedHtml(facts), 'iframe')['src']).toBe(`${site}embed/map/compact/?dark=false`);
});

test('WordPress gets the compact embed with what is selected, but the ordinary one where the view is another', () => {
  const asked = (options: Partial<EmbedOptions>) => element(code('wordpress-block', options), 'iframe');
  expect(asked({ focus: ['tulare'], view: { form: 'bars' } })).toMatchObject({
    src: `${site}embed/map/compact/?focus=tulare&dark=false`,
    height: '603',
  });
  expect(asked({ view: { form: 'swarm' } })).toMatchObject({
    src: `${site}embed/map/?form=swarm&dark=false`,
    height: '607',
  });
});

test.each(['wordpress-block', 'cms'] as const)(
  'the frame of %s follows its content where it can, and scrolls and is whole without its style',
  (name) => {
    const attributes = element(code(name), 'iframe');
    const height = heightAt(name, 600);
    expect(attributes).toMatchObject({
      width: '100%',
      height: String(height),
      frameborder: '0',
      loading: 'lazy',
      style: following(height),
    });
    expect(attributes).not.toHaveProperty('scrolling');
  },
);

test('a host gives the frame leave for the whole screen and the clipboard', () => {
  expect(element(code('cms'), 'iframe')).toMatchObject({ allow: 'fullscreen; clipboard-write' });
});

test('the frame for AMP has what AMP demands: a picture until it is there, a button where it is too small', () => {
  const frame = read(code('amp', { scheme: 'dark' })).querySelector('amp-iframe');
  expect(frame?.hasAttribute('resizable')).toBe(true);
  expect(frame?.getAttribute('layout')).toBe('fixed-height');
  expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin');
  expect(frame?.querySelector(':scope > amp-img[placeholder]')?.getAttribute('src')).toBe(
    facts.pictures.dark.address,
  );
  expect(frame?.querySelector(':scope > div[overflow][role="button"]')?.textContent).toBe(words.showAll);
});

test.each(['wordpress-block', 'cms', 'newsletter'] as const)(
  '%s leads to the figure in words, for whoever sees no frame',
  (name) => {
    const link = read(code(name)).querySelector('p:last-child > a');
    expect(link?.getAttribute('href')).toBe(facts.page);
    expect(link?.textContent).toBe(words.linkToPage(facts.title));
  },
);

test('an address to paste is that of the page, where other systems find how to show it', () => {
  for (const name of ['wordpress-address', 'address'] as const) expect(code(name)).toBe(facts.page);
});

test('a newsletter gets a picture with its words and its size, never wider than it is', () => {
  const image = element(code('newsletter', { width: 960 }), 'a > img');
  expect(image).toMatchObject({ alt: `${facts.title}. ${facts.alt}`, width: '960', height: '1200' });
  expect(element(code('newsletter'), 'a > img')).toMatchObject({ width: '600', height: '750' });
});

test('print gets the drawing and the picture with the most pixels', () => {
  expect(code('print').split('\n')).toEqual([
    `SVG, 992 × 1240: ${facts.pictures.drawing.address}`,
    `PNG, 1984 × 2480: ${facts.pictures.print.address}`,
  ]);
});

test('a sentence goes with its source and its citation', () => {
  expect(code('sentence')).toBe(`${facts.sentence}\n${facts.source}\n${facts.citation}`);
});

const isMarkup = (text: string): boolean => text.startsWith('<');

test('no code has a script, a handler or an address of anybody else', () => {
  for (const { code: text } of embedCodes(facts).filter((one) => isMarkup(one.code))) {
    expect(text).not.toMatch(/<script| on[a-z]+=|javascript:/i);
    const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !address.startsWith(site))).toEqual([]);
  }
});

/** Tags in their order, with the names of their attributes. */
const skeleton = (html: string): string[] =>
  [...read(html).querySelectorAll('*')].map(
    (one) => `${one.localName} ${one.getAttributeNames().sort().join(' ')}`,
  );

/** Texts that try to end an attribute or a tag. */
const junk = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', '=', '/', '-', ' ', '\n', 'x', ']') }),
  fc.constantFrom('"><script>alert(1)</script>', '</iframe><img src=x onerror=x>', '&quot;', '--></title>'),
);

test('no title, alternative text, choice or mark breaks out of the markup', () => {
  fc.assert(
    fc.property(junk, junk, junk, fc.array(junk), (title, alt, region, focus) => {
      const named = { ...facts, title, alt };
      for (const name of ['wordpress-block', 'cms', 'amp', 'newsletter'] as const) {
        const html = code(name, { view: { region }, focus }, named);
        expect(skeleton(html)).toEqual(skeleton(code(name)));
        const said = element(html, 'iframe, amp-iframe, img');
        expect(said['title'] ?? said['alt']).toBe(name === 'newsletter' ? `${title}. ${alt}` : title);
      }
    }),
  );
});

test('what is asked comes back from the address of the frame', () => {
  fc.assert(
    fc.property(fc.constantFrom('auto', 'light', 'dark'), fc.string({ minLength: 1 }), (scheme, region) => {
      const { searchParams } = new URL(sourceIn('cms', { scheme, view: { region } }));
      expect(readAppearance(searchParams).scheme).toBe(scheme);
      expect(searchParams.get('region')).toBe(new URLSearchParams({ region }).get('region'));
    }),
  );
});
