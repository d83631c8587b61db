/** The files of every figure, as text: what must be true of a picture that travels alone. */
import { parseHTML } from 'linkedom';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { edition, licenses } from '../../src/lib/edition.ts';
import { escaped } from '../../src/lib/escape.ts';
import { card, CARD } from '../../src/surfaces/card.ts';
import { drawing } from '../../src/surfaces/drawing.ts';
import { serializeSvg } from '../../src/surfaces/serialize-svg.ts';
import { fileBody, fileEndings, fileName, fileSize } from '../../src/surfaces/files.ts';
import { allPublished, publishedFigure } from '../../src/surfaces/site.ts';
import { editableSvg, svg } from '../../src/surfaces/svg.ts';
import { darkTheme, lightTheme } from '../../src/theme/theme.ts';
import { textsIn } from './texts-in-picture.ts';

/** A margin of the picture that a text measured roughly may reach into, in pixels. */
const LEEWAY = 4;

/** The attributes of all elements of a name in a picture. @param name a pattern */
const elementsIn = (picture: string, name: string): ReadonlyMap<string, string>[] =>
  [...picture.matchAll(new RegExp(`<${name} ([^>]*)>`, 'g'))].map(
    ([, attributes = '']) =>
      new Map(
        [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
  );

/** Texts of a picture that reach over its frame. */
function clipped(picture: string): string[] {
  const drawn = parseHTML(picture.replace(/<style>[\s\S]*?<\/style>/, '')).document.querySelector('svg');
  if (!drawn) throw new Error('not a picture');
  const [width, height] = ['width', 'height'].map((name) => Number(drawn.getAttribute(name)));
  const texts = textsIn(drawn);
  expect(texts.length).toBeGreaterThan(3);
  return texts
    .filter(
      ({ left, right, y }) => left < -LEEWAY || right > (width ?? 0) + LEEWAY || y < 0 || y > (height ?? 0),
    )
    .map(({ text }) => text);
}

describe.each(allPublished().map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  /** With letters as text; the files that others open have outlines in their place. */
  const pictures = {
    light: editableSvg(figure, lightTheme),
    dark: editableSvg(figure, darkTheme),
    card: card(figure),
  };
  const outlined = { light: svg(figure, lightTheme), dark: svg(figure, darkTheme) };

  test('has files whose names carry the release', () => {
    const names = fileEndings.map((ending) => fileName(figure, ending));
    expect(new Set(names).size).toBe(fileEndings.length);
    for (const name of names) expect(name.startsWith(`${id}_${figure.release}`)).toBe(true);
  });

  test.each(Object.entries(pictures))('has all its words inside the frame: %s', (_, picture) => {
    expect(clipped(picture)).toEqual([]);
  });

  const all = Object.entries({ ...pictures, ...outlined });

  test.each(all)('has literal colors, and loads nothing: %s', (_, picture) => {
    expect(picture).not.toMatch(/var\(|currentColor|NaN|undefined/);
    expect(picture.match(/(?:href|src)="(?!#)/g)).toBeNull();
  });

  test('brings its fonts along where its letters are text', () => {
    for (const picture of [pictures.light, pictures.dark])
      expect(picture).toMatch(/@font-face\{font-family:'Source Sans 3'.*base64,/);
  });

  test.each(Object.entries(outlined))(
    'needs no font, nor an order of paint that few programs know: %s',
    (_, picture) => {
      expect(picture).not.toMatch(/<text|<style|@font-face|paint-order/);
      const uses = elementsIn(picture, 'use').map((use) => use.get('xlink:href')?.slice(1));
      const shapes = new Set(elementsIn(picture, 'path').map((path) => path.get('id')));
      expect(uses.length).toBeGreaterThan(200);
      expect(uses.filter((shape) => !shapes.has(shape))).toEqual([]);
    },
  );

  test('has each halo as a text of its own, below the letters and hidden, where its letters are text', () => {
    const drawn = parseHTML(pictures.light.replace(/<style>[\s\S]*?<\/style>/, '')).document;
    expect(pictures.light).not.toContain('paint-order');
    const halos = [...drawn.querySelectorAll('text[aria-hidden="true"]')];
    expect(halos.length).toBeGreaterThan(0);
    for (const halo of halos) {
      expect(halo.getAttribute('fill')).toBe('none');
      expect(halo.nextElementSibling?.getAttribute('stroke')).toBe('none');
      expect(halo.nextElementSibling?.textContent).toBe(halo.textContent);
    }
  });

  test('has each word once in pages, with its halo by an order of paint: search, copy and screen readers meet it once', () => {
    const { svg: drawn, texts } = drawing(figure, 698, lightTheme);
    const inPage = parseHTML(serializeSvg(drawn, {})).document;
    expect([...inPage.querySelectorAll('text')].map(({ textContent }) => textContent).sort()).toEqual(
      texts.map(({ text }) => text).sort(),
    );
    expect(inPage.querySelector('[paint-order="stroke"]')).not.toBe(null);
  });

  test('is named, described, licensed and sourced in its pictures', () => {
    for (const [, picture] of all) {
      expect(picture).toContain('role="img"');
      expect(picture).toContain(`<desc id="${id}-picture-description">`);
      expect(picture).toContain(`<dc:title>${escaped(figure.title)}</dc:title>`);
      expect(picture).toContain(`<cc:license rdf:resource="${licenses.content.url}"/>`);
      expect(picture).toContain(escaped(figure.source));
    }
  });

  test('comes out the same twice', () => {
    expect(svg(figure, darkTheme)).toBe(outlined.dark);
    expect(editableSvg(figure, darkTheme)).toBe(pictures.dark);
    expect(card(figure)).toBe(pictures.card);
  });
});

test('two pictures in one page keep their names: no id of one is in another, but for shapes of letters, which are the same', () => {
  const meaning = new Map<string, string>();
  for (const figure of allPublished()) {
    for (const element of elementsIn(svg(figure, lightTheme), '\\w+')) {
      const [id, d = ''] = [element.get('id'), element.get('d')];
      if (id === undefined) continue;
      const known = meaning.get(id);
      expect(known === undefined || (d !== '' && known === d), `${figure.id}: ${id}`).toBe(true);
      meaning.set(id, d);
    }
  }
  expect(meaning.size).toBeGreaterThan(100);
});

/** The chunks of a PNG by their type; of several of one type, all. */
function chunksIn(bytes: Buffer): Map<string, Buffer[]> {
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)));
    chunks.set(type, [...(chunks.get(type) ?? []), data]);
    at += length + 12;
  }
  return chunks;
}

test.each([
  ['.png', 96],
  ['_2x.png', 192],
] as const)('a picture in pixels says its resolution, title, source and terms: %s', (ending, perInch) => {
  const figure = publishedFigure('timeline');
  const chunks = chunksIn(Buffer.from(fileBody(figure, ending)));
  const [resolution] = chunks.get('pHYs') ?? [];
  expect(Math.round((resolution?.readUInt32BE(0) ?? 0) * 0.0254)).toBe(perInch);
  const texts = new Map(
    (chunks.get('iTXt') ?? []).map(
      (data) => data.toString('utf8').split('\0\0\0\0\0', 2) as [string, string],
    ),
  );
  expect([texts.get('Title'), texts.get('Description')]).toEqual([figure.title, figure.alt]);
  expect(texts.get('Author')).toBe(edition.author);
  expect(texts.get('Source')).toContain(figure.source);
  expect(texts.get('Copyright')).toContain(licenses.content.url);
});

test('a card is as large as social media ask', () => {
  expect(CARD).toEqual({ width: 1200, height: 630 });
});

test('a file is made once, and its size is that of its bytes', () => {
  const figure = publishedFigure('award-distribution');
  const picture = fileBody(figure, '.png');
  expect(fileBody(publishedFigure('award-distribution'), '.png')).toBe(picture);
  expect(fileSize(figure, '.png')).toBe(picture.length);
});

test('a picture in pixels is the same bytes twice', () => {
  const figure = publishedFigure('award-distribution');
  const again = { ...figure };
  expect(Buffer.compare(Buffer.from(fileBody(again, '.png')), Buffer.from(fileBody(figure, '.png')))).toBe(0);
});
