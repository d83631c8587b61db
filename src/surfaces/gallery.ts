/** The order in which figures are browsed: by what they are about. */
import { figureKinds, figureTopics, type FigureKind, type FigureTopic } from '../words/vocabulary/figures.ts';
import type { Published } from './published.ts';
import { allPublished, publishedFigure } from './site.ts';

/** Figures that belong together, under one name. */
export interface Shelf<Code extends string> {
  readonly code: Code;
  readonly label: string;
  readonly figures: readonly Published[];
}

function shelves<Code extends string>(
  vocabulary: Record<Code, { readonly label: string }>,
  codeOf: (figure: Published) => Code,
  figures: readonly Published[],
): Shelf<Code>[] {
  return (Object.keys(vocabulary) as Code[])
    .map((code) => ({
      code,
      label: vocabulary[code].label,
      figures: figures.filter((figure) => codeOf(figure) === code),
    }))
    .filter((shelf) => shelf.figures.length > 0);
}

/** The figures by topic, in the order of the gallery; topics without a figure are left out. */
export const figuresByTopic = (): Shelf<FigureTopic>[] =>
  shelves(figureTopics, ({ figure }) => figure.topic, allPublished());

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

/** The figures by type of drawing, each type in the order of the gallery. */
export const figuresByKind = (): Shelf<FigureKind>[] =>
  shelves(figureKinds, ({ figure }) => figure.kind, galleryOrder());
