import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/build/settings.ts';

test.each([undefined, '', ' '])('%j means that nothing is set', (setting) => {
  const settings = readSettings({ SITE_URL: setting, CONTACT_URL: setting, PUBLISHER: setting });
  expect(settings).toEqual({ siteUrl: null, contactUrl: null, publisher: null });
});

describe('SITE_URL', () => {
  test('is not published with a password, which the message does not repeat', () => {
    for (const setting of ['https://me:secret@reports.example/', 'https://me@reports.example/']) {
      expect(() => readSettings({ SITE_URL: setting })).toThrow(
        /^SITE_URL has a user name or password in it/,
      );
      expect(() => readSettings({ SITE_URL: setting })).not.toThrow(/secret/);
    }
  });

  test.each([
    ['https://a.example', 'https://a.example/'],
    ['https://a.example/', 'https://a.example/'],
    [' https://a.example/b/c ', 'https://a.example/b/c/'],
    ['https://a.example/b/c//', 'https://a.example/b/c/'],
  ])('%j means %s', (setting, address) => {
    expect(readSettings({ SITE_URL: setting }).siteUrl).toBe(address);
  });

  test.each([
    'a.example',
    'example',
    '/reports/',
    'ftp://a.example/',
    'https://a.example/?x',
    'https://a.example/#x',
  ])('%j is refused in one line that says what to write', (setting) => {
    expect(() => readSettings({ SITE_URL: setting })).toThrow(
      /^SITE_URL is ".*": write the whole public address, such as \S+$/,
    );
  });
});

describe('CONTACT_URL', () => {
  test.each([
    ['https://a.example/contact', 'https://a.example/contact'],
    [' mailto:editor@a.example ', 'mailto:editor@a.example'],
  ])('%j means %s', (setting, address) => {
    expect(readSettings({ CONTACT_URL: setting }).contactUrl).toBe(address);
  });

  test.each(['editor@a.example', 'a.example', 'javascript:alert(1)'])(
    '%j is refused in one line that says what to write',
    (setting) => {
      expect(() => readSettings({ CONTACT_URL: setting })).toThrow(
        /^CONTACT_URL is ".*": write a whole address, such as \S+ or \S+$/,
      );
    },
  );
});

describe('PUBLISHER', () => {
  test('is a name, without the space around it', () => {
    expect(readSettings({ PUBLISHER: ' Public Policy Lab ' }).publisher).toBe('Public Policy Lab');
  });

  test.each(['https://a.example/', 'Public\nPolicy', '<b>Public Policy</b>', 'x'.repeat(101)])(
    '%j is refused in one sentence that says what to write',
    (setting) => {
      expect(() => readSettings({ PUBLISHER: setting })).toThrow(
        /^PUBLISHER is "[^]*": write the name of the person or organization that publishes this copy/,
      );
    },
  );
});
