/** The order in which figures are browsed: by what they are about. */
import { storyFigureId, storySteps } from '../figures/contract/series.ts';
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

/** The figures that lists of charts have: all but those of a series, whose place is there. */
const listedFigures = (): Published[] => allPublished().filter(({ figure }) => figure.series === undefined);

/** The figures by topic, in the order of the gallery; topics without a figure are left out. */
export const figuresByTopic = (): Shelf[] =>
  codes(figureTopics)
    .map((code) => ({
      code,
      label: figureTopics[code].label,
      figures: listedFigures().filter(({ figure }) => figure.topic === code),
    }))
    .filter((shelf) => shelf.figures.length > 0);

/** All figures as the gallery has them, one after the other. */
export const galleryOrder = (): Published[] => figuresByTopic().flatMap(({ figures }) => figures);

/** The figures of the story, step by step. */
export const storyFigures = (): Published[] => storySteps.map((step) => publishedFigure(storyFigureId(step)));

/** The figures among which a figure is browsed: those of the gallery, or of its series. */
export const browsedWith = ({ figure }: Published): Published[] =>
  figure.series === undefined ? galleryOrder() : storyFigures();

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
