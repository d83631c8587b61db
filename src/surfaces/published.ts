import type { LegendItem } from '../charts/legend.ts';
import { initialView, withOptions, type Choices } from '../figures/contract/choices.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import type { Column, Figure, Row } from '../figures/contract/define.ts';
import type { Withdrawal } from '../datasets/meta.ts';
import { withdrawnNotice } from '../words/data-changes.ts';
import { titleFromStatements } from '../words/figure.ts';

/** Where the numbers of a figure come from, and in which release they are published. */
export interface Provenance {
  /** The release's version, `1.0.0`. */
  readonly release: string;
  /** `draft` until the release is frozen. */
  readonly status: string;
  /** Names the release within {@link source}. */
  readonly dataRelease: string;
  /** Sentence that names the datasets and their origins, and the release. */
  readonly source: string;
  readonly license: string;
  /** Address of the figure's page: whole, or from the root of the site while this copy has no public address. */
  readonly address: string;
  /** That its data in this release should no longer be relied on, when and why. */
  readonly withdrawal?: Withdrawal | undefined;
}

/** A published figure: its words and rows for the initial view. Every surface reads this one record. */
export interface Published extends Provenance {
  readonly figure: Figure;
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly notes: readonly string[];
  readonly alt: string;
  readonly description: string;
  readonly legend: readonly LegendItem[];
  /** What a reader may change, every option filled in. */
  readonly choices: Choices;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly Row[];
}

/** The title of a page that shows a figure: where nothing is read before it. */
export const pageTitle = ({ title, withdrawal }: Pick<Published, 'title' | 'withdrawal'>): string =>
  withdrawal ? withdrawnNotice.title(title) : title;

/** The title of a figure where no caption stands beside it, and nothing else says that it is withdrawn. */
export function titleAlone({
  title,
  figure,
  withdrawal,
}: Pick<Published, 'title' | 'figure' | 'withdrawal'>): string {
  return pageTitle({ title: figure.countsStatements ? titleFromStatements(title) : title, withdrawal });
}

/**
 * Works out what a figure says in its initial view.
 * @param stated looks up the value of a quantity that the report states
 */
export function published(
  figure: Figure,
  tables: FigureTables,
  stated: (id: string) => number,
  provenance: Provenance,
): Published {
  const view = initialView(figure.choices);
  const rows = figure.rows(tables, view);
  return {
    ...provenance,
    figure,
    id: figure.id,
    title: figure.title(rows),
    caption: figure.caption(rows),
    notes: figure.notes(rows, stated),
    alt: figure.alt(rows),
    description: figure.describe(rows),
    legend: figure.legend(rows, view),
    choices: withOptions(figure.choices, tables),
    columns: figure.columns,
    rows,
  };
}
