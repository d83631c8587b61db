/** Feeds of the releases of the data, an entry for each: a draft says that it is one, and is updated when it is frozen. */
import type { LoadedRelease } from '../datasets/load.ts';
import { releaseInfo } from '../datasets/release.ts';
import { edition } from '../lib/edition.ts';
import { releaseAddress, releaseFeed, releasesPage } from '../lib/routes.ts';
import * as words from '../words/releases.ts';
import { atomFeed, jsonFeed, type FeedContent, type FeedEntry, type FeedSetting } from './feed.ts';
import { notesOf, releasesShown } from './releases.ts';

function entryOf(release: LoadedRelease): FeedEntry {
  const { version, label, status, date } = releaseInfo(release);
  return {
    address: releaseAddress(version),
    title: words.release(label),
    date,
    points: [words.dated(status, date), ...notesOf(release).map(({ of, text }) => `${of}: ${text}`)],
  };
}

const content = (): FeedContent => ({
  title: words.feedTitle(edition.title),
  description: words.description,
  page: releasesPage,
  feeds: releaseFeed,
  entries: releasesShown().map(entryOf),
});

/** The feed in Atom. */
export const releasesAtom = (setting: FeedSetting): string => atomFeed(content(), setting);

/** The feed in JSON. */
export const releasesJson = (setting: FeedSetting): string => jsonFeed(content(), setting);
