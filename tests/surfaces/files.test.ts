/** The files of every figure, as text: what must be true of a picture that travels alone. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { card, CARD } from '../../src/surfaces/card.ts';
import { fileBody, fileEndings, fileName, fileSize } from '../../src/surfaces/files.ts';
import { allPublished, publishedFigure } from '../../src/surfaces/site.ts';
import { svg } from '../../src/surfaces/svg.ts';
import { darkTheme, lightTheme } from '../../src/theme/theme.ts';
import { textsIn } from './texts-in-picture.ts';

/** A margin of the picture that a text measured roughly may reach into, in pixels. */
const LEEWAY = 4;

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
  const pictures = {
    light: svg(figure, lightTheme),
    dark: svg(figure, darkTheme),
    card: card(figure),
  };

  test('has files whose names carry the release', () => {
    const names = fileEndings.map((ending) => fileName(figure, ending));
    expect(new Set(names).size).toBe(fileEndings.length);
    for (const name of names) expect(name.startsWith(`${id}_${figure.release}`)).toBe(true);
  });

  test.each(Object.entries(pictures))('has all its words inside the frame: %s', (_, picture) => {
    expect(clipped(picture)).toEqual([]);
  });

  test.each(Object.entries(pictures))('has literal colors and its fonts with it: %s', (_, picture) => {
    expect(picture).not.toMatch(/var\(|currentColor|NaN|undefined/);
    expect(picture).toMatch(/@font-face\{font-family:'Source Sans 3'.*base64,/);
    expect(picture.match(/(?:href|src)="(?!#)/g)).toBeNull();
  });

  test('is named and described in its pictures', () => {
    for (const picture of Object.values(pictures)) {
      expect(picture).toContain('role="img"');
      expect(picture).toContain('<desc id="description">');
    }
  });

  test('comes out the same twice', () => {
    expect(svg(figure, darkTheme)).toBe(pictures.dark);
    expect(card(figure)).toBe(pictures.card);
  });
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
