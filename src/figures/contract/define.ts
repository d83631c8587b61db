import type { DrawContext } from '../../charts/context.ts';
import type { Drawing } from '../../charts/kit/drawing.ts';
import type { CountyShapes } from '../../charts/counties.ts';
import type { LegendItem } from '../../charts/legend.ts';
import type { FigureTableName, FigureTables } from '../../datasets/figure-tables.ts';
import type { Absence, Origin } from '../../words/vocabulary/index.ts';
import type { FigureKind, FigureTopic } from '../../words/vocabulary/figures.ts';
import type { Choices, View } from './choices.ts';

/** The tables that rows are made from. */
export type Tables<Name extends FigureTableName> = Pick<FigureTables, Name>;

/** A value of a row: what CSV, JSON and table can hold. */
export type Cell = string | number | null;

/** One row of a figure. `id` is its key: the same in the drawing, in the table and in addresses. */
export interface Row {
  readonly id: string;
  readonly [field: string]: Cell;
}

/** What ids in a table can refer to. */
export type Reference = 'passages' | 'consortia';

/** A field of a figure's table and files, in their order. */
export interface Column {
  /** Heading of the table's column. */
  readonly label: string;
  /** What the field contains, with its unit, for files and the codebook. */
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number';
  /** Who says so: the report, our classification or calculation, or another source. */
  readonly origin: Origin;
  /**
   * What the ids in the cell, separated by `;`, refer to. The table links each statement to its place among all
   * statements, and a row whose own id is a consortium's to the profile. A profile lists the figures that refer to it.
   */
  readonly refersTo?: Reference;
  /** For software: in CSV and JSON, but not in the table that readers see. */
  readonly inFilesOnly?: true;
  /** Whole sentences: left out of an embed's table, which is small. */
  readonly isLong?: true;
  /** Why a cell may be empty, the most frequent reason first; the table says so in its place. */
  readonly empty?: readonly Absence[];
  /** How readers see a value, where that is not the value itself. */
  text?(value: Cell): string;
}

/** Outlines that maps draw; they are loaded only when a reader's choice redraws a map. */
export interface Shapes {
  readonly california: CountyShapes;
}

/** What a figure is drawn for: besides the place, what a reader has chosen. */
export interface FigureContext<V = View> extends DrawContext {
  readonly view: V;
  /** Those named in the figure's own `shapes`. */
  readonly shapes: Shapes;
}

/**
 * What is different where there is little room and letters must be large: on the card for social media, in the small
 * pictures in lists, and in compact embeds if nothing else fits. Everywhere else, the initial view and all rows are shown.
 */
export interface OnCard<V = View, R extends Row = Row> {
  /** What changes in the initial view. */
  readonly view?: Partial<V>;
  /** The rows that the finding needs, where there is no room for all. */
  rows?(rows: readonly R[]): readonly R[];
  /** Lists of ever fewer rows, where there is room for more than on the card. Not needed if any row can be drawn without others. */
  fewer?(rows: readonly R[]): readonly (readonly R[])[];
  /** Whether its rows have no names there: then a few rows with names say more than all without. */
  readonly isNameless?: true;
  /** Caption for that; computed from the rows of the initial view. */
  caption?(rows: readonly R[]): string;
}

/**
 * The part of the drawing that stands for the whole in lists of figures and beside links, with letters and points of
 * their own size. It is chosen by rows and never by pixels, so that it stays right when the figure is drawn in another way.
 */
export interface Detail<V = View, R extends Row = Row> {
  /** What changes in the initial view, for example a filter. Rows, axis and sums follow from that. */
  readonly view?: Partial<V>;
  /** The rows to show, in the order in which they matter: if there is no room for all, the first are shown. */
  rows(rows: readonly R[]): readonly R[];
  /** The rows that a large picture shows, if there is one too. Names are only in that one. */
  larger?(rows: readonly R[]): readonly R[];
  /**
   * Whether they are drawn without the others, which asks that no scale, sum or heading of theirs depends on the others:
   * `each`, if that holds for any of them, and `all`, if it holds for all of them together.
   */
  readonly alone?: 'each' | 'all';
  /** Whether only the words that the finding needs are drawn, as on the card. */
  readonly compact?: true;
  /** Whether it is a part of the widest drawing, as for a map: then what is near the rows is near in all directions. */
  readonly within?: true;
  /** Up to which entry of the legend the marks need it, as `slice` counts: none for 0, all but the last for -1. */
  readonly key?: number;
}

