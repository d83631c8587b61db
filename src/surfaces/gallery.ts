/** The order in which figures are browsed: by what they are about. */
import { figureTopics, type FigureTopic } from '../words/vocabulary/figures.ts';
import { codes } from '../words/vocabulary/index.ts';
import type { Published } from './published.ts';
import { allPublished, publishedFigure } from './site.ts';

/** The figures on one topic. */
export interface Shelf {
  readonly code: FigureTopic;
  readonly label: string;
  readonly figures: readonly Published[];
}

/** The figures by topic, in the order of the gallery; topics without a figure are left out. */
export const figuresByTopic = (): Shelf[] =>
  codes(figureTopics)
    .map((code) => ({
      code,
      label: figureTopics[code].label,
      figures: allPublished().filter(({ figure }) => figure.topic === code),
    }))
    .filter((shelf) => shelf.figures.length > 0);

/** All figures as the gallery has them, one after the other. */
export const galleryOrder = (): Published[] => figuresByTopic().flatMap(({ figures }) => figures);

/** Ids of the figures that stand first in the gallery, in their order: what lasted, why, and who got the money. */
const featuredIds = [
  'five-tests',
  'award-map',
  'factor-balance',
  'broker-fates',
  'who-pays',
  'challenges-answered',
] as const;

/** The figures that stand first: those to start with. */
export const featuredFigures = (): Published[] => featuredIds.map((id) => publishedFigure(id));
