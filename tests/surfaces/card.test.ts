import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { CARD, card, LEAST_LETTER } from '../../src/surfaces/card.ts';
import { allPublished } from '../../src/surfaces/site.ts';
import { textsIn } from './texts-in-picture.ts';

/** Lines closer to each other than this part of their size touch. */
const TOUCHING = 0.8;

describe.each(allPublished().map((figure) => [figure.id, figure] as const))('card of %s', (_, figure) => {
  const { document } = parseHTML(card(figure));
  const texts = textsIn(document.documentElement);

  test('has no letter too small for a picture that is shown at half its size', () => {
    const small = texts.filter(({ size }) => size < LEAST_LETTER - 0.1);
    expect(small.map(({ text, size }) => `${text} ${size.toFixed(1)}`)).toEqual([]);
  });

  test('has every line within its frame', () => {
    for (const { text, left, right, y, size } of texts) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(CARD.width);
      expect(y - size, text).toBeGreaterThanOrEqual(0);
      expect(y, text).toBeLessThanOrEqual(CARD.height);
    }
  });

  test('has no line that touches another', () => {
    const touching = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0 &&
            Math.abs(one.y - other.y) < TOUCHING * Math.min(one.size, other.size),
        )
        .map((other) => `${one.text} | ${other.text}`),
    );
    expect(touching).toEqual([]);
  });

  test('says its finding', () => {
    expect(texts.map(({ text }) => text).join(' ')).toContain(figure.title);
  });
});
