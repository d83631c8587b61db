import { figureTableSources } from '../datasets/figure-tables.ts';
import type { FigureData } from '../datasets/history.ts';
import type { Figure } from '../figures/contract/define.ts';

/**
 * The datasets behind a figure: those its tables are made from, and `quantities` if its notes quote numbers that the
 * report states.
 */
export function dataBehind({ id, uses, notes }: Pick<Figure, 'id' | 'uses' | 'notes'>): FigureData {
  const quotes = notes.length > 1;
  const datasets = [...uses.flatMap(figureTableSources), ...(quotes ? (['quantities'] as const) : [])];
  return { id, datasets: [...new Set(datasets)] };
}
