/** What figures are about, by which the gallery groups them, and how they are drawn. */
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

export type FigureTopic = keyof typeof figureTopics;

/** How a figure is drawn. */
export type FigureKind = 'bars' | 'dots' | 'curve' | 'links' | 'matrix' | 'map' | 'words';
