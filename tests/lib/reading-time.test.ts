import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/lib/reading-time.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test('a minute for every 238 words, rounded up', () => {
  expect(readingMinutes(words(1))).toBe(1);
  expect(readingMinutes(words(238))).toBe(1);
  expect(readingMinutes(words(239))).toBe(2);
});

test('tags, their attributes and the frontmatter are not read', () => {
  const text = `---\ntitle: ${words(300)}\n---\n<P of="III.local.5" passages="${words(300)}">${words(238)}</P>`;
  expect(readingMinutes(text)).toBe(1);
});
