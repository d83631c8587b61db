/** The words by which the gallery sorts figures: what they are about, and how they are drawn. */
import type { Label } from './label.ts';

/** What a figure is about, in the order of the gallery. */
export const figureTopics = {
  lasted: { label: 'What lasted', one: 'figure on what lasted', many: 'figures on what lasted' },
  reasons: {
    label: 'What helped and what stood in the way',
    one: 'figure on what helped or hindered',
    many: 'figures on what helped or hindered',
  },
  money: { label: 'Who got the money', one: 'figure on the money', many: 'figures on the money' },
  partners: {
    label: 'Who took part, and when',
    one: 'figure on the partners',
    many: 'figures on the partners',
  },
  study: {
    label: 'What the report rests on',
    one: 'figure on the study',
    many: 'figures on the study',
  },
} as const satisfies Record<string, Label>;

/** How a figure is drawn. */
export const figureKinds = {
  bars: { label: 'Bars', one: 'figure of bars', many: 'figures of bars' },
  dots: { label: 'Dots', one: 'figure of dots', many: 'figures of dots' },
  curve: { label: 'Lines over a scale', one: 'figure of lines', many: 'figures of lines' },
  links: { label: 'Links and branches', one: 'figure of links', many: 'figures of links' },
  matrix: { label: 'Tables of marks', one: 'table of marks', many: 'tables of marks' },
  map: { label: 'Map', one: 'map', many: 'maps' },
  words: { label: 'Words set side by side', one: 'figure of words', many: 'figures of words' },
} as const satisfies Record<string, Label>;

export type FigureTopic = keyof typeof figureTopics;
export type FigureKind = keyof typeof figureKinds;
