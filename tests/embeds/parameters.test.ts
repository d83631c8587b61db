import { expect, test } from 'vitest';
import { readAppearance } from '../../src/embeds/parameters.ts';
import { wordpressLimit } from '../../src/embeds/sizes.ts';
import { parameters } from '../../src/words/embed-parameters.ts';

const appearance = (query: string) => readAppearance(new URLSearchParams(query));

test.each(Object.entries(parameters))('%s is told with values that an embed reads', (name, { values }) => {
  const usual = JSON.stringify(appearance(''));
  const read = values.map((value) => JSON.stringify(appearance(`${name}=${value}`)));
  expect(read.some((one) => one !== usual)).toBe(true);
  // No more than one of several values is the default.
  expect(new Set(read).size).toBe(values.length);
});

test('all that an embed reads is told', () => {
  const told = Object.keys(parameters);
  const read = Object.keys(appearance('')).map((name) => (name === 'scheme' ? 'dark' : name));
  expect(read.sort()).toEqual(told.sort());
});

test('the height of compact embeds is told as it is', () => {
  expect(parameters.compact.meaning).toContain(`${wordpressLimit.toLocaleString('en-US')} pixels tall`);
});
