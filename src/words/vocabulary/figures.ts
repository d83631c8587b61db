/** How the gallery groups figures: by what they are about, and by how they are drawn. */
import type { Label } from './label.ts';

/** What a figure is about, in the order of the gallery. */
export const figureTopics = {
  lasted: { label: 'What lasted', one: 'figure about what lasted', many: 'figures about what lasted' },
  reasons: {
    label: 'What helped and what got in the way',
    one: 'figure about what helped or hindered',
    many: 'figures about what helped or hindered',
  },
  money: { label: 'Who got the money', one: 'figure about the money', many: 'figures about the money' },
  partners: {
    label: 'Who took part, and when',
    one: 'figure about the partners',
    many: 'figures about the partners',
  },
  study: {
    label: 'What the report is based on',
    one: 'figure about the study',
    many: 'figures about the study',
  },
} as const satisfies Record<string, Label>;

/** How a figure is drawn. */
export const figureKinds = {
  bars: { label: 'Bar charts', one: 'bar chart', many: 'bar charts' },
  dots: { label: 'Dot charts', one: 'dot chart', many: 'dot charts' },
  curve: { label: 'Scales and timelines', one: 'scale or timeline', many: 'scales and timelines' },
  links: { label: 'Link diagrams', one: 'link diagram', many: 'link diagrams' },
  matrix: { label: 'Dot tables', one: 'dot table', many: 'dot tables' },
  map: { label: 'Map', one: 'map', many: 'maps' },
  words: { label: 'Texts side by side', one: 'figure of texts', many: 'figures of texts' },
} as const satisfies Record<string, Label>;

export type FigureTopic = keyof typeof figureTopics;
export type FigureKind = keyof typeof figureKinds;