/** What a figure's page says about the drawing. Numbers are computed from the rows of the initial view. */
export interface About<R extends Row = Row> {
  /** What the figure is for, in a sentence. */
  readonly purpose: string;
  /** How to read it: what is where, and what points, bars, shapes and colors mean. */
  readonly reading: string;
  /** How the rows were made from the data. */
  readonly method: string;
  /** What it does not show, one sentence each. */
  readonly limitations: readonly string[];
  /** A sentence that the figure supports, as cautious as the report is. */
  canSay(rows: readonly R[]): string;
  /** A sentence that it does not support, though a hasty reader might write it. */
  readonly cannotSay: string;
}

/** One figure, defined once: pages, pictures, files and embeds all follow from this. */
export interface Figure<
  C extends Choices = Choices,
  R extends Row = Row,
  T extends FigureTableName = FigureTableName,
  S extends string = string,
> {
  /** File name, anchor, address and start of the names of downloads, in kebab-case. */
  readonly id: string;
  readonly uses: readonly T[];
  /**
   * The series of which it is a part. It has its page, files and embed as every figure, but lists of charts and their
   * counts leave it out: its place is in the series.
   */
  readonly series?: 'story';
  /** The question that it answers, as a reader would ask it. */
  readonly question: string;
  readonly topic: FigureTopic;
  readonly kind: FigureKind;
  readonly about: About<R>;
  /** Ids of the statements that it rests on, besides those that its rows refer to. */
  readonly passages?: readonly string[];
  /**
   * For figures whose rows are statements or counts of them. Wherever such a figure goes, its title or a text beside it
   * says that these are statements as this edition classified them.
   */
  readonly countsStatements?: true;
  readonly onCard?: OnCard<View<C>, R>;
  /** Whether a click leads straight to what the row refers to, instead of selecting it. */
  readonly leads?: true;
  /**
   * For drawings full of names, whose marks say the rest: the fields that a tooltip shows, in one line. It stands where it
   * covers none of the names.
   */
  readonly tooltip?: readonly string[];
  /** The outlines that it needs. */
  readonly shapes?: readonly (keyof Shapes)[];
  readonly choices: C;
  /** The fields of a row, its `id` first. */
  readonly columns: Readonly<Record<string, Column>>;
  /** Exactly what is drawn for some choices; CSV, JSON and table have the rows of the initial view. */
  rows(tables: Tables<T>, view: View<C>): readonly R[];
  /** The rows that lists of charts, and links in the text, show of it at its full scale. */
  readonly detail: Detail<View<C>, NoInfer<R>>;
  /** The finding, as a title that makes sense without the drawing; numbers computed from the rows of the initial view. */
  title(rows: readonly R[]): string;
  /** What to look for, and what one point, dot or bar stands for. */
  caption(rows: readonly R[]): string;
  /**
   * Ids of the numbers stated in the report, rows of `data/quantities`, that its notes quote. A correction of that dataset
   * is then one of the figure.
   */
  readonly states?: readonly S[];
  /** What a reader must know before quoting it. `stated` looks up a number that it `states`. */
  notes(rows: readonly R[], stated: (id: NoInfer<S>) => number): readonly string[];
  /** The drawing in one sentence, for people who do not see it. */
  alt(rows: readonly R[]): string;
  /** The drawing in a paragraph. */
  describe(rows: readonly R[]): string;
  /** What shapes and colors mean, for some choices. */
  legend(rows: readonly R[], view: View<C>): readonly LegendItem[];
  /**
   * Draws the rows. Pure; every point or bar has its row's id in `data-k`, in the order of the rows as drawn. What stands
   * for several rows at once has their ids, separated by spaces, in `data-ks`: the two highlight each other.
   */
  draw(rows: readonly R[], context: FigureContext<View<C>>): Drawing;
}

/** Defines a figure and infers the types of its rows and choices; `rows` stands before all functions that take rows. */
export function defineFigure<
  const C extends Choices,
  R extends Row,
  T extends FigureTableName,
  const S extends string = never,
>(figure: Figure<C, R, T, S>): Figure<C, R, T, S> {
  return figure;
}
