import { expect, test } from 'vitest';
import { defaultSiteUrl, siteUrl } from '../../src/build/site-url.ts';

test.each([
  ['https://a.example', 'https://a.example/'],
  ['https://a.example/', 'https://a.example/'],
  [' https://a.example/b/c ', 'https://a.example/b/c/'],
  ['https://a.example/b/c//', 'https://a.example/b/c/'],
])('%j means %s', (setting, address) => {
  expect(siteUrl(setting)).toBe(address);
});

test.each([undefined, '', ' '])('%j means the default', (setting) => {
  expect(siteUrl(setting)).toBe(defaultSiteUrl);
});

test.each([
  'a.example',
  'example',
  '/reports/',
  'ftp://a.example/',
  'https://a.example/?x',
  'https://a.example/#x',
])('%j is refused in one line that says what to write', (setting) => {
  expect(() => siteUrl(setting)).toThrow(/^SITE_URL is ".*": write the whole public address, such as \S+$/);
});
