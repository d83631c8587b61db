/** Feeds of what changed in the data behind figures, an entry for each figure and release, and for each withdrawal. */
import { edition } from '../lib/edition.ts';
import { corrections, figureAddress, gallery } from '../lib/routes.ts';
import * as words from '../words/data-changes.ts';
import { atomFeed, jsonFeed, type FeedContent, type FeedSetting } from './feed.ts';
import type { ToldChange } from './told-changes.ts';

/** A figure and what has happened to its data. */
export interface ChangedFigure {
  readonly id: string;
  readonly title: string;
  readonly changes: readonly ToldChange[];
}

const content = (figures: readonly ChangedFigure[]): FeedContent => ({
  title: words.feedTitle(edition.title),
  description: words.feedLead,
  page: gallery,
  feeds: corrections,
  entries: figures.flatMap(({ id, title: figure, changes }) =>
    changes.map(({ title, date, points, anchor }) => ({
      address: `${figureAddress(id)}#${anchor}`,
      title: `${title}: ${figure}`,
      date,
      points,
    })),
  ),
});

/** The feed in Atom. */
export const correctionsAtom = (figures: readonly ChangedFigure[], setting: FeedSetting): string =>
  atomFeed(content(figures), setting);

/** The feed in JSON. */
export const correctionsJson = (figures: readonly ChangedFigure[], setting: FeedSetting): string =>
  jsonFeed(content(figures), setting);
