import type { CountyShapes } from '../../charts/counties.ts';
import type { LegendItem } from '../../charts/legend.ts';
import type { FigureTableName, FigureTables } from '../../datasets/figure-tables.ts';
import type { Origin } from '../../words/vocabulary.ts';
import type { FigureKind, FigureTopic } from '../../words/vocabulary-figures.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Choices, View } from './choices.ts';

/** A value of a row: what CSV, JSON and table can hold. */
export type Cell = string | number | null;

/** One row of a figure. `id` is its key: the same on the mark, the table's row, and in addresses. */
export interface Row {
  readonly id: string;
  readonly [field: string]: Cell;
}

/** What ids in a table may refer to. */
export type Reference = 'passages' | 'consortia';

/** A field that a figure shows, in the order of its table and files. */
export interface Column {
  /** Head of the table's column. */
  readonly label: string;
  /** What the field says, with its unit, for files and the codebook. */
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number';
  /** Who says so: the printed report, our coding or computing, or another source. */
  readonly origin: Origin;
  /**
   * What the ids in the cell, joined by `;`, refer to: the table links each passage to its place in the report, and the
   * name of a row whose own id is a consortium's to the profile.
   */
  readonly refersTo?: Reference;
  /** For machines: in CSV and JSON, but not in the table that readers see. */
  readonly inFilesOnly?: true;
  /** Whole sentences: not in the table of an embed, which is small. */
  readonly isLong?: true;
  /** Text of a value for readers, where it is not the value itself. */
  text?(value: Cell): string;
}

/** Outlines of land that maps draw; they stay at home until a reader's choice draws a map anew. */
export interface Shapes {
  readonly california: CountyShapes;
}

/** The place a drawing is made for. */
export interface DrawContext<V = View> {
  /** The page's own document, or one of the build. */
  readonly document: Document;
  /** Width of the drawing in CSS pixels, 280 or more. */
  readonly width: number;
  readonly theme: Theme;
  readonly view: V;
  /** Those that the figure names in its own `shapes`. */
  readonly shapes: Shapes;
  /** Whether only those words have a place that the finding needs, as on the card. */
  readonly terse?: boolean;
}

/**
 * What is different where there is little room and letters must be large: on the card for social media, and in the
 * small picture of lists. The initial view and all rows are shown else.
 */
export interface OnCard<V = View, R extends Row = Row> {
  /** What of the initial view changes. */
  readonly view?: Partial<V>;
  /** The rows that carry the finding, where all have no room. */
  rows?(rows: readonly R[]): readonly R[];
  /** What is shown then; computed from the rows of the initial view. */
  caption?(rows: readonly R[]): string;
}

/** What the page of a figure says beside the drawing. Numbers are computed from the rows of the initial view. */
export interface About<R extends Row = Row> {
  /** What the figure is for, in a sentence. */
  readonly purpose: string;
  /** How to read it: what stands where, and what a mark and its cues mean. */
  readonly reading: string;
  /** How the rows were made from the data. */
  readonly method: string;
  /** What it does not say, a sentence each. */
  readonly silent: readonly string[];
  /** A sentence that may be written on the strength of the figure, hedged as the report hedges. */
  canSay(rows: readonly R[]): string;
  /** A sentence that it does not bear out, though a hasty reader might write it. */
  readonly cannotSay: string;
}

/** One figure, defined once: every surface follows from this. */
export interface Figure<
  C extends Choices = Choices,
  R extends Row = Row,
  T extends FigureTableName = FigureTableName,
> {
  /** File name, anchor, address and stem of downloads: kebab-case. */
  readonly id: string;
  readonly uses: readonly T[];
  /** The question that it answers, as a reader would ask it. */
  readonly question: string;
  readonly topic: FigureTopic;
  readonly kind: FigureKind;
  readonly about: About<R>;
  /** Ids of the passages that it rests on besides those that its rows refer to. */
  readonly passages?: readonly string[];
  /**
   * For figures whose rows are statements or counts of them. Wherever such a figure goes, its title or a text beside it
   * says that these are statements as this edition classified them.
   */
  readonly countsStatements?: true;
  readonly onCard?: OnCard<View<C>, R>;
  /** Whether a mark leads straight to what its row refers to, instead of being picked out. */
  readonly leads?: true;
  /** The outlines that it draws on. */
  readonly shapes?: readonly (keyof Shapes)[];
  readonly choices: C;
  /** The fields of a row, its `id` first. */
  readonly columns: Readonly<Record<string, Column>>;
  /** Exactly what is drawn for a view: CSV, JSON and table are the rows of the initial view. */
  rows(tables: Pick<FigureTables, T>, view: View<C>): readonly R[];
  /** The finding, as a title; numbers computed from the rows of the initial view. */
  title(rows: readonly R[]): string;
  /** What is shown and what one mark stands for. */
  caption(rows: readonly R[]): string;
  /** What a reader must know to quote it: stated beside computed, limits. `stated` looks up a bound number. */
  notes(rows: readonly R[], stated: (id: string) => number): readonly string[];
  /** The drawing in one sentence, for those who do not see it. */
  alt(rows: readonly R[]): string;
  /** The drawing in a paragraph. */
  describe(rows: readonly R[]): string;
  /** What the marks mean; a choice that recolors them rewrites it. */
  legend(rows: readonly R[], view: View<C>): readonly LegendItem[];
  /**
   * Draws the rows. Pure; every mark carries its row's id in `data-k`, in the order of the rows as drawn. What stands
   * for several rows at once carries their ids, parted by spaces, in `data-ks`: marks and these light each other up.
   */
  draw(rows: readonly R[], context: DrawContext<View<C>>): SVGSVGElement;
}

/** Declares a figure, inferring the types of its rows and choices. */
export function defineFigure<const C extends Choices, R extends Row, T extends FigureTableName>(
  figure: Figure<C, R, T>,
): Figure<C, R, T> {
  return figure;
}
