import type { FigureTables } from '../datasets/figure-tables.ts';
import { figureTableSources } from '../datasets/figure-tables.ts';
import type { FigureData } from '../datasets/history.ts';
import { figureTablesIn, statedIn } from '../datasets/site.ts';
import { initialView, tellingValues, withOptions, type View } from '../figures/contract/choices.ts';
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

/** Rows in the initial view and for each value of each choice, and the notes, which may quote numbers of the report. */
function publishedTexts(figure: Figure, release: string): string {
  const tables = figureTablesIn(release) as FigureTables;
  const rows = viewsOf(figure, tables).map((view) => figure.rows(tables, view));
  return JSON.stringify([rows, figure.notes(rows[0] ?? [], statedIn(release))]);
}

function viewsOf({ choices }: Figure, tables: FigureTables): View[] {
  const whole = withOptions(choices, tables);
  const initial = initialView(whole);
  const others = Object.entries(whole).flatMap(([name, choice]) =>
    tellingValues(choice).map((value) => ({ ...initial, [name]: value })),
  );
  return [initial, ...others];
}
