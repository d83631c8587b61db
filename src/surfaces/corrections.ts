/** Feeds of what changed in the data behind figures, an entry for each figure and release, and for each withdrawal. */
import { Feed } from 'feed';
import { edition, licenses } from '../lib/edition.ts';
import { escaped } from '../lib/escape.ts';
import { capitalized } from '../lib/format.ts';
import { corrections, figureAddress, gallery } from '../lib/routes.ts';
import * as words from '../words/data-changes.ts';
import type { ToldChange } from './told-changes.ts';

/** A figure and what has happened to its data. */
export interface ChangedFigure {
  readonly id: string;
  readonly title: string;
  readonly changes: readonly ToldChange[];
}

/** Where and when the feeds are published. */
export interface FeedSetting {
  /** Public address of the site, with a slash at its end. */
  readonly site: string;
  /** ISO day of the newest release: the day of a feed that has no entry. */
  readonly day: string;
}

interface Entry extends ToldChange {
  readonly address: string;
  readonly title: string;
}

/** The feed in Atom. */
export function correctionsAtom(figures: readonly ChangedFigure[], setting: FeedSetting): string {
  // Atom takes the titles of entries as HTML.
  return `${feed(figures, setting, escaped).atom1()}\n`;
}

/** The feed in JSON. */
export function correctionsJson(figures: readonly ChangedFigure[], setting: FeedSetting): string {
  return `${feed(figures, setting, (title) => title).json1()}\n`;
}

function feed(
  figures: readonly ChangedFigure[],
  setting: FeedSetting,
  titleText: (title: string) => string,
): Feed {
  const entries = entriesOf(figures, setting);
  const made = new Feed(aboutFeed(setting, entries[0]?.date ?? setting.day));
  for (const { address, title, date, points } of entries) {
    const day = new Date(date);
    made.addItem({
      id: address,
      link: address,
      title: titleText(title),
      date: day,
      published: day,
      content: points.map((point) => `<p>${escaped(point)}</p>`).join(''),
    });
  }
  return made;
}

/** All entries, the newest first; those of one day in the order of the figures. */
function entriesOf(figures: readonly ChangedFigure[], { site }: FeedSetting): Entry[] {
  return figures
    .flatMap(({ id, title: figure, changes }) =>
      changes.map((change) => ({
        ...change,
        address: publicAddress(`${figureAddress(id)}#${change.anchor}`, site),
        title: `${change.title}: ${figure}`,
      })),
    )
    .sort((one, other) => Date.parse(other.date) - Date.parse(one.date));
}

function aboutFeed({ site }: FeedSetting, updated: string): ConstructorParameters<typeof Feed>[0] {
  const atom = publicAddress(corrections.atom, site);
  return {
    id: atom,
    title: words.feedTitle(edition.title),
    description: words.feedLead,
    link: publicAddress(gallery, site),
    feedLinks: { atom, json: publicAddress(corrections.json, site) },
    author: { name: capitalized(edition.author) },
    copyright: licenses.content.name,
    updated: new Date(updated),
    generator: false,
  };
}

const publicAddress = (address: string, site: string): string => new URL(`.${address}`, site).href;
