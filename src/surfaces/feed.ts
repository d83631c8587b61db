/** Feeds of what is new in this edition, in Atom and in JSON. */
import { Feed } from 'feed';
import { edition, licenses } from '../lib/edition.ts';
import { escaped } from '../lib/escape.ts';
import { capitalized } from '../lib/format.ts';

/** Where and when the feeds are published. */
export interface FeedSetting {
  /** Public address of the site, with a slash at its end. */
  readonly site: string;
  /** ISO day of the newest release: the day of a feed that has no entry. */
  readonly day: string;
}

/** An entry of a feed. */
export interface FeedEntry {
  /** Root-absolute address of what it tells of; it is the entry's id. */
  readonly address: string;
  readonly title: string;
  /** ISO day. */
  readonly date: string;
  /** What it says, a paragraph each. */
  readonly points: readonly string[];
}

/** What a feed is about, and its entries. */
export interface FeedContent {
  readonly title: string;
  readonly description: string;
  /** Root-absolute address of the page that tells the same. */
  readonly page: string;
  /** Root-absolute addresses of the feed. */
  readonly feeds: { readonly atom: string; readonly json: string };
  readonly entries: readonly FeedEntry[];
}

/** The feed in Atom. */
export function atomFeed(content: FeedContent, setting: FeedSetting): string {
  // Atom takes the titles of entries as HTML.
  return `${feed(content, setting, escaped).atom1()}\n`;
}

/** The feed in JSON. */
export function jsonFeed(content: FeedContent, setting: FeedSetting): string {
  return `${feed(content, setting, (title) => title).json1()}\n`;
}

function feed(content: FeedContent, setting: FeedSetting, titleText: (title: string) => string): Feed {
  // The newest first; those of one day in their order.
  const entries = content.entries.toSorted((one, other) => Date.parse(other.date) - Date.parse(one.date));
  const made = new Feed(aboutFeed(content, setting, entries[0]?.date ?? setting.day));
  for (const { address, title, date, points } of entries) {
    const day = new Date(date);
    const link = publicAddress(address, setting);
    made.addItem({
      id: link,
      link,
      title: titleText(title),
      date: day,
      published: day,
      content: points.map((point) => `<p>${escaped(point)}</p>`).join(''),
    });
  }
  return made;
}

function aboutFeed(
  { title, description, page, feeds }: FeedContent,
  setting: FeedSetting,
  updated: string,
): ConstructorParameters<typeof Feed>[0] {
  const atom = publicAddress(feeds.atom, setting);
  return {
    id: atom,
    title,
    description,
    link: publicAddress(page, setting),
    feedLinks: { atom, json: publicAddress(feeds.json, setting) },
    author: { name: capitalized(edition.author) },
    copyright: licenses.content.name,
    updated: new Date(updated),
    generator: false,
  };
}

const publicAddress = (address: string, { site }: FeedSetting): string => new URL(`.${address}`, site).href;
