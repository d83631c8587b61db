import { expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { codes } from '../../src/words/vocabulary/index.ts';
import { figureTopics } from '../../src/words/vocabulary/figures.ts';
import { browsedWith, figuresByTopic, galleryOrder, storyFigures } from '../../src/surfaces/gallery.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';

const all = [...figures.values()].filter(({ series }) => series === undefined).map(({ id }) => id);
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

test('the gallery has every figure once, one after the other, but those of a series', () => {
  expect(idsOf(galleryOrder()).sort()).toEqual(all);
});

test('the story has every figure of its series once, and each is browsed among its own', () => {
  const inSeries = [...figures.values()].filter(({ series }) => series === 'story').map(({ id }) => id);
  expect(idsOf(storyFigures()).sort()).toEqual(inSeries);
  expect(browsedWith(publishedFigure('story-map'))).toEqual(storyFigures());
  expect(browsedWith(publishedFigure('award-map'))).toEqual(galleryOrder());
});

test('topics stand in the order of the vocabulary, and none is empty', () => {
  const order = codes(figureTopics).filter((code) => figuresByTopic().some((shelf) => shelf.code === code));
  expect(figuresByTopic().map(({ code }) => code)).toEqual(order);
  expect(figuresByTopic().every((shelf) => shelf.figures.length > 0)).toBe(true);
});
