import { figureTableSources } from '../datasets/figure-tables.ts';
import type { FigureData } from '../datasets/history.ts';
import type { Figure } from '../figures/contract/define.ts';

/**
 * The datasets behind a figure: those its tables are made from, and `quantities` if its notes quote numbers that the
 * report states.
 */
export function dataBehind({ id, uses, states = [] }: Pick<Figure, 'id' | 'uses' | 'states'>): FigureData {
  const quoted = states.length > 0 ? (['quantities'] as const) : [];
  const datasets = [...uses.flatMap(figureTableSources), ...quoted];
  return { id, datasets: [...new Set(datasets)] };
}
