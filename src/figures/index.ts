import type { Figure } from './contract/define.ts';

const modules = import.meta.glob<{ default: Figure }>(['./*.ts', './story/*.ts', '!./index.ts'], {
  eager: true,
});

/**
 * All figures by id, in the order of their ids. A figure is a file of this folder, or of one for a series; nothing else
 * lists it.
 */
export const figures: ReadonlyMap<string, Figure> = new Map(
  Object.values(modules)
    .map(({ default: figure }) => [figure.id, figure] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);

/**
 * The figure with an id.
 * @throws when there is none, naming those that exist
 */
export function figureById(id: string): Figure {
  const figure = figures.get(id);
  if (!figure) throw new Error(`No figure "${id}". Figures: ${[...figures.keys()].join(', ')}.`);
  return figure;
}
