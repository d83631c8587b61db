import type { FigureTables } from '../datasets/figure-tables.ts';
import { figureTableSources } from '../datasets/figure-tables.ts';
import type { FigureData } from '../datasets/history.ts';
import { figureTablesIn, statedIn } from '../datasets/site.ts';
import { tellingViews, withOptions } from '../figures/contract/choices.ts';
import type { Figure } from '../figures/contract/define.ts';

/**
 * The datasets behind a figure, those its tables are made from, and `quantities` if its notes quote numbers that the
 * report states; and what it publishes of them.
 */
export function dataBehind(figure: Figure): FigureData {
  const { id, uses, states = [] } = figure;
  const quoted = states.length > 0 ? (['quantities'] as const) : [];
  return {
    id,
    datasets: [...new Set([...uses.flatMap(figureTableSources), ...quoted])],
    publishedIn: (release) => publishedTexts(figure, release),
  };
}

const known = new Map<string, string>();

/**
 * Rows in the initial view and for each value of each choice, and the notes, which may quote numbers of the report. Worked
 * out once: every release of a figure is compared with every other.
 */
function publishedTexts(figure: Figure, release: string): string {
  const key = `${figure.id} ${release}`;
  const text = known.get(key) ?? writtenTexts(figure, release);
  known.set(key, text);
  return text;
}

function writtenTexts(figure: Figure, release: string): string {
  const tables = figureTablesIn(release) as FigureTables;
  const views = tellingViews(withOptions(figure.choices, tables));
  const rows = views.map((view) => figure.rows(tables, view));
  return JSON.stringify([rows, figure.notes(rows[0] ?? [], statedIn(release))]);
}
