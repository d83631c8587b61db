import { expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { codes } from '../../src/words/vocabulary/index.ts';
import { figureTopics } from '../../src/words/vocabulary/figures.ts';
import { figuresByTopic, galleryOrder } from '../../src/surfaces/gallery.ts';

const all = [...figures.keys()].sort();
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

test('the gallery has every figure once, one after the other', () => {
  expect(idsOf(galleryOrder()).sort()).toEqual(all);
});

test('topics stand in the order of the vocabulary, and none is empty', () => {
  const order = codes(figureTopics).filter((code) => figuresByTopic().some((shelf) => shelf.code === code));
  expect(figuresByTopic().map(({ code }) => code)).toEqual(order);
  expect(figuresByTopic().every((shelf) => shelf.figures.length > 0)).toBe(true);
});
