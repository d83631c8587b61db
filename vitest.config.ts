import { defineConfig } from 'vitest/config';
import { virtualModules } from './src/build/virtual.ts';
import { fixtureData } from './tests/setup/fixture.ts';
import { full } from './tests/setup/scope.ts';
import { LongestFirst } from './tests/setup/longest-first.ts';
import { siteUrl } from './tests/setup/site-url.ts';

/**
 * What `npm test` leaves to `npm run test:full`: axe on wide, dark pages, pages of other systems, other engines, a second
 * build, slips in data, pictures in lists, files of figures, how readers find, sort, open, copy, quote, cite, pick and compare, and references as another program reads them.
 */
const later = [
  ...[
    'addressed',
    'carried',
    'chunk-gone',
    'citing',
    'comparison',
    'controls',
    'disclosure',
    'drawings',
    'embed-compact',
    'embed-frame',
    'embed-gesture',
    'embed-heights',
    'embed-hosts',
    'embed-messages',
    'embed-panel',
    'embed-scrollbar',
    'engines',
    'every-page-wide',
    'explorer',
    'figure',
    'figure-page',
    'finder',
    'finder-loading',
    'finder-search',
    'link-targets',
    'map',
    'paragraph-link',
    'passed-on',
    'picked-passages',
    'profile-sheet',
    'quoting',
    'reader-settings',
    'reading',
    'search',
    'section-print',
    'section-reading',
    'statement-uses',
    'story',
    'topics',
  ].map((name) => `tests/browser/${name}.test.ts`),
  'tests/contract/one-character.test.ts',
  'tests/surfaces/detail.test.ts',
  'tests/surfaces/files.test.ts',
  'tests/site/reference-managers.test.ts',
  'tests/site/reproducible.test.ts',
  'tests/site/translate.test.ts',
];
const needTheSite = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
/**
 * What must hold whatever the data are, and what reads content/, which states them. All other tests of parts work on data
 * of their own, which no release changes.
 */
const needTheData = [
  'tests/contract/**/*.test.ts',
  'tests/prose/**/*.test.ts',
  'tests/surfaces/citing/**/*.test.ts',
  'tests/surfaces/markdown.test.ts',
];

export default defineConfig({
  test: {
    environment: 'node',
    globals: false,
    // One waits for the browser while the other computes.
    maxWorkers: 2,
    env: { SITE: `${siteUrl}/` },
    // No test leaves anything behind; loading the modules anew for each file would take longer than most of its tests.
    isolate: false,
    // A browser that shares two processors with other tests answers late; what it answers is asked all the same.
    expect: { poll: { timeout: 10_000 } },
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './tests/setup/count-reporter.ts'],
    projects: [
      {
        extends: true,
        plugins: [virtualModules(fixtureData)],
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [...needTheSite, ...needTheData, ...(full ? [] : later)],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        plugins: [virtualModules()],
        test: { name: 'data', include: needTheData, exclude: full ? [] : later, testTimeout: 60_000 },
      },
      {
        extends: true,
        plugins: [virtualModules()],
        test: {
          name: 'site',
          include: needTheSite,
          exclude: full ? [] : later,
          globalSetup: ['./tests/setup/site.ts', './tests/setup/browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
