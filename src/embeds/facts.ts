/**
 * What goes into an embed code: facts about the figure, the options of an editor, and the addresses that follow from
 * them.
 */
import { queryText } from '../lib/address-list.ts';
import { darkOf, type Scheme } from './parameters.ts';
import { usualWidth, type EmbedHeights, type EmbedWidth } from './sizes.ts';
import { compactPart } from '../lib/routes.ts';
import { writeFocus, writeView, type Initial } from '../lib/view-query.ts';

/** A picture by its absolute address, with its size in pixels. */
export interface PictureFact {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** Facts about a figure that its embed codes need; plain values, so that a page can carry them. */
export interface EmbedFacts {
  readonly title: string;
  /** What the drawing shows, in a sentence. */
  readonly alt: string;
  /** Absolute address of the figure's page. */
  readonly page: string;
  /** Absolute address of the embed with the latest data, with a slash at its end. */
  readonly embed: string;
  /** Version of the release whose data the figure shows. */
  readonly release: string;
  /** The choices in their order, each with the value that addresses leave out. */
  readonly choices: Readonly<Record<string, Initial>>;
  readonly heights: EmbedHeights;
  /** Heights of the compact embed. */
  readonly compactHeights: EmbedHeights;
  readonly pictures: {
    readonly light: PictureFact;
    readonly dark: PictureFact;
    /** With twice the pixels. */
    readonly print: PictureFact;
    readonly drawing: PictureFact;
  };
  /** How to cite the figure, in one line. */
  readonly citation: string;
  /** A sentence that the figure supports, with its number. */
  readonly sentence: string;
  /** Datasets and release, as a sentence. */
  readonly source: string;
}

/** The options that an editor has for an embed code. */
export interface EmbedOptions {
  /** Whether the embed keeps the data of this release when later ones are published. */
  readonly isPinned: boolean;
  readonly scheme: Scheme;
  /** Values of choices by name; values of the published view may be left out. */
  readonly view: Readonly<Record<string, string | null>>;
  /** Ids of the selected marks. */
  readonly focus: readonly string[];
  /** Width of the column that the figure will be shown in. */
  readonly width: EmbedWidth;
}

/**
 * The published view in light colors, with the latest data. It does not turn dark on a dark host page unless asked to.
 */
export const usualOptions: EmbedOptions = {
  isPinned: false,
  scheme: 'light',
  view: {},
  focus: [],
  width: usualWidth,
};

function withQuery(address: string, query: URLSearchParams): string {
  const text = queryText(query);
  return text ? `${address}?${text}` : address;
}

function viewQuery({ choices }: EmbedFacts, { view, focus }: EmbedOptions): URLSearchParams {
  const query = new URLSearchParams();
  writeView(query, choices, view, '');
  writeFocus(query, focus);
  return query;
}

/**
 * Absolute address of the embed with these options: choices in order, selected marks, color scheme.
 * @param isCompact whether it is the one that is low enough for hosts that cut
 */
export function embedSource(facts: EmbedFacts, options: EmbedOptions, isCompact = false): string {
  const query = viewQuery(facts, options);
  if (options.scheme !== 'auto') query.set('dark', darkOf[options.scheme]);
  const address = options.isPinned ? `${facts.embed}${facts.release}/` : facts.embed;
  return withQuery(isCompact ? address + compactPart : address, query);
}

/** Whether a compact embed can show these options: it has the published view alone. */
export const hasCompact = (facts: EmbedFacts, options: EmbedOptions): boolean =>
  viewQuery(facts, { ...options, focus: [] }).size === 0;

/** Absolute address of the figure's page in the same view. */
export const pageAddress = (facts: EmbedFacts, options: EmbedOptions): string =>
  withQuery(facts.page, viewQuery(facts, options));
