import { expect, test } from 'vitest';
import { contactUrl } from '../../src/build/contact-url.ts';

test.each([
  ['https://a.example/contact', 'https://a.example/contact'],
  [' mailto:editor@a.example ', 'mailto:editor@a.example'],
])('%j means %s', (setting, address) => {
  expect(contactUrl(setting)).toBe(address);
});

test.each([undefined, '', ' '])('%j means that there is none', (setting) => {
  expect(contactUrl(setting)).toBeNull();
});

test.each(['editor@a.example', 'a.example', 'javascript:alert(1)'])(
  '%j is refused in one line that says what to write',
  (setting) => {
    expect(() => contactUrl(setting)).toThrow(
      /^CONTACT_URL is ".*": write a whole address, such as \S+ or \S+$/,
    );
  },
);
